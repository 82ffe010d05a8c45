import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { citedDocumentsOf } from '../../src/corpus/citedDocuments.ts';
import { currentCorpus } from '../../src/corpus/current.ts';
import { laterLineOf } from '../../src/corpus/laterLine.ts';
import { standingOf } from '../../src/corpus/standing/standing.ts';
import { documentName } from '../../src/domain/document/name.ts';
import { isAlive, type StandingId } from '../../src/domain/document/standing.ts';
import { bodyUrl, documentUrl } from '../../src/domain/urls.ts';
import { OWN_PROGRAMME } from '../../src/site.config.ts';
import { builtPages, OUT, oneSpaced, pageAt, report } from './builtPages.ts';
import { onEach } from './onEach.ts';
import { tie, tiesIn } from './ties.ts';

const corpus = currentCorpus();
const pages = builtPages();
const { root } = pageAt(pages, '/so-do/');
const json = JSON.parse(readFileSync(join(OUT, 'du-lieu/so-do.json'), 'utf8')) as {
  nodes: { id: string; kind: string; name: string; url: string }[];
  edges: { kind: string; from: string; to: string; source: string[]; inference?: string }[];
};

/** The citation graph, read here from the corpus alone, by another way than the map's own code. */
function graph(): string[] {
  const found = new Set<string>();
  for (const [id, links] of corpus.backlinks)
    for (const { from } of links)
      if (from.document === OWN_PROGRAMME) found.add(tie('cites', from.provision, id));
  for (const { metadata } of corpus.documents.values()) {
    if (metadata.issuer.value) found.add(tie('issued-by', metadata.id, metadata.issuer.value));
    for (const { kind, document } of metadata.relations) found.add(tie(kind, metadata.id, document));
  }
  return [...found].sort();
}
const clauseText = (id: string) => corpus.programme.provisions.get(id)!.text.value;
const GRAPH = graph();
const rows = root.querySelectorAll('table tr[data-kind]');
const lines = root.querySelectorAll('details[data-row]');
const lineOf = (id: string) => lines.find((one) => one.getAttribute('data-row') === id)!;
const cited = citedDocumentsOf(corpus);
const words = (element: HTMLElement) => oneSpaced(element.textContent);

describe('the edges', () => {
  it('of the citation graph are many: 20 citations among them', () => {
    report(`map: ${GRAPH.length} ties, ${lines.length} lines, ${root.querySelectorAll('a').length} links`);
    expect(GRAPH.filter((one) => one.startsWith('cites '))).toHaveLength(20);
    expect(GRAPH.length).toBeGreaterThan(150);
  });

  it('in the table are those of the citation graph, each once', () => {
    expect(tiesIn(rows).sort()).toEqual(GRAPH);
  });

  it('in the data are those of the citation graph, each once', () => {
    expect(json.edges.map(({ kind, from, to }) => tie(kind, from, to)).sort()).toEqual(GRAPH);
  });

  it('lead to everything that is on the map', () => {
    const linked = new Set(root.querySelectorAll('table a').map((one) => one.getAttribute('href')));
    expect(json.nodes.filter(({ url }) => !linked.has(url))).toEqual([]);
  });

  it('are said as inferred where they are, and nowhere else', () => {
    const expected = json.edges
      .filter(({ inference }) => inference)
      .map(({ kind, from, to }) => tie(kind, from, to));
    const facts = [...corpus.documents.values()].flatMap(({ metadata: { issuer, relations } }) => [
      issuer,
      ...relations,
    ]);
    expect(expected).toHaveLength(facts.filter(({ inference }) => inference).length);
    expect(expected.length).toBeGreaterThan(5);
    const inferred = rows.filter((one) => one.textContent.includes('Theo suy luận'));
    expect(tiesIn(inferred).sort()).toEqual(expected.sort());
  });

  it('link both ends, row by row, and give a proof or reasons', () =>
    onEach(
      rows.map((row, index) => ({ name: tiesIn(rows)[index], row })),
      ({ row }) => {
        const hrefs = row.querySelectorAll('a').map((one) => one.getAttribute('href'));
        const address = (id: string) =>
          corpus.documents.has(id)
            ? documentUrl(id)
            : corpus.bodies.has(id)
              ? bodyUrl(id)
              : documentUrl(OWN_PROGRAMME, id);
        expect(hrefs).toContain(address(row.getAttribute('data-from')!));
        expect(hrefs).toContain(address(row.getAttribute('data-to')!));
        const proof = row.querySelectorAll('td').at(-1)!;
        if (row.getAttribute('data-kind') === 'cites')
          expect(clauseText(row.getAttribute('data-from')!)).toContain(
            proof.textContent.replace(/^… | …$/g, ''),
          );
        else
          expect(proof.querySelector('a') !== null || proof.textContent.includes('Theo suy luận')).toBe(true);
      },
    ));
});

