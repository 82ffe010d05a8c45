// Over 200 lines: every way by which a document's force is known, with a case of its own.
import { describe, expect, it } from 'vitest';
import { timeOf } from '../../domain/document/chronology.ts';
import { isAlive, isOver } from '../../domain/document/standing.ts';
import { formatClause } from '../../domain/provision/clauseReference.ts';
import { OWN_PROGRAMME } from '../../site.config.ts';
import type { Corpus, CorpusDocument } from '../corpus.ts';
import { loadCorpus } from '../load.ts';
import { relationsOf } from '../relations.ts';
import { standingOf } from './standing.ts';

const corpus = loadCorpus(process.cwd());
const ids = [...corpus.documents.keys()];

/** Documents with the facts that matter here; everything else is not known. */
function corpusOf(
  given: Record<
    string,
    Partial<Pick<CorpusDocument['metadata'], 'date' | 'status' | 'inForce' | 'expires' | 'relations'>>
  >,
): Corpus {
  const unknown = { unknown: true as const, source: [], otherwise: [] };
  const documents = Object.entries(given).map(([id, facts]) => [
    id,
    {
      metadata: {
        id,
        type: 'nghi-dinh',
        role: 'related',
        number: { value: id, source: ['S01'], otherwise: [] },
        title: unknown,
        date: unknown,
        status: unknown,
        inForce: unknown,
        relations: [],
        ...facts,
      },
    },
  ]);
  return {
    documents: new Map(documents as [string, CorpusDocument][]),
    backlinks: new Map(),
  } as unknown as Corpus;
}
const fact = <T extends string>(value: T, inference?: string) => ({
  value,
  source: ['S01'],
  otherwise: [],
  ...(inference ? { inference } : {}),
});
const tie = (
  kind: CorpusDocument['metadata']['relations'][number]['kind'],
  document: string,
  inference?: string,
) => ({
  kind,
  document,
  source: ['S02'],
  ...(inference ? { inference } : {}),
});

