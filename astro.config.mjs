import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { basePath } from './scripts/basePath.ts';
import { siteUrl } from './scripts/siteUrl.ts';
import { buildBroadSearch } from './src/integrations/broadSearch.ts';
import { cards } from './src/integrations/cards.ts';
import { buildClauseSearch } from './src/integrations/clauseSearch.ts';
import { followContent } from './src/integrations/followContent.ts';
import { handOut } from './src/integrations/handOut.ts';
import { headers } from './src/integrations/headers.ts';
import { offlineLibrary } from './src/integrations/offlineLibrary.ts';
import { plainImports } from './src/integrations/plainImports.ts';
import { isRetired } from './src/integrations/retiredPages.ts';
import { searchChunks } from './src/integrations/searchChunks.ts';
import { workerChunks } from './src/integrations/workerChunks.ts';

// The address the site is published at, and the folder it lives in: set both when building for a host.
const site = siteUrl(process.env.SITE_URL);
const base = basePath(process.env.BASE_PATH);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // 'jsx' would glue "Điều 1." to the element that follows it.
  compressHTML: true,
  build: { format: 'directory' },
  integrations: [
    mdx(),
    // The page for lost addresses, the pages for frames and those left behind are no pages to be found by.
    sitemap({ filter: (page) => !/\/(404|nhung)\//.test(page) && !isRetired(page, base) }),
    plainImports(),
    searchChunks(),
    workerChunks(),
    cards(),
    buildClauseSearch(),
    buildBroadSearch(),
    offlineLibrary({ base }),
    handOut(),
    // Last: its rules name what the others wrote.
    headers({ base, site }),
    followContent({ root: process.env.CONTENT_ROOT || process.cwd() }),
  ],
  // Nothing is inlined but by hash (layouts/policy.ts).
  vite: {
    build: { assetsInlineLimit: 0 },
    // The worker of the clause index loads parts of itself when a query needs them.
    worker: { format: 'es' },
  },
  devToolbar: { enabled: false },
});
