import { OWN_PROGRAMME } from '../site.config.ts';
import { parseId } from './provision/id.ts';
import { SCANS_FOLDER } from './scanUrls.ts';
import { PROGRAMME_PREFIX } from './urls.ts';

/** A document, or a place in it. */
export interface DocumentPlace {
  document: string;
  provision?: string;
}

/**
 * What an address from the site's root names: the way back from `documentUrl` and `clauseUrl`. Below `/chuong-trinh/`
 * stand the clauses of the site's own programme and the folders of the others; no slug of those reads as a clause
 * (`programme-address-taken`). Undefined for a page that is no document's.
 *
 * `/chuong-trinh/muc-i/` → the site's own programme, muc-i; `/chuong-trinh/cai-cach-2004/#muc-i` → that one's muc-i;
 * `/van-ban/nghi-dinh-25-cp-1993/dieu-5/` → the decree, dieu-5.
 */
export function documentOfAddress(address: string): DocumentPlace | undefined {
  const at = address.indexOf('#');
  const fragment = at < 0 ? undefined : address.slice(at + 1);
  const found = documentOfPage(at < 0 ? address : address.slice(0, at));
  return found && { ...found, ...(fragment && { provision: fragment }) };
}

function documentOfPage(page: string): DocumentPlace | undefined {
  const [room, first, second, ...more] = page.split('/').slice(1, -1);
  if (!page.endsWith('/') || more.length > 0) return undefined;
  // The pictures of a document's paper are the document.
  if ((second ?? first) === SCANS_FOLDER) return documentOfPage(page.slice(0, -SCANS_FOLDER.length - 1));
  if (room === 'van-ban')
    return first === undefined ? undefined : { document: first, ...(second && { provision: second }) };
  if (room !== 'chuong-trinh') return undefined;
  if (first === undefined) return { document: OWN_PROGRAMME };
  if (parseId(first)) return second === undefined ? { document: OWN_PROGRAMME, provision: first } : undefined;
  const document = PROGRAMME_PREFIX + first;
  if (second === undefined) return { document };
  // What else stands there, as its tasks, is no clause.
  return parseId(second) ? { document, provision: second } : undefined;
}
