import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCorpus } from '../../scripts/generateCorpus.ts';
import { builtFiles, builtPages, report } from './builtPages.ts';
import { build, copyProject } from './projectCopy.ts';

/** Apart from the other builds (`builds.test.ts`), so that two cores share them. */
const folder = mkdtempSync(join(tmpdir(), 'many-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build of 1,000 more documents', () => {
  const out = join(folder, 'project/dist');
  beforeAll(() => {
    const content = join(folder, 'content');
    // Short texts: the lists, which are what is measured here, do not show them.
    generateCorpus(content, 1000, 1);
    const { status, stderr } = build(copyProject(join(folder, 'project')), {
      CONTENT_ROOT: content,
      EXPORTS: '0',
    });
    expect(status, stderr).toBe(0);
  });

  it('keeps every page of the lists within 16 KiB', () => {
    const sizes = builtFiles(out)
      .filter((file) =>
        /^(?:index\.html|(?:van-ban|co-quan)\/(?:[^/]+\/)?(?:[^/]+\/)?index\.html)$/.test(file),
      )
      .map((file) => {
        const html = readFileSync(join(out, file));
        return {
          file,
          size: brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
        };
      });
    sizes.sort((a, b) => b.size - a.size);
    const list = sizes.find(({ file }) => file === 'van-ban/index.html')!;
    report(
      `with 1,000 more documents: /van-ban/ ${(list.size / 1024).toFixed(1)} KiB of HTML; largest ${sizes[0]!.file}, ${(sizes[0]!.size / 1024).toFixed(1)} KiB`,
    );
    // The rest of the 16 KiB is for the scripts and the icon.
    expect(sizes.filter(({ size }) => size > 13 * 1024)).toEqual([]);
  });

  it('lists every document on a page that is reached from /van-ban/', () => {
    const pages = new Map(builtPages(out).map((page) => [page.path, page]));
    const reached = new Set(['/van-ban/']);
    for (const path of reached)
      for (const link of pages.get(path)?.root.querySelectorAll('main a') ?? []) {
        const href = link.getAttribute('href')!.split(/[?#]/)[0]!;
        if (href.startsWith('/van-ban/') && !reached.has(href)) reached.add(href);
      }
    const documents = [...pages.keys()].filter((path) => /^\/van-ban\/[a-z-]+-\d.*\/$/.test(path));
    expect(documents.length).toBeGreaterThan(1000);
    expect(documents.filter((path) => !reached.has(path))).toEqual([]);
  });
});
