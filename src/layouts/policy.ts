import { createHash } from 'node:crypto';
import bootSource from '../browser/boot.js?raw';
import css from '../styles/site.css?inline';

/** The one style sheet, inlined in every page: it saves a round trip before the first words are shown. */
export const styleSheet = css;
/** Sets theme and text size before the first paint. */
export const boot = bootSource.trim();

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The Content Security Policy of every page (W3C CSP Level 3). Nothing from another host; the two inline blocks by
 * hash only. `wasm-unsafe-eval` is for the broad search. `frame-ancestors` works only as a header: `public/_headers`.
 */
export const policy = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' ${hash(boot)}`,
  `style-src ${hash(styleSheet)}`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