describe('the rows', () => {
  it('are the documents that the programme cites, each once, those with a text of today first', () => {
    const shown = lines.map((one) => one.getAttribute('data-row')!);
    expect([...shown].sort()).toEqual([...cited].sort());
    const isKnown = shown.map((id) => words(lineOf(id).querySelector('.now')!).startsWith('Nay'));
    expect(isKnown.indexOf(false)).toBe(isKnown.filter(Boolean).length);
    expect(isKnown.filter(Boolean).length).toBeGreaterThan(5);
  });

  it('closed, say their name and what applies today, and are one target each', () =>
    onEach(cited, (id) => {
      const summary = lineOf(id).querySelector('summary')!;
      expect(summary.querySelectorAll('a, button')).toHaveLength(0);
      expect(words(summary)).toContain(documentName(corpus.documents.get(id)!.metadata));
      const { id: standing, now } = standingOf(corpus, id);
      const said = words(summary.querySelector('.now')!);
      if (now) {
        expect(said).toContain(documentName(corpus.documents.get(now.document)!.metadata));
        expect(said.includes('theo suy luận')).toBe(now.inferredSteps > 0);
      } else expect(said).toBe(isAlive(standing) ? 'Nay vẫn áp dụng' : 'chưa biết văn bản sau');
    }));

  it('open, have their line and every tie of it, each a link with its kind in words', () =>
    onEach(cited, (id) => {
      const more = lineOf(id).querySelector('.opened')!;
      const line = new Set(laterLineOf(corpus, id).map(({ document }) => document));
      const own = GRAPH.filter((one) => {
        const [kind, from, , to] = one.split(' ');
        return kind === 'cites' ? to === id : kind !== 'issued-by' && (line.has(from!) || line.has(to!));
      });
      expect(tiesIn(more.querySelectorAll('[data-kind]')).sort()).toEqual(own);
      const linked = new Set(more.querySelectorAll('a').map((one) => one.getAttribute('href')));
      for (const one of own) {
        const [kind, from, , to] = one.split(' ') as [string, string, string, string];
        if (kind === 'cites') expect(linked).toContain(documentUrl(OWN_PROGRAMME, from));
        else for (const end of [from, to]) expect(linked).toContain(documentUrl(end));
      }
      for (const document of line) expect(linked).toContain(documentUrl(document));
      for (const item of more.querySelectorAll('li')) expect(item.querySelectorAll('a')).toHaveLength(1);
    }));

  it('show the force of each document by a shape of its own', () => {
    const shapes = new Map<StandingId, Set<string>>();
    for (const id of cited) {
      const marks = lineOf(id).querySelectorAll('svg .mark');
      const texts = laterLineOf(corpus, id).filter(({ isAmendment }) => !isAmendment);
      expect(marks, id).toHaveLength(texts.length);
      for (const [index, { document }] of texts.entries()) {
        const standing = standingOf(corpus, document).id;
        shapes.set(standing, (shapes.get(standing) ?? new Set()).add(marks[index]!.getAttribute('d')!));
      }
      expect(lineOf(id).querySelectorAll('svg .amends')).toHaveLength(
        laterLineOf(corpus, id).length - texts.length,
      );
    }
    expect([...shapes.values()].every(({ size }) => size === 1)).toBe(true);
    const of = (standing: StandingId) => [...(shapes.get(standing) ?? [])][0];
    expect(of('con-vien-dan')).toBeDefined();
    expect(new Set([of('con-vien-dan'), of('het-hieu-luc'), of('co-le-het'), of('duoc-sua-doi')]).size).toBe(
      4,
    );
    const key = root.querySelectorAll('.key .mark').map((one) => one.getAttribute('d'));
    for (const [shape] of shapes.values()) expect(key).toContain(shape);
  });

  it('are a table as well', () => {
    const table = root.querySelectorAll('tr[data-line]');
    expect(table.map((one) => one.getAttribute('data-line')).sort()).toEqual([...cited].sort());
    for (const row of table) {
      const id = row.getAttribute('data-line')!;
      const linked = new Set(row.querySelectorAll('a').map((one) => one.getAttribute('href')));
      for (const { document } of laterLineOf(corpus, id)) expect(linked).toContain(documentUrl(document));
      expect(words(row.querySelectorAll('td').at(-1)!)).toBe(words(lineOf(id).querySelector('.now')!));
    }
  });
});
