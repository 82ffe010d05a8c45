import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { currentCorpus } from '../../src/corpus/current.ts';
import { documentUrl, SINGLE_FILE } from '../../src/domain/urls.ts';
import { OUT, report } from './builtPages.ts';

const bytes = readFileSync(join(OUT, SINGLE_FILE));
const root = parse(bytes.toString('utf8'), { blockTextElements: { script: true, style: true } });
const ids = new Set(root.querySelectorAll('[id]').map(({ id }) => id));

describe('the library in one file', () => {
  it('is at most 2 MiB', () => {
    report(`${SINGLE_FILE}: ${(bytes.length / 1024).toFixed(0)} KiB`);
    expect(bytes.length).toBeLessThanOrEqual(2 * 1024 * 1024);
  });

  it('has every document and every clause under its address on the site, each once', () => {
    expect(ids.size).toBe(root.querySelectorAll('[id]').length);
    for (const { metadata, provisions } of currentCorpus().documents.values()) {
      expect(ids, metadata.id).toContain(documentUrl(metadata.id));
      for (const { id, label, text } of provisions.values())
        if (label !== undefined || text.value !== '') expect(ids).toContain(documentUrl(metadata.id, id));
    }
  });

  it('leads to places that are there, or to the web', () => {
    const hrefs = root.querySelectorAll('a[href]').map((link) => link.getAttribute('href')!);
    expect(hrefs.length).toBeGreaterThan(500);
    const lost = hrefs.filter((href) => !/^https?:/.test(href) && !ids.has(href.slice(1)));
    expect([...new Set(lost)]).toEqual([]);
  });

  it('allows its own script and style by hash, and nothing else', () => {
    const policy = root.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [script, ...others] = root.querySelectorAll('script');
    expect(others).toEqual([]);
    expect(policy).toBe(
      [
        "default-src 'none'",
        `script-src ${hash(script!.rawText)}`,
        `style-src ${hash(root.querySelector('style')!.rawText)}`,
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; '),
    );
    expect(root.querySelectorAll('[src], [style], link')).toEqual([]);
  });
});
