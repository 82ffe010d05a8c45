import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { citedDocumentsOf } from '../../src/corpus/citedDocuments.ts';
import { currentCorpus } from '../../src/corpus/current.ts';
import { standingOf } from '../../src/corpus/standing/standing.ts';
import { formatShortDate } from '../../src/domain/document/date.ts';
import { IndexReader } from '../../src/domain/search/resolver/indexReader.ts';
import { documentsIn } from '../../src/domain/search/resolver/readDocuments.ts';
import type { ResolverIndex } from '../../src/domain/search/resolver/resolverIndex.ts';
import { documentUrl } from '../../src/domain/urls.ts';
import { OWN_PROGRAMME } from '../../src/site.config.ts';
import { builtPages, OUT, oneSpaced, pageAt } from './builtPages.ts';
import { onEach } from './onEach.ts';

/**
 * The same fact reads the same wherever the site says it. The words of a document's own page are what all others are
 * held to: row of the list, data of the filter, citation card, chain, map, search, schema.org.
 */
const corpus = currentCorpus();
const pages = builtPages();
const json = <T>(path: string) => JSON.parse(readFileSync(join(OUT, path), 'utf8')) as T;
const words = (element: HTMLElement | null | undefined) => oneSpaced(element?.textContent ?? '');
const ids = [...corpus.documents.keys()].filter((id) => id !== OWN_PROGRAMME);

/** What a document's page says in its first lines. */
function saidOn(id: string) {
  const { root } = pageAt(pages, documentUrl(id));
  const [, ...facts] = words(root.querySelector('.kicker')).split(' · ');
  const box = root.querySelector('main .now');
  const now = corpus.documents.has(idOf(box)) ? standingOf(corpus, idOf(box)) : undefined;
  return {
    facts,
    force: words(root.querySelector('.force b')),
    now: words(box?.querySelector('b')),
    isNowInferred: /theo suy luận/.test(words(box)),
    /** What the box adds of the later text's own force: the same doubt must follow it everywhere. */
    doubt:
      /còn áp dụng phần nào: chưa biết/.exec(words(box))?.[0] ??
      (now && now.certainty !== 'proved' ? words(box!.querySelector('.small')).split(/\s· /).at(-1)! : ''),
  };
}
/** The document that a box leads to. */
const idOf = (box: HTMLElement | null) => box?.getAttribute('href')?.split('/').at(-2) ?? '';
const nowWords = ({ now, isNowInferred, doubt }: ReturnType<typeof saidOn>) =>
  now && [now, isNowInferred && 'theo suy luận', doubt].filter(Boolean).join(', ');

const rows = json<{ url: string; facts: string; now?: string }[]>('du-lieu/van-ban.json');
const nodes = json<{
  nodes: { id: string; date?: string | null; status?: string | null; force?: string | null }[];
}>('du-lieu/so-do.json').nodes;
const listed = new Map(
  pages
    .filter(({ path }) => path.startsWith('/van-ban/loai/') || path === '/van-ban/')
    .flatMap(({ root }) => root.querySelectorAll('.docs .row-link'))
    .map((link) => [link.getAttribute('href'), link]),
);
const found = new Map(
  documentsIn(
    new IndexReader(
      { goi: json('du-lieu/tra-cuu/goi.json'), 'ten-0': json('du-lieu/tra-cuu/ten-0.json') } as ResolverIndex,
      {},
    ),
    'ten-0',
  ).map((one) => [one.id, one]),
);