describe('what is known of a document’s force', () => {
  it('is what a source states, with the day', () => {
    expect(standingOf(corpus, 'nghi-dinh-29-1998-nd-cp')).toMatchObject({
      id: 'het-hieu-luc',
      certainty: 'proved',
      phrase: 'Hết hiệu lực từ 2/8/2003',
      now: { document: 'luat-10-2022-qh15' },
    });
  });

  it('a proved “replaces” proves the older text replaced', () => {
    const made = corpusOf({ old: {}, young: { relations: [tie('replaces', 'old')] } });
    expect(standingOf(made, 'old')).toMatchObject({
      id: 'duoc-thay-the',
      certainty: 'proved',
      source: ['S02'],
      now: { document: 'young', inferredSteps: 0 },
    });
  });

  it('an inferred one lets it be thought so, and says why', () => {
    expect(standingOf(corpus, 'nghi-dinh-25-cp-1993')).toMatchObject({
      id: 'co-le-het',
      certainty: 'inferred',
      phrase: 'Có lẽ đã hết hiệu lực',
      reason: expect.stringMatching(/^do Nghị định 204\/2004\/NĐ-CP thay thế, vì /),
    });
  });

  it('what holds of a text holds probably of its name without a number', () => {
    expect(standingOf(corpus, 'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam')).toMatchObject({
      id: 'co-le-het',
      certainty: 'inferred',
      now: { document: 'quy-dinh-37-qd-tw-2021' },
    });
  });

  it('what serves a fallen text has probably fallen with it', () => {
    expect(standingOf(corpus, 'thong-tu-03-1998-tt-tccp')).toMatchObject({
      id: 'co-le-het',
      reason: 'vì văn bản được hướng dẫn, Nghị định 29/1998/NĐ-CP, hết hiệu lực từ 2/8/2003',
    });
  });

  it('but not what only names it as a basis, nor what also serves a living one', () => {
    const fallen = { status: fact('het-hieu-luc'), expires: fact('2003-08-02'), date: fact('1998-05-11') };
    const made = corpusOf({
      fallen,
      alive: { status: fact('con-hieu-luc') },
      basis: { relations: [tie('based-on', 'fallen')] },
      both: { relations: [tie('guides', 'fallen'), tie('guides', 'alive')] },
    });
    expect(standingOf(made, 'basis').id).toBe('chua-xac-dinh');
    expect(standingOf(made, 'both').id).toBe('co-le-con');
  });

  it('what amends or guides a living text probably lives with it, and says why', () => {
    expect(standingOf(corpus, 'luat-47-2024-qh15')).toMatchObject({
      id: 'co-le-con',
      certainty: 'inferred',
      reason:
        'vì văn bản được sửa đổi, Luật 10/2022/QH15, còn được viện dẫn ngày 26/5/2026 tại Nghị định 185/2026/NĐ-CP và chưa thấy văn bản nào thay thế văn bản này',
    });
    const made = corpusOf({
      old: { date: fact('2000-01-01') },
      guide: { date: fact('2001-01-01'), relations: [tie('guides', 'old')] },
      later: { date: fact('2010-01-01'), relations: [tie('mentions', 'old')] },
      guess: { date: fact('2001-01-01'), relations: [tie('guides', 'old', 'vì …')] },
    });
    expect(standingOf(made, 'guide').id).toBe('co-le-con');
    // That it rests on the text itself is no sign of life, nor is a tie that is only inferred.
    expect(standingOf(made, 'guess').id).toBe('chua-xac-dinh');
    const alone = corpusOf({
      old: {},
      guide: { date: fact('2001-01-01'), relations: [tie('guides', 'old')] },
    });
    expect(standingOf(alone, 'guide').id).toBe('chua-xac-dinh');
  });

  it('a status names what brought it about, where a tie proves it', () => {
    expect(standingOf(corpus, 'quy-dinh-19-qd-tw-2002')).toMatchObject({
      phrase: 'Đã được thay thế',
      reason: 'bởi Quy định 115-QĐ/TW',
    });
    expect(standingOf(corpus, 'luat-10-2022-qh15')).toMatchObject({
      phrase: 'Đã được sửa đổi',
      reason: 'gần nhất bởi Luật 97/2025/QH15',
      cited: 'Còn được viện dẫn ngày 26/5/2026 tại Nghị định 185/2026/NĐ-CP',
    });
  });

  it('that a text was amended does not say that it is in force, nor what is left of it', () => {
    const made = corpusOf({
      old: { date: fact('2000-01-01'), status: fact('duoc-sua-doi') },
      cut: { date: fact('2010-01-01'), relations: [tie('amends', 'old')] },
      before: { date: fact('2005-01-01'), relations: [tie('based-on', 'old')] },
    });
    expect(standingOf(made, 'old')).toMatchObject({ phrase: 'Đã được sửa đổi', isRestUnknown: true });
    expect(standingOf(made, 'old').cited).toBeUndefined();
    const after = corpusOf({
      old: { date: fact('2000-01-01'), status: fact('duoc-sua-doi') },
      cut: { date: fact('2010-01-01'), relations: [tie('amends', 'old')] },
      since: { date: fact('2015-01-01'), relations: [tie('based-on', 'old')] },
    });
    expect(standingOf(after, 'old').isRestUnknown).toBeUndefined();
    expect(standingOf(after, 'old').cited).toBe('Còn được viện dẫn ngày 1/1/2015 tại Nghị định since');
  });

  it('the day it began says more than a later citation, which is added', () => {
    expect(standingOf(corpus, 'luat-97-2025-qh15')).toMatchObject({
      id: 'co-hieu-luc',
      phrase: 'Có hiệu lực từ 1/7/2025',
      cited: 'Còn được viện dẫn ngày 31/3/2026 tại Nghị định 105/2026/NĐ-CP',
      source: expect.arrayContaining(['S77', 'S65']),
    });
  });

  it('the end of a line that a later text cites says that nothing took its place', () => {
    expect(standingOf(corpus, 'quy-dinh-213-qd-tw-2020')).toMatchObject({
      phrase: 'Còn được viện dẫn ngày 5/1/2026',
      reason: 'tại Kết luận 229-KL/TW, chưa thấy văn bản thay thế',
    });
  });

  it('the programme of 2002 cites a text as one to be applied then', () => {
    expect(standingOf(corpus, 'quy-dinh-326-qd-tu')).toMatchObject({
      id: 'con-vien-dan',
      certainty: 'cited',
      phrase: 'Còn được viện dẫn năm 2002',
      reason: 'tại Chương trình hành động',
      source: [formatClause({ document: OWN_PROGRAMME, provision: 'muc-ii-diem-1' })],
    });
    // Older than the programme, and cited by an older text too: the later of the two says more.
    expect(standingOf(corpus, 'chi-thi-30-ct-tw-1998').phrase).toBe('Còn được viện dẫn năm 2002');
  });

  it('the programme says itself until when it sets tasks', () => {
    expect(standingOf(corpus, corpus.programme.metadata.id)).toMatchObject({
      id: 'co-thoi-han',
      phrase: 'Đặt nhiệm vụ đến năm 2005',
      source: [formatClause({ document: OWN_PROGRAMME, provision: 'mo-dau-doan-3' })],
    });
  });

  it('nor where something leaned on it after the fall', () => {
    const made = corpusOf({
      fallen: { status: fact('het-hieu-luc'), expires: fact('2003-08-02') },
      guide: { date: fact('1999-01-01'), relations: [tie('guides', 'fallen')] },
      later: { date: fact('2010-01-01'), relations: [tie('based-on', 'guide')] },
    });
    expect(standingOf(made, 'guide')).toMatchObject({
      id: 'con-vien-dan',
      phrase: 'Còn được viện dẫn ngày 1/1/2010',
    });
  });

  it('a later text that still cites it says until when it was reckoned with', () => {
    expect(standingOf(corpus, 'nghi-quyet-17-nq-tw-2002')).toMatchObject({
      certainty: 'cited',
      phrase: 'Còn được viện dẫn ngày 7/7/2003',
      reason: 'tại Nghị định 79/2003/NĐ-CP',
    });
  });

  it('a day in force is said, and no more than that', () => {
    const made = corpusOf({
      one: { inForce: fact('2025-07-01') },
      guess: { inForce: fact('2025-07-01', 'vì …') },
    });
    expect(standingOf(made, 'one').phrase).toBe('Có hiệu lực từ 1/7/2025');
    expect(standingOf(made, 'guess').certainty).toBe('unknown');
  });

  it('the end of a line is probably in force', () => {
    const made = corpusOf({ old: {}, young: { relations: [tie('replaces', 'old')] } });
    expect(standingOf(made, 'young')).toMatchObject({ id: 'co-le-con', certainty: 'inferred' });
    expect(standingOf(corpus, 'quy-dinh-127-qd-tw-2018').reason).toMatch(
      /^vì đã thay thế Quy định 94-QĐ\/TW và Quy định 95-QĐ\/TW, /,
    );
  });

  it('nothing applies now where the end of the line is over too', () => {
    const made = corpusOf({
      old: {},
      young: { relations: [tie('replaces', 'old')], status: fact('het-hieu-luc') },
    });
    expect(standingOf(made, 'old').now).toBeUndefined();
  });

  it('ends where ties run in a circle', () => {
    const made = corpusOf({
      a: { relations: [tie('replaces', 'b')] },
      b: { relations: [tie('replaces', 'a')] },
    });
    expect(standingOf(made, 'a').id).toBe('duoc-thay-the');
  });
});

