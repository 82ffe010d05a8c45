import { expect, test } from 'vitest';
import { SITE_PAGES } from '../../src/domain/sitePages.ts';
import { builtPages, pageAt } from './builtPages.ts';

test.each(Object.entries(SITE_PAGES))(
  '/%s/ is there under the name that search gives it',
  (path, { name }) => {
    const { root } = pageAt(builtPages(), `/${path}/`);
    expect(root.querySelector('title')!.text).toContain(name);
  },
);
