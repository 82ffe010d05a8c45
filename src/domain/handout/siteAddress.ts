import { OWN_PROGRAMME } from '../../site.config.ts';
import { documentOfAddress } from '../documentAddress.ts';
import { DIGEST_FORM } from '../permanence/digest.ts';
import { expandShortFragment } from '../place/shortForm.ts';
import { parseId } from '../provision/id.ts';
import type { Knowledge } from './knowledge.ts';

/** A link to this site, wherever it is published. */
export interface SiteAddress {
  /** From the site's root: `/chuong-trinh/`, `/van-ban/nghi-dinh-25-cp-1993/`. */
  page: string;
  /** The place on the page, short forms written out. */
  fragment?: string;
  /** What `?v=` says; a dated link has it. */
  version?: string;
  /** Scheme, host and folder that the link has before the site's own path: `https://example.org/nqtw5`. */
  root: string;
  /** True when host or path leave no doubt; else it counts only beside links of the same root that do. */
  isCertain: boolean;
}

/** Stands for the host of a link that names none. */
const NO_HOST = 'https://khong-ten.invalid';
/** Lists that come and go with their length: nothing is promised of their addresses. */
const UNPROMISED = /^\/van-ban\/loai\//;
/** A page that anything can be said of: a programme, a document, a clause of either. */
const DOCUMENT_PAGE = /^(.*)(\/(?:chuong-trinh(?:\/[^/]+){0,2}|van-ban\/[^/]+(?:\/[^/]+)?)\/)$/u;

/**
 * Reads an address as one of this site's, compared by path, for the site may have moved to another host or folder.
 * Other sites have `/van-ban/…` too, so on a foreign host the rest must fit: a document's id that is or was ours, or a
 * clause or a digest in the form that only this site uses.
 */
export function siteAddress(href: string, knowledge: Knowledge): SiteAddress | undefined {
  const url = URL.canParse(href, NO_HOST) ? new URL(href, NO_HOST) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const path = decode(url.pathname).replace(/\/index\.html?$/, '/');
  if (/\.[a-z0-9]{1,5}$/i.test(path)) return undefined;
  const whole = path.endsWith('/') ? path : `${path}/`;
  const fragment = fragmentOf(url.hash);
  const version = url.searchParams.get('v');
  const rest = { ...(fragment && { fragment }), ...(version !== null && { version }) };
  const home = new URL(knowledge.site);
  if (url.host === home.host && whole.startsWith(home.pathname)) {
    // What is embedded is the clause itself.
    const page = whole.slice(home.pathname.length - 1).replace(/^\/nhung(?=\/.)/, '');
    return UNPROMISED.test(page) ? undefined : { page, ...rest, root: home.origin, isCertain: true };
  }
  const [, folder, page] = DOCUMENT_PAGE.exec(whole) ?? [];
  if (page === undefined) return undefined;
  const root = `${url.origin}${folder}`;
  return { page, ...rest, root, isCertain: isOurs(page, fragment, version ?? '', knowledge) };
}

function isOurs(page: string, fragment: string | undefined, version: string, knowledge: Knowledge): boolean {
  const { document, provision = fragment } = documentOfAddress(page) ?? {};
  if (document === undefined) return false;
  const marksUs = DIGEST_FORM.test(version) || (provision !== undefined && parseId(provision) !== undefined);
  const isNamed = document !== OWN_PROGRAMME;
  return marksUs || (isNamed && (knowledge.documents.has(document) || knowledge.register.has(page)));
}

/** The fragment without what only the browser reads (`:~:text=…`), short forms ("II.1") as ids. */
function fragmentOf(hash: string): string | undefined {
  const text = decode(hash.slice(1).replace(/:~:.*$/su, ''));
  if (text === '') return undefined;
  return parseId(text) ? text : (expandShortFragment(text) ?? text);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