it('no document is “unknown” though a chain, a citation or its own facts say more', () => {
  const unknown = ids.filter((id) => standingOf(corpus, id).id === 'chua-xac-dinh');
  const time = (id: string) => timeOf(corpus.documents.get(id)!.metadata);
  const saysMore = unknown.filter((id) => {
    const { inForce, expires, status, role } = corpus.documents.get(id)!.metadata;
    if (role !== 'related' || inForce.value || expires?.value || status.value) return true;
    return relationsOf(corpus, id).some(({ kind, document, inference }) => {
      if (['replaced-by', 'replaces'].includes(kind)) return true;
      if (kind === 'same-as') return standingOf(corpus, document).id !== 'chua-xac-dinh';
      if (['guides', 'implements', 'amends'].includes(kind))
        return (
          inference === undefined &&
          (isOver(standingOf(corpus, document).id) || isAlive(standingOf(corpus, document).id))
        );
      return (
        ['basis-of', 'amended-by', 'guided-by', 'implemented-by', 'mentioned-by'].includes(kind) &&
        time(document) > time(id)
      );
    });
  });
  expect(saysMore).toEqual([]);
  // Those of which nothing but a date or a press report is known.
  expect(unknown.length).toBeLessThanOrEqual(26);
});

it('every inference has a reason and one hedge only, every proof its source', () => {
  for (const id of ids) {
    const { certainty, reason, source, phrase } = standingOf(corpus, id);
    expect(phrase).not.toMatch(/chưa xác định|chưa biết|undefined/i);
    if (certainty === 'inferred') {
      expect(reason, id).toMatch(/^(?:do .+, )?vì /);
      expect(`${phrase}, ${reason}`.match(/có lẽ|theo suy luận/giu), id).toHaveLength(1);
    }
    if (certainty !== 'unknown') expect(source.length, id).toBeGreaterThan(0);
    else expect(phrase, 'what is not known is no phrase of a row').toBe('');
  }
});
