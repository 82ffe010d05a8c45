import { createHash } from 'node:crypto';
import bootSource from '../browser/boot.js?raw';
import clauseCss from '../styles/clause.css?inline';
import glossaryCss from '../styles/glossary.css?inline';
import handoutCss from '../styles/handout.css?inline';
import mapCss from '../styles/map.css?inline';
import plainCss from '../styles/plain.css?inline';
import readingCss from '../styles/reading.css?inline';
import scansCss from '../styles/scans.css?inline';
import searchCss from '../styles/search.css?inline';
import siteCss from '../styles/site.css?inline';
import tasksCss from '../styles/tasks.css?inline';

/**
 * The style sheets, one of them inlined in every page: that saves a round trip before the first words are shown. The
 * programme's page and those of its clauses have smaller ones.
 */
export const styleSheets = {
  site: siteCss,
  plain: plainCss,
  search: searchCss,
  reading: readingCss,
  clause: clauseCss,
  glossary: glossaryCss,
  handout: handoutCss,
  map: mapCss,
  scans: scansCss,
  tasks: tasksCss,
};
/** Sets theme and text size before the first paint. In one line: it stands in every page. */
export const boot = bootSource.trim().replace(/\n\s*/g, '');

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The Content Security Policy of a page (W3C CSP Level 3). Nothing from another host; its inline blocks by hash only.
 * `wasm-unsafe-eval` is for the broad search. `frame-ancestors` works only as a header: `integrations/headers.ts`.
 */
export function policyOf(sheet: keyof typeof styleSheets): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${hash(boot)}`,
    `style-src ${hash(styleSheets[sheet])}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}
