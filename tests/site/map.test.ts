import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { bodyUrl, documentUrl, PROGRAMME_ID } from '../../src/domain/urls.ts';
import { builtPages, OUT, oneSpaced, pageAt, report } from './builtPages.ts';
import { tie, tiesIn } from './ties.ts';

const corpus = loadCorpus(process.cwd());
const pages = builtPages();
const { root } = pageAt(pages, '/so-do/');
const picture = root.querySelector('.region .drawing')!;
const json = JSON.parse(readFileSync(join(OUT, 'du-lieu/so-do.json'), 'utf8')) as {
  nodes: {
    id: string;
    kind: string;
    name: string;
    url: string;
    date?: string | null;
    status?: string | null;
  }[];
  edges: { kind: string; from: string; to: string; source: string[]; inference?: string }[];
};

/** The citation graph, read here from the corpus alone, by another way than the map's own code. */
function graph(): string[] {
  const found = new Set<string>();
  for (const [id, links] of corpus.backlinks)
    for (const { from } of links)
      if (from.document === PROGRAMME_ID) found.add(tie('cites', from.provision, id));
  for (const { metadata } of corpus.documents.values()) {
    if (metadata.issuer.value) found.add(tie('issued-by', metadata.id, metadata.issuer.value));
    for (const { kind, document } of metadata.relations) found.add(tie(kind, metadata.id, document));
  }
  return [...found].sort();
}
const clauseText = (id: string) => corpus.programme.provisions.get(id)!.text.value;
const GRAPH = graph();
const drawn = picture.querySelectorAll('[data-kind]');
const rows = root.querySelectorAll('table tr[data-kind]');

describe('the edges', () => {
  it('of the citation graph are many: 20 citations among them', () => {
    report(`map: ${GRAPH.length} ties, ${picture.querySelectorAll('a').length} links in the picture`);
    expect(GRAPH.filter((one) => one.startsWith('cites '))).toHaveLength(20);
    expect(GRAPH.length).toBeGreaterThan(150);
  });

  it('in the picture are those of the citation graph, each once', () => {
    expect(tiesIn(drawn).sort()).toEqual(GRAPH);
  });

  it('in the table are those of the citation graph, each once', () => {
    expect(tiesIn(rows).sort()).toEqual(GRAPH);
  });

  it('in the data are those of the citation graph, each once', () => {
    expect(json.edges.map(({ kind, from, to }) => tie(kind, from, to)).sort()).toEqual(GRAPH);
  });

  it('join what is on the map', () => {
    const nodes = new Set(
      picture.querySelectorAll('a[data-node]').map((one) => one.getAttribute('data-node')!),
    );
    expect([...nodes].sort()).toEqual(json.nodes.map(({ id }) => id).sort());
    for (const { from, to } of json.edges)
      expect([nodes.has(from), nodes.has(to)], `${from} ${to}`).toEqual([true, true]);
  });

  it('are drawn and said as inferred where they are, and nowhere else', () => {
    const inferred = (elements: readonly HTMLElement[], isInferred: (one: HTMLElement) => boolean) =>
      tiesIn(elements.filter(isInferred)).sort();
    const expected = json.edges
      .filter(({ inference }) => inference)
      .map(({ kind, from, to }) => tie(kind, from, to));
    expect(expected.length).toBeGreaterThan(5);
    expect(inferred(drawn, (one) => one.classList.contains('inferred'))).toEqual(expected.sort());
    expect(inferred(drawn, (one) => one.querySelector('title')!.text.endsWith('(theo suy luận)'))).toEqual(
      expected,
    );
    expect(inferred(rows, (one) => one.textContent.includes('Suy luận'))).toEqual(expected);
  });

  it('have titles and ways: every line begins and ends somewhere', () => {
    for (const one of drawn) {
      expect(oneSpaced(one.querySelector('title')!.text).length, String(one)).toBeGreaterThan(10);
      if (one.rawTagName === 'path') expect(one.getAttribute('d')).toMatch(/^M[\d.]+ [\d.]+[HV]/);
    }
  });

  it.each(rows.map((row, index) => ({ name: tiesIn(rows)[index], row })))(
    'row $name links both ends and gives a proof or reasons',
    ({ row }) => {
      const hrefs = row.querySelectorAll('a').map((one) => one.getAttribute('href'));
      const address = (id: string) =>
        corpus.documents.has(id)
          ? documentUrl(id)
          : corpus.bodies.has(id)
            ? bodyUrl(id)
            : documentUrl(PROGRAMME_ID, id);
      expect(hrefs).toContain(address(row.getAttribute('data-from')!));
      expect(hrefs).toContain(address(row.getAttribute('data-to')!));
      const proof = row.querySelectorAll('td').at(-1)!;
      if (row.getAttribute('data-kind') === 'cites')
        expect(clauseText(row.getAttribute('data-from')!)).toContain(
          proof.textContent.replace(/^… | …$/g, ''),
        );
      else expect(proof.querySelector('a') !== null || proof.textContent.includes('Suy luận')).toBe(true);
    },
  );
});

