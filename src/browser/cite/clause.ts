import { formatCitation } from '../../domain/citation/formatCitation.ts';
import { clauseUrl, embedUrl } from '../../domain/clauseUrls.ts';
import type { BranchId } from '../../domain/document/level.ts';
import { shortPlace } from '../../domain/provision/spokenPlace.ts';
import { documentUrl, withBase } from '../../domain/urls.ts';
import { unitDigest } from './unitDigest.ts';

/** A clause as the page holds it, with all that can be copied of it. */
export interface Clause {
  id: string;
  /** Id of the document it stands in. */
  document: string;
  unit: HTMLElement;
  /** "II.1 gạch 2". */
  place: string;
  /** The printed lines of the clause and of everything inside it. */
  lines: string[];
  citation: { full: string; short: string };
  /** The address to share, and the same with the digest of today's words. */
  address: string;
  datedAddress: string;
  digest: string;
  /** The address an `<iframe>` shows, when the clause has a page of its own. */
  embed?: string;
  /** Where faults are reported, when the site is built with such an address. */
  report?: string;
}

/** Reads a clause from the element that holds it. */
export function readClause(unit: HTMLElement): Clause {
  const { id } = unit;
  const holder = unit.closest<HTMLElement>('[data-doc]')!;
  const { doc = '', branch, cite = '', short = '', pages, report } = holder.dataset;
  const absolute = (path: string) => new URL(withBase(path, import.meta.env.BASE_URL), location.href);
  const address = absolute(pages === undefined ? documentUrl(doc, id) : clauseUrl(doc, id));
  const digest = unitDigest(unit);
  const dated = new URL(address);
  dated.searchParams.set('v', digest);
  return {
    id,
    document: doc,
    unit,
    place: shortPlace(id),
    lines: [...unit.querySelectorAll<HTMLElement>('.row > :first-child')].map(printedWords),
    citation: {
      full: formatCitation(id, branch as BranchId, cite),
      short: formatCitation(id, branch as BranchId, short),
    },
    address: address.href,
    datedAddress: dated.href,
    digest,
    ...(pages === undefined ? {} : { embed: absolute(embedUrl(doc, id)).href }),
    ...(report ? { report } : {}),
  };
}

/** A printed line as plain text; the cells of a table with tabs between them, as Word and spreadsheets take them. */
function printedWords(line: HTMLElement): string {
  const rows = [...line.querySelectorAll('tr')];
  if (rows.length > 0)
    return rows.map(({ children }) => [...children].map((cell) => cell.textContent).join('\t')).join('\n');
  return line.textContent.replace(/\s+/gu, ' ').trim();
}
