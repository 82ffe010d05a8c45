import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import remarkGfm from 'remark-gfm';

// The address the site is published at, and the folder it lives in: set both when building for a host.
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // 'jsx' would glue "Điều 1." to the element that follows it.
  compressHTML: true,
  build: { format: 'directory' },
  markdown: { smartypants: false },
  integrations: [mdx(), sitemap({ filter: (page) => !page.includes('/404') })],
  // Nothing is inlined but by hash (layouts/policy.ts).
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
