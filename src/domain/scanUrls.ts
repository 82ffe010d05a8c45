import { documentUrl } from './urls.ts';

// Apart from `urls.ts`, for the search box makes addresses too and none of these.

/** The folder of a document in which its pictures are shown; no provision's id reads so. */
export const SCANS_FOLDER = 'anh';

/** The page with the pictures of a document's paper, or a page of that paper on it: `/van-ban/<id>/anh/#trang-3`. */
export function scansUrl(document: string, page?: number): string {
  return `${documentUrl(document)}${SCANS_FOLDER}/${page === undefined ? '' : `#${scanPageId(page)}`}`;
}

/** The place of a page of the paper on the page of pictures, from 1. */
export const scanPageId = (page: number) => `trang-${page}`;

/** A picture as it is made for the web, as wide as `width` dots at most: `/van-ban/<id>/anh/1-640.webp`. */
export function scanPictureUrl(document: string, page: number, width: number): string {
  return `${scansUrl(document)}${page}-${width}.webp`;
}
