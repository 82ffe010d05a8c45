import { createHash } from 'node:crypto';
import css from '../styles/embed.css?inline';

export const embedStyle = css;

/** Stricter than the site's own policy: one style sheet and nothing else. Who may frame it, only the header can say. */
export const embedPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');
