import { describe, expect, it } from 'vitest';
import { OWN_PROGRAMME } from '../site.config.ts';
import { documentMapOf } from './documentMap.ts';
import { loadCorpus } from './load.ts';

const corpus = loadCorpus(process.cwd());
const map = documentMapOf(corpus);
const of = (kind: string) => map.edges.filter((one) => one.kind === kind);

describe('the map of the corpus', () => {
  it('has each citation of the programme once: 20 rows, 15 documents, 12 clauses', () => {
    expect(of('cites')).toHaveLength(20);
    expect(new Set(of('cites').map(({ to }) => to)).size).toBe(15);
    expect(map.nodes.filter(({ kind }) => kind === 'clause')).toHaveLength(12);
  });

  it.each([
    ['cites', 'muc-ii-diem-2', 'nghi-dinh-29-1998-nd-cp', false],
    ['cites', 'tieu-de', 'nghi-quyet-17-nq-tw-2002', false],
    ['issued-by', 'nghi-dinh-29-1998-nd-cp', 'chinh-phu', false],
    ['issued-by', 'chi-thi-13-ct-tu', 'thanh-uy', false],
    ['issued-by', 'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam', 'bo-chinh-tri', true],
    ['replaces', 'nghi-dinh-79-2003-nd-cp', 'nghi-dinh-29-1998-nd-cp', false],
    ['replaces', 'nghi-dinh-204-2004-nd-cp', 'nghi-dinh-25-cp-1993', true],
    ['same-as', 'quy-dinh-19-qd-tw-2002', 'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam', true],
    ['implements', OWN_PROGRAMME, 'nghi-quyet-17-nq-tw-2002', false],
  ])('knows that %s: %s → %s (inferred: %s)', (kind, from, to, isInferred) => {
    const found = map.edges.filter((one) => one.kind === kind && one.from === from && one.to === to);
    expect(found).toHaveLength(1);
    expect(found[0]!.inference !== undefined).toBe(isInferred);
  });

  it('has every tie of the corpus whose ends are on it, and every issuer that is known', () => {
    const documents = [...corpus.documents.values()].map(({ metadata }) => metadata);
    const ties = documents.flatMap(({ id, relations }) =>
      relations.map(({ kind, document }) => `${kind} ${id} ${document}`),
    );
    const issuers = documents.flatMap(({ id, issuer }) =>
      issuer.value ? [`issued-by ${id} ${issuer.value}`] : [],
    );
    const mapped = map.edges
      .filter(({ kind }) => kind !== 'cites')
      .map(({ kind, from, to }) => `${kind} ${from} ${to}`);
    expect(map.leftOut).toBe(0);
    expect(mapped.sort()).toEqual([...ties, ...issuers].sort());
  });

  it('has no id twice, and both ends of every tie', () => {
    const ids = map.nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(map.edges.flatMap(({ from, to }) => [from, to]).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leaves out documents that no tie joins to the programme, and what they alone lead to', () => {
    const documents = new Map(corpus.documents);
    const made = corpus.documents.get('luat-10-2022-qh15')!;
    const strange = (id: string, other: string) =>
      documents.set(id, {
        ...made,
        metadata: {
          ...made.metadata,
          id,
          relations: [{ kind: 'replaces', document: other, source: ['S01'] }],
        },
      });
    strange('luat-la-1', 'luat-la-2');
    strange('luat-la-2', 'luat-la-1');
    const larger = documentMapOf({ ...corpus, documents });
    expect(larger.leftOut).toBe(2);
    expect(larger.nodes).toEqual(map.nodes);
    expect(larger.edges).toEqual(map.edges);
  });
});
