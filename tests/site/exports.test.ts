import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { currentCorpus } from '../../src/corpus/current.ts';
import { rootOf } from '../../src/domain/permanence/release.ts';
import { DATA_FILES, documentUrl, exportUrl, FEED } from '../../src/domain/urls.ts';
import { builtPages, OUT, pageAt, report } from './builtPages.ts';

const KIB = 1024;
const { documents, programme } = currentCorpus();
const pages = builtPages();
const file = (path: string) => readFileSync(join(OUT, path));
const json = (path: string) => JSON.parse(file(path).toString('utf8'));

describe('the files of a document', () => {
  it('are offered with their sizes on its page, the programme’s on the page of data', () => {
    for (const { metadata } of documents.values()) {
      const isOwn = metadata.id === programme.metadata.id;
      const { root } = pageAt(pages, isOwn ? '/du-lieu/' : documentUrl(metadata.id));
      const link = root.querySelector(`a[href="${exportUrl(metadata.id, 'docx')}"]`);
      const bytes = statSync(join(OUT, exportUrl(metadata.id, 'docx'))).size;
      expect(link?.parentNode?.text, metadata.id).toContain(`Word (${Math.round(bytes / 1000)}\u00a0KB)`);
    }
    expect(pageAt(pages, '/chuong-trinh/').root.querySelector('a[href="/du-lieu/"]')).not.toBeNull();
  });

  it('have Akoma Ntoso where there is a text, and nowhere else', () => {
    for (const { metadata, tree } of documents.values())
      expect(existsSync(join(OUT, exportUrl(metadata.id, 'xml'))), metadata.id).toBe(
        tree.provisions.length > 0,
      );
  });

  it('keep the budget: the programme as PDF, Word, EPUB', () => {
    const size = (format: 'pdf' | 'docx' | 'epub') =>
      statSync(join(OUT, exportUrl(programme.metadata.id, format))).size;
    report(`programme: PDF ${size('pdf')}, Word ${size('docx')}, EPUB ${size('epub')} bytes`);
    expect(size('pdf')).toBeLessThanOrEqual(150 * KIB);
    expect(size('docx')).toBeLessThanOrEqual(60 * KIB);
    expect(size('epub')).toBeLessThanOrEqual(80 * KIB);
  });
});

describe('open data', () => {
  it('is all described on its page', () => {
    const { root } = pageAt(pages, '/du-lieu/');
    for (const path of [...Object.values(DATA_FILES), FEED])
      expect(root.querySelector(`a[href="${path}"]`), path).not.toBeNull();
  });

  it('holds every document, and in the graph every end of an edge', () => {
    expect(json(DATA_FILES.all).documents.map(({ id }: { id: string }) => id)).toEqual([...documents.keys()]);
    const { nodes, edges } = json(DATA_FILES.citations) as {
      nodes: { id: string }[];
      edges: { kind: string; from: string; to: string }[];
    };
    const known = new Set(nodes.map(({ id }) => id));
    for (const { from, to } of edges)
      for (const end of [from, to]) expect(known).toContain(end.split('#')[0]);
    const cited = [...programme.citations.values()].flat().length;
    expect(
      edges.filter(({ kind, from }) => kind === 'cites' && from.startsWith(programme.metadata.id)).length,
    ).toBe(cited);
  });

  it('has tables with a row for every document, clause and fact', () => {
    const rows = (path: string) => file(path).toString('utf8').split('\r\n').length - 2;
    expect(rows(DATA_FILES.documents)).toBe(documents.size);
    const clauses = [...documents.values()].reduce((sum, { provisions }) => sum + provisions.size, 0);
    expect(rows(DATA_FILES.clauses)).toBe(clauses);
    expect(rows(DATA_FILES.facts)).toBeGreaterThan(documents.size);
  });

  it('has a digest of each clause and file, and one of all', () => {
    const { root, clauses, files } = json(DATA_FILES.release);
    expect(rootOf({ ...clauses, ...files })).toBe(root);
    for (const [path, digest] of Object.entries(files))
      expect(createHash('sha256').update(file(path)).digest('hex'), path).toBe(digest);
    const words = 'T/M CHẤP HÀNH ĐẢNG BỘ';
    const digest = createHash('sha256').update(words).digest('hex');
    if (programme.metadata.id.endsWith('nqtw5'))
      expect(clauses[documentUrl(programme.metadata.id, 'chu-ky')]).toBe(digest);
    expect(rootOf({ ...clauses, ...files, x: digest })).not.toBe(root);
  });

  it('has a feed that its page names', () => {
    const { root } = pageAt(pages, '/gioi-thieu/cap-nhat/');
    expect(root.querySelector('link[type="application/atom+xml"]')?.getAttribute('href')).toBe(FEED);
    const feed = parse(file(FEED).toString('utf8'));
    expect(feed.querySelectorAll('entry').length).toBeGreaterThan(0);
  });
});
