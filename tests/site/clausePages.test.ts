import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { eachClausePage } from '../../src/corpus/clausePages.ts';
import { currentCorpus } from '../../src/corpus/current.ts';
import { formatCitation } from '../../src/domain/citation/formatCitation.ts';
import { cardUrl, clauseUrl, embedUrl, oEmbedUrl } from '../../src/domain/clauseUrls.ts';
import { eachProvision } from '../../src/domain/provision/tree.ts';
import { documentUrl } from '../../src/domain/urls.ts';
import { lineText } from '../../src/render/text.ts';
import { builtFiles, builtPages, OUT, oneSpaced, pageAt, report } from './builtPages.ts';
import { fetchedBy, sum } from './fetched.ts';
import { onEach } from './onEach.ts';

const SITE = process.env['SITE_URL'] ?? 'http://localhost:4321';
const KIB = 1024;
const corpus = currentCorpus();
const pages = builtPages();
const clauses = [...eachClausePage(corpus)].map(({ document, provision, ...around }) => {
  const { id, branch } = document.metadata;
  return {
    ...around,
    id: provision.id,
    document: id,
    branch,
    address: clauseUrl(id, provision.id),
    lines: [...eachProvision([provision])].map(lineText).filter(Boolean),
    card: cardUrl(id, provision.id),
    embed: embedUrl(id, provision.id),
    oEmbed: oEmbedUrl(id, provision.id),
    page: pageAt(pages, clauseUrl(id, provision.id)),
  };
});
const absolute = (path: string) => new URL(path, SITE).href;
const readJson = (path: string) => JSON.parse(readFileSync(join(OUT, path), 'utf8'));

describe('clause pages', () => {
  it('are as many as the programme has provisions, and no more', () => {
    const built = pages.filter(({ path }) => /^\/chuong-trinh\/[^/]+\/$/.test(path)).map(({ path }) => path);
    const wanted = [...corpus.programme.provisions.keys()].map((id) => `/chuong-trinh/${id}/`);
    expect(built.sort()).toEqual(wanted.sort());
  });

  it('are at most 10 KiB in all, the biggest section too', () => {
    const sizes = clauses
      .map(({ address, page }) => ({ address, size: sum(fetchedBy(page), 5) }))
      .sort((a, b) => b.size - a.size);
    const [first] = sizes;
    report(
      `clause pages: ${sizes.length}, the heaviest ${first!.address}, ${(first!.size / KIB).toFixed(1)} KiB in all`,
    );
    expect(sizes.filter(({ size }) => size > 10 * KIB)).toEqual([]);
  });

  it('are not in the broad search a second time', () => {
    expect(clauses.filter(({ page }) => page.html.includes('data-pagefind-body'))).toEqual([]);
  });

  it('show the clause letter by letter, with everything inside it', () =>
    onEach(clauses, ({ page, lines }) => {
      const printed = page.root
        .querySelectorAll('article .row')
        .map((row) => row.firstElementChild!.textContent);
      expect(printed.map(oneSpaced)).toEqual(lines.map(oneSpaced));
    }));

  it('name their place, their path and their neighbours', () =>
    onEach(clauses, ({ page, path, before, after, document, id }) => {
      const links = page.root.querySelectorAll('nav.path a').map((a) => a.getAttribute('href'));
      expect(links).toEqual([documentUrl(document), ...path.map((unit) => clauseUrl(document, unit.id))]);
      const beside = page.root
        .querySelectorAll('nav.beside a')
        .map((a) => [a.getAttribute('rel'), a.getAttribute('href')]);
      expect(beside).toEqual([
        ...(before ? [['prev', clauseUrl(document, before.id)]] : []),
        ...(after ? [['next', clauseUrl(document, after.id)]] : []),
      ]);
      expect(page.html).toContain(`href="${documentUrl(document, id)}"`);
    }));

  it('are cited in words, of themselves', () =>
    onEach(clauses, ({ page, id, branch, document }) => {
      const said = oneSpaced(page.root.querySelector('#trich-dan')!.nextElementSibling!.textContent);
      const name = page.root.querySelector('article')!.getAttribute('data-cite')!;
      expect(said).toBe(formatCitation(id, branch, name));
      expect(corpus.citationsIn(said)[0]).toMatchObject({ document, provision: id });
      const data = JSON.parse(page.root.querySelector('script[type="application/ld+json"]')!.rawText);
      expect(data).toMatchObject({
        '@type': 'Legislation',
        name: said,
        isPartOf: { '@id': absolute(documentUrl(document)) },
      });
    }));
});

