import type { LaterNote } from '../../document/catalogues.ts';
import type { ClauseReference } from '../../provision/clauseReference.ts';
import { SITE_PAGES, type SitePagePath } from '../../sitePages.ts';
import type { ClauseRecord } from './record.ts';

/** A page of the site itself, with readers' words for it. It comes after what the site is about, unless it is named. */
export function pageRecord(path: SitePagePath, keywords: readonly string[]): ClauseRecord {
  const { name, about } = SITE_PAGES[path];
  return {
    owner: { key: `p:${path}`, name, status: '' },
    text: `${about}.`,
    indexed: [name, about],
    field: 'aside',
    isCore: false,
    names: [name, ...name.split(':').slice(0, 1)],
    keywords,
  };
}

/** A note on what later law changed, at the first clause that it is about; `name` is the name of that document. */
export function noteRecord(
  { text, provisions }: LaterNote,
  name: (of: ClauseReference) => string,
): ClauseRecord {
  const [first] = provisions as [ClauseReference, ...ClauseReference[]];
  return {
    owner: { key: `n:${first.document}`, name: name(first), status: '' },
    place: first.provision,
    text,
    field: 'aside',
    isCore: false,
  };
}