describe('what is said of each document', () => {
  const all = ids.map((id) => {
    const said = saidOn(id);
    return { id, said, url: documentUrl(id), facts: [...said.facts, said.force].filter(Boolean).join(' · ') };
  });

  it('in the list and in its data', () =>
    onEach(all, ({ said, url, facts }) => {
      const row = rows.find((one) => one.url === url)!;
      expect(row.facts).toBe(facts);
      expect(row.now ?? '').toBe(nowWords(said));
      const shown = [...(listed.get(url)?.querySelectorAll('.small') ?? [])].map(words);
      // A type with one document has no list of its own beyond the row of the type.
      if (shown.length > 0 || listed.has(url))
        expect(shown).toEqual([facts, said.now && `Nay áp dụng: ${nowWords(said)}`].filter(Boolean));
      else
        expect(words(pageAt(pages, '/van-ban/').root.querySelector(`.lines a[href="${url}"]`))).toContain(
          facts,
        );
    }));

  it('on the map and in its data', () =>
    onEach(all, ({ id, said }) => {
      const node = nodes.find((one) => one.id === id);
      if (!node) return expect(corpus.documents.get(id)!.metadata.relations).toEqual([]);
      expect(node.force ?? '').toBe(said.force);
      expect(node.status === null).toBe(said.force === '');
      const date = said.facts.find((one) => /\d{4}/.test(one));
      expect(node.date ? formatShortDate(node.date) : undefined).toBe(date);
    }));

  it('in the search index', () =>
    onEach(all, ({ id, said }) => {
      const { status = '', dates } = found.get(id)!;
      expect(status.startsWith(said.force)).toBe(true);
      expect(status === '').toBe(said.force === '');
      const date = said.facts.find((one) => /\d{4}/.test(one));
      if (date) expect(dates.map(formatShortDate)).toContain(date);
    }));

  it('for machines (schema.org): what is inferred is left out, all else is there', () =>
    onEach(all, ({ said, url }) => {
      const { root } = pageAt(pages, url);
      const data = JSON.parse(root.querySelector('script[type="application/ld+json"]')!.rawText);
      const date = said.facts.find((one) => /\d{4}/.test(one));
      expect(data.legislationDate && formatShortDate(data.legislationDate)).toBe(date);
      const issuer = said.facts.find((one) => one !== date);
      const isInferred = issuer?.includes('(theo suy luận)');
      expect(data.legislationPassedBy?.name).toBe(
        isInferred ? undefined : issuer?.replace(/ \(theo ký hiệu .+\)$/, ''),
      );
      const force = /^(?:Hết hiệu lực|Đã được thay thế)/.test(said.force)
        ? 'https://schema.org/NotInForce'
        : said.force === 'Còn hiệu lực'
          ? 'https://schema.org/InForce'
          : undefined;
      expect(data.legislationLegalForce).toBe(force);
    }));

  it('where a chain of texts shows it', () =>
    onEach(all, ({ said, url }) => {
      for (const { root } of pages.filter(({ path }) => path.startsWith('/van-ban/')))
        for (const step of root.querySelectorAll(`.chain a[href="${url}"] .state`))
          expect(words(step)).toBe(said.force);
    }));
});

it('every cited document: on its card in the programme and in its row of the map', () =>
  onEach(citedDocumentsOf(corpus), (id) => {
    const said = saidOn(id);
    const card = pageAt(pages, '/chuong-trinh/').html.match(
      new RegExp(`<div id="[^"]*${id}[^"]*" class="card"[^>]*>.*?</div>`),
    )![0];
    const now = said.now && `Nay áp dụng: ${nowWords(said)}`;
    const text = oneSpaced(card.replace(/<[^>]+>/g, ''));
    expect(text.endsWith([...said.facts, said.force, now].filter(Boolean).join(' · ')), text).toBe(true);
    const row = pageAt(pages, '/so-do/').root.querySelector(`[data-row="${id}"]`)!;
    const shown = words(row.querySelector('.now'));
    if (said.now) {
      expect(shown).toContain(said.now);
      expect(shown.includes('theo suy luận')).toBe(said.isNowInferred);
      expect(shown).toContain(said.doubt);
    } else expect(shown).toBe('chưa biết văn bản sau');
  }));

it('that a text was amended is never said as “in force”; what is left of it is said where it is known', () => {
  const amended = ids.filter((id) => corpus.documents.get(id)!.metadata.status.value === 'duoc-sua-doi');
  expect(amended).toContain('nghi-dinh-33-2023-nd-cp');
  for (const id of amended) {
    const { root } = pageAt(pages, documentUrl(id));
    const said = words(root.querySelector('.force'));
    expect(said).toMatch(/^Đã được sửa đổi/);
    expect(said).not.toMatch(/còn hiệu lực/i);
    expect(said, id).toMatch(/Còn được viện dẫn|các phần khác còn hay không: chưa biết\./);
  }
  for (const id of ['nghi-dinh-09-1998-nd-cp', 'nghi-dinh-121-2003-nd-cp', 'nghi-dinh-92-2009-nd-cp'])
    expect(saidOn(id).doubt).toBe('còn áp dụng phần nào: chưa biết');
  expect(saidOn('quy-dinh-94-qd-tw-2004').doubt).toBe('có lẽ còn hiệu lực');
});

it('what follows from a mark by rule is no guess, and a guess is called an inference', () => {
  const guessed = /vì ký hiệu \S+ là|Có thể là (?!“)|có lẽ (?:do )?(?:Bộ|Ban|Quốc|Chính|Thành|Ủy)/;
  for (const { path, root } of pages) expect(words(root.querySelector('main')), path).not.toMatch(guessed);
});

it('a programme says until when it sets tasks, not that its force is not known', () => {
  const row = rows.find(({ url }) => url === documentUrl(OWN_PROGRAMME))!;
  expect(row.facts).toMatch(/ · Đặt nhiệm vụ đến năm 2005$/);
  expect(words(pageAt(pages, '/van-ban/').root)).toContain(row.facts);
});
