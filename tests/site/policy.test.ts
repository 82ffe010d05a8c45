import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { builtPages, isFrame, OUT } from './builtPages.ts';

const pages = builtPages();
const policyOf = (root: HTMLElement) =>
  root.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
/** Pages of one policy: those of the site, and those made for frames, which need less. */
const FAMILIES = [
  { name: 'the site', own: pages.filter((page) => !isFrame(page)) },
  { name: 'frames', own: pages.filter(isFrame) },
]
  .filter(({ own }) => own.length > 0)
  .map(({ name, own }) => {
    const policy = policyOf(own[0]!.root)!;
    const parts = policy.split(';').map((part) => part.trim().split(' '));
    const directives = new Map(parts.map(([directive, ...values]) => [directive!, values]));
    return { name, own, policy, directives };
  });
const hashesOf = (values: readonly string[] = []) =>
  values.filter((one) => one.startsWith("'sha256-")).sort();
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The words between the tags as the browser hashes them; the parser leaves script and style alone. */
const inline = (root: HTMLElement, tag: string) =>
  root.querySelectorAll(tag).filter((one) => !one.hasAttribute('src'));
const isData = (element: HTMLElement) => element.getAttribute('type') === 'application/ld+json';

describe.each(FAMILIES)('the Content Security Policy of $name', ({ own, policy, directives }) => {
  it('is the same on every page', () => {
    for (const { path, root } of own) expect(policyOf(root), path).toBe(policy);
  });

  it('starts from nothing and allows no inline code but by hash', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe-inline|(?<!wasm-)unsafe-eval|unsafe-hashes|\*|https?:/);
  });

  it.each([
    ['script', 'script-src'],
    ['style', 'style-src'],
  ])('knows every inline %s by its hash, and has few hashes and none to spare', (tag, directive) => {
    const used = new Set<string>();
    for (const { path, root } of own)
      for (const block of inline(root, tag).filter((one) => !isData(one))) {
        const hash = hashOf(block.rawText);
        expect(directives.get(directive), `${path}: ${block.rawText.slice(0, 80)}`).toContain(hash);
        used.add(hash);
      }
    expect([...used].sort()).toEqual(hashesOf(directives.get(directive)));
    expect(used.size).toBeLessThanOrEqual(6);
  });
});

describe('the headers', () => {
  it('carry the policy of the site, with what only a header can say', () => {
    const headers = readFileSync(join(OUT, '_headers'), 'utf8');
    expect(headers).toContain(`Content-Security-Policy: ${FAMILIES[0]!.policy}; frame-ancestors 'none'`);
    expect(headers).toContain('X-Content-Type-Options: nosniff');
  });
});

describe('markup', () => {
  it.each(pages)(
    'of $path has no style attribute, no inline handler and no javascript: address',
    ({ root }) => {
      const faults = root.querySelectorAll('*').flatMap((element) =>
        Object.entries(element.attributes)
          .filter(([name, value]) => name === 'style' || /^on/i.test(name) || /^\s*javascript:/i.test(value))
          .map(([name, value]) => `<${element.rawTagName} ${name}="${value}">`),
      );
      expect(faults).toEqual([]);
    },
  );
});