/** Where a document's mark stands. */
const placeOf = (id: string) => {
  const group = picture.querySelector(`a[data-node="${id}"]`)!.parentNode!;
  const [x, y] = /translate\(([\d.]+) ([\d.]+)\)/
    .exec(group!.getAttribute('transform')!)!
    .slice(1)
    .map(Number);
  return { x: x!, y: y! };
};
const documents = json.nodes.filter(({ kind }) => kind === 'document');
const undated = picture.querySelector('rect.undated')!;
const [left, width] = ['x', 'width'].map((name) => Number(undated.getAttribute(name))) as [number, number];

describe('the time axis', () => {
  const dated = documents
    .filter(({ date }) => date && date >= '1993')
    .sort((a, b) => a.date!.localeCompare(b.date!));

  it('has every document with a date in order of time, one day as long as another', () => {
    expect(dated.length).toBeGreaterThan(40);
    const days = (date: string) =>
      Date.parse(date.length === 10 ? date : `${date.slice(0, 4)}-07-01`) / 86_400_000;
    const [first, last] = [dated[0]!, dated.at(-1)!];
    const scale = (placeOf(last.id).x - placeOf(first.id).x) / (days(last.date!) - days(first.date!));
    for (const { id, date } of dated)
      expect(
        Math.abs(placeOf(first.id).x + (days(date!) - days(first.date!)) * scale - placeOf(id).x),
        id,
      ).toBeLessThan(1.5);
  });

  it('runs from 1993 to 2026', () => {
    const years = picture.querySelectorAll('.axis text').map((one) => one.textContent);
    expect(years).toContain('1993');
    expect(years).toContain('2025');
    expect(years).toContain('Trước 1993');
    expect(years).toContain('Chưa xác định ngày');
  });

  it('holds no document without a date, and only those stand in the region of the undated', () => {
    const inside = documents.filter(({ id }) => placeOf(id).x > left && placeOf(id).x < left + width);
    expect(inside.map(({ id }) => id).sort()).toEqual(
      documents
        .filter(({ date }) => !date)
        .map(({ id }) => id)
        .sort(),
    );
    expect(inside.length).toBeGreaterThan(20);
  });

  it('shows the force of each document by its mark, in shape as in colour', () => {
    const shapes = new Map<string, Set<string>>();
    for (const { id, status } of documents) {
      const mark = picture.querySelector(`a[data-node="${id}"] .mark`)!;
      const key = status ?? 'chua-xac-dinh';
      shapes.set(
        key,
        (shapes.get(key) ?? new Set()).add(`${mark.getAttribute('class')} ${mark.getAttribute('d')}`),
      );
    }
    expect([...shapes.values()].every(({ size }) => size === 1)).toBe(true);
    expect(new Set([...shapes.values()].flatMap((one) => [...one])).size).toBe(shapes.size);
  });
});

describe('every mark', () => {
  it('is a link to its page with a name that says date and force, or that they are not known', () => {
    for (const { id, url, name, kind, date } of json.nodes)
      for (const link of picture.querySelectorAll(`a[data-node="${id}"]`)) {
        const said = link.getAttribute('aria-label')!;
        expect(link.getAttribute('href')).toBe(url);
        expect(said.toLocaleLowerCase('vi')).toContain(name.toLocaleLowerCase('vi'));
        if (kind === 'document') expect(said, id).toMatch(date ? /\d{4}, / : /ngày chưa xác định/);
        if (kind === 'document') expect(said, id).toMatch(/hiệu lực|thay thế|viện dẫn|sửa đổi/);
      }
  });
});
