import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClauseRecord } from '../../src/domain/search/clause/record.ts';
import { splitStroke } from '../../src/domain/text/stroke.ts';
import { madeUpSource } from './madeUpSource.ts';

/** Writes the same words that the clause index holds as pages for Pagefind, a page a document, body or term. */
export function writePages(root: string, folder: string, isCured: boolean): number {
  rmSync(folder, { recursive: true, force: true });
  let pages = 0;
  let key = '';
  let units: ClauseRecord[] = [];
  const flush = () => {
    if (units.length === 0) return;
    const path = join(folder, key.replace(':', '_'));
    mkdirSync(path, { recursive: true });
    const html = pageHtml(units);
    writeFileSync(join(path, 'index.html'), isCured ? splitStroke(html) : html);
    pages++;
    units = [];
  };
  for (const record of madeUpSource(root).records) {
    if (record.owner.key !== key) flush();
    key = record.owner.key;
    units.push(record);
  }
  flush();
  return pages;
}

function pageHtml(units: readonly ClauseRecord[]): string {
  const { name } = units[0]!.owner;
  const body = units.map(({ place, label, text, field, indexed }) => {
    const tag = field === 'heading' ? 'h2' : 'p';
    const words =
      place === ''
        ? [text, ...(indexed ?? []).filter((one) => !text.includes(one))].join('. ')
        : `${label} ${text}`;
    return `<${tag}${place ? ` id="${place}"` : ''}>${inHtml(words)}</${tag}>`;
  });
  return `<!doctype html><html lang="vi"><head><title>${inHtml(name)}</title></head><body data-pagefind-body><h1>${inHtml(name)}</h1>${body.join('\n')}</body></html>`;
}

const inHtml = (text: string) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
