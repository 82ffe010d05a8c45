import type { HostPlan } from './hostPlan.ts';

/** What stands beside `_headers` for Netlify and Cloudflare Pages: `_redirects`, for pages that moved. */
export function redirectsFile({ moved }: HostPlan): string {
  return moved.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