describe('cards', () => {
  const files = builtFiles().filter((file) => file.startsWith('the/') && file.endsWith('.png'));

  it('are drawn for every clause page', () => {
    for (const { page, card } of clauses)
      expect(page.root.querySelector('meta[property="og:image"]')!.getAttribute('content')).toBe(
        absolute(card),
      );
    expect(clauses.filter(({ card }) => !files.includes(card.slice(1))).map(({ card }) => card)).toEqual([]);
  });

  it('are 1200×630, at most 40 KiB, and not blank', () =>
    onEach(files, async (file) => {
      const bytes = readFileSync(join(OUT, file));
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
      expect(bytes.length).toBeLessThanOrEqual(40 * KIB);
      expect(bytes.length).toBeGreaterThan(5 * KIB);
    }));

  it('are each another picture', () => {
    const seen = files.map((file) => readFileSync(join(OUT, file)).toString('base64'));
    expect(new Set(seen).size).toBe(files.length);
  });
});

describe('embedding', () => {
  it('offers a valid oEmbed answer at every address', () =>
    onEach(clauses, ({ page, oEmbed, embed, card }) => {
      const link = page.root.querySelector('link[type="application/json+oembed"]')!;
      expect(link.getAttribute('href')).toBe(absolute(oEmbed));
      const answer = readJson(oEmbed);
      expect(answer).toMatchObject({ version: '1.0', type: 'rich', thumbnail_url: absolute(card) });
      for (const key of ['title', 'provider_name', 'provider_url', 'html'])
        expect(answer[key], key).toEqual(expect.any(String));
      for (const key of ['width', 'height', 'thumbnail_width', 'thumbnail_height'])
        expect(answer[key], key).toEqual(expect.any(Number));
      const frame = parse(answer.html).querySelector('iframe')!;
      expect(frame.getAttribute('src')).toBe(absolute(embed));
      expect(frame.getAttribute('title')).toBe(answer.title);
      // As wide as the page around it, so that a phone shows all of it, and no wider than the answer says.
      expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual([
        '100%',
        String(answer.height),
      ]);
      expect(frame.getAttribute('style')).toContain(`max-width:${answer.width}px`);
    }));

  it('holds the same words, a misprint that was kept marked, and nothing but words', () =>
    onEach(clauses, ({ embed, lines, page, address }) => {
      const { root, html } = pageAt(pages, embed);
      const shown = root.querySelectorAll('.line').map(({ textContent }) => oneSpaced(textContent));
      expect(shown.map((line) => line.replaceAll(' (nguyên văn)', ''))).toEqual(lines.map(oneSpaced));
      const misprints = page.root.querySelectorAll('.row > :first-child .sic:not(.remark)').length;
      expect(shown.join(' ').split(' (nguyên văn)').length - 1).toBe(misprints);
      expect(root.querySelectorAll('script, img, link, form')).toEqual([]);
      expect(html.length).toBeLessThan(16 * KIB);
      expect(root.querySelectorAll('a').map((a) => a.getAttribute('href'))[0]).toBe(address);
      expect(root.querySelectorAll('a').every((a) => a.getAttribute('target') === '_blank')).toBe(true);
      const policy = root
        .querySelector('meta[http-equiv="Content-Security-Policy"]')!
        .getAttribute('content');
      expect(policy).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'none'; base-uri 'none'$/,
      );
    }));

  it('is allowed for these pages and for no other, and no address has two policies', () => {
    const rules = readFileSync(join(OUT, '_headers'), 'utf8').split(/\n(?=\S)/);
    const withPolicy = rules.filter((rule) => rule.includes('Content-Security-Policy'));
    expect(
      withPolicy.filter((rule) => rule.includes('frame-ancestors *')).map((rule) => rule.split('\n')[0]),
    ).toEqual(['/nhung/*']);
    const patterns = withPolicy.map((rule) => rule.split('\n')[0]!);
    for (const { path } of pages) {
      const fitting = patterns.filter((one) =>
        one.endsWith('*') ? path.startsWith(one.slice(0, -1)) : path === one,
      );
      expect(fitting, path).toHaveLength(1);
    }
  });
});
