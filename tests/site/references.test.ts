import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { currentCorpus } from '../../src/corpus/current.ts';
import { toReference } from '../../src/domain/citation/reference.ts';
import { REFERENCE_FORMATS } from '../../src/domain/exportFormats.ts';
import { documentUrl, exportUrl } from '../../src/domain/urls.ts';
import { builtPages, OUT, oneSpaced, pageAt } from './builtPages.ts';
import { onEach } from './onEach.ts';

const SITE = process.env['SITE_URL'] ?? 'http://localhost:4321';
const pages = builtPages();
const { documents, bodies, programme } = currentCorpus();
const all = [...documents.values()].map((document) => {
  const { metadata } = document;
  const body = metadata.issuer.value && bodies.get(metadata.issuer.value)?.names[0];
  return { document, path: documentUrl(metadata.id), reference: toReference(metadata, body) };
});

/** What Zotero calls the fields of "Highwire" names that the site uses ("Embedded Metadata", HIGHWIRE_MAPPINGS). */
const HIGHWIRE: Record<string, string> = { citation_title: 'title', citation_date: 'date' };

/**
 * The item that Zotero's connector makes of a page, by the rules of its translators "Embedded Metadata" and "RDF":
 * `z:itemType` is the kind, any other `z:` name a field of it; an author is parted at semicolons, and kept whole, as a
 * body, where a comma stands behind the name and nothing behind the comma.
 */
function zoteroItem(root: HTMLElement) {
  const item: Record<string, unknown> = {};
  const authors: { lastName: string; firstName?: string }[] = [];
  for (const meta of root.querySelectorAll('head meta[name]')) {
    const [name, content] = [meta.getAttribute('name')!, meta.getAttribute('content') ?? ''];
    const field = /^z:(\w+)$/.exec(name)?.[1] ?? HIGHWIRE[name];
    if (field) item[field] = content;
    if (name === 'citation_author')
      for (const author of content.split(/\s*;\s*/)) {
        const [lastName = '', firstName] = author
          .replace(/[\s,]+$/, '')
          .split(author.includes(',') ? /, ?/ : / (?=\S+$)/);
        authors.push({ lastName, ...(firstName && { firstName }) });
      }
    if (name === 'citation_pdf_url') item['pdf'] = content;
  }
  return { ...item, authors };
}

describe('what a program that keeps references reads of a document’s page', () => {
  it('is a statute with what is proved of it, its issuer a body with its whole name', () =>
    onEach(all, ({ document, path, reference: { title, number, date, issuer } }) => {
      const hasText = document.tree.provisions.length > 0;
      expect(zoteroItem(pageAt(pages, path).root)).toEqual({
        itemType: 'statute',
        title,
        ...(number && { publicLawNumber: number }),
        ...(date && { date }),
        ...(hasText && { pdf: new URL(exportUrl(document.metadata.id, 'pdf'), SITE).href }),
        authors: issuer ? [{ lastName: issuer }] : [],
      });
    }));
});

describe('how a document is cited', () => {
  it('stands on its page, the programme’s on the page of data, with the files', () =>
    onEach(all, ({ document: { metadata }, path, reference: { short } }) => {
      const { root } = pageAt(pages, metadata.id === programme.metadata.id ? '/du-lieu/' : path);
      const heading = root.querySelector('#trich-dan')!;
      expect(oneSpaced(heading.parentNode!.textContent)).toContain(short);
      for (const format of REFERENCE_FORMATS) {
        const file = exportUrl(metadata.id, format);
        expect(root.querySelector(`a[href="${file}"][download]`), file).not.toBeNull();
        expect(existsSync(join(OUT, file)), file).toBe(true);
      }
      const [item] = JSON.parse(readFileSync(join(OUT, exportUrl(metadata.id, 'csl.json')), 'utf8'));
      expect(item.URL).toBe(new URL(path, SITE).href);
      expect(pageAt(pages, path).root.querySelector('a[data-act="document"]')).not.toBeNull();
    }));
});
