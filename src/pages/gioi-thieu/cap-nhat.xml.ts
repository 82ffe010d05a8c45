import type { APIRoute } from 'astro';
import { rawContent } from '../../../CHANGELOG.md';
import { at } from '../../components/address.ts';
import { FEED, pageUrl } from '../../domain/urls.ts';
import { atom, contentChanges } from '../../exports/atom.ts';
import { SITE_NAME } from '../../site.config.ts';

/** What was added to or mended in the content, release by release, for feed readers. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string) => new URL(at(path), site).href;
  const feed = {
    title: `Nội dung mới – ${SITE_NAME}`,
    author: SITE_NAME,
    self: absolute(FEED),
    page: absolute(pageUrl('gioi-thieu', 'cap-nhat')),
  };
  return new Response(atom(contentChanges(rawContent()), feed));
};
