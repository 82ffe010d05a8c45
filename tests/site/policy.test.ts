import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { builtPages, isFrame, OUT } from './builtPages.ts';
import { onEach } from './onEach.ts';

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
const STYLES = /style-src ([^;]+)/;
const isData = (element: HTMLElement) => element.getAttribute('type') === 'application/ld+json';

describe.each(FAMILIES)('the Content Security Policy of $name', ({ own, policy, directives }) => {
  it('is the same on every page but for its style sheet, of which it allows no other', () => {
    const rest = (one: string) => one.replace(STYLES, 'style-src');
    for (const { path, root } of own) {
      expect(rest(policyOf(root)!), path).toBe(rest(policy));
      const [style, ...others] = inline(root, 'style');
      expect(others, path).toEqual([]);
      expect(STYLES.exec(policyOf(root)!)![1], path).toBe(hashOf(style!.rawText));
    }
  });

  it('starts from nothing and allows no inline code but by hash', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(policy).not.toMatch(/unsafe-inline|(?<!wasm-)unsafe-eval|unsafe-hashes|\*|https?:/);
  });

  it('knows every inline script by its hash, and has none to spare', () => {
    const used = new Set<string>();
    for (const { path, root } of own)
      for (const block of inline(root, 'script').filter((one) => !isData(one))) {
        const hash = hashOf(block.rawText);
        expect(directives.get('script-src'), `${path}: ${block.rawText.slice(0, 80)}`).toContain(hash);
        used.add(hash);
      }
    expect([...used].sort()).toEqual(hashesOf(directives.get('script-src')));
  });
});

describe('the headers', () => {
  it('carry the policy of the site, with what only a header can say', () => {
    const headers = readFileSync(join(OUT, '_headers'), 'utf8');
    const sheets = new Set(FAMILIES[0]!.own.map(({ root }) => STYLES.exec(policyOf(root)!)![1]!));
    const policy = FAMILIES[0]!.policy.replace(STYLES, `style-src ${[...sheets].sort().join(' ')}`);
    expect(headers).toContain(`Content-Security-Policy: ${policy}; frame-ancestors 'none'`);
    expect(headers).toContain('X-Content-Type-Options: nosniff');
  });
});

describe('markup', () => {
  it('has no style attribute, no inline handler and no javascript: address', () =>
    onEach(pages, ({ root }) => {
      const faults = root.querySelectorAll('*').flatMap((element) =>
        Object.entries(element.attributes)
          .filter(([name, value]) => name === 'style' || /^on/i.test(name) || /^\s*javascript:/i.test(value))
          .map(([name, value]) => `<${element.rawTagName} ${name}="${value}">`),
      );
      expect(faults).toEqual([]);
    }));
});
