import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * After the build: `_headers` (the format of Netlify and Cloudflare Pages, read by `npm run serve` too) with the
 * policy that the pages carry, plus what works only as a header.
 */
export function headers({ base }: { base: string }): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const home = readFileSync(fileURLToPath(new URL('index.html', dir)), 'utf8');
        const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/
          .exec(home)?.[1]
          ?.replaceAll('&#39;', "'");
        if (!policy) throw new Error('The home page carries no Content-Security-Policy.');
        const root = base.replace(/\/$/, '');
        const lines = [
          `${root}/*`,
          `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
          '  X-Content-Type-Options: nosniff',
          '  Referrer-Policy: strict-origin-when-cross-origin',
          '  Permissions-Policy: camera=(), microphone=(), geolocation=()',
          `${root}/_astro/*`,
          '  Cache-Control: public, max-age=31536000, immutable',
        ];
        writeFileSync(fileURLToPath(new URL('_headers', dir)), `${lines.join('\n')}\n`);
      },
    },
  };
}
