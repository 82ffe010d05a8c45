import { type ClausePage, eachClausePage } from '../../corpus/clausePages.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { clauseUrl } from '../../domain/clauseUrls.ts';
import { documentOfAddress } from '../../domain/documentAddress.ts';
import { clauseOfPage } from '../../domain/permanence/address.ts';
import type { RegisterEntry } from '../../domain/permanence/register.ts';
import { resolveAddress } from '../../domain/permanence/resolve.ts';
import { retiredPages } from '../../domain/permanence/retiredPlaces.ts';
import { retirementOf } from './retirement.ts';

/** A frame on somebody else's page that shows a clause which is no more at its address. */
export interface RetiredFrame {
  /** Address of the clause's own page, as it was. */
  address: string;
  /** The clause where it stands now. */
  page?: ClausePage;
  /** What is said instead, when it stands nowhere. */
  gone?: { document: string; provision: string; name: string; line: string };
}

/** Frames keep showing a clause that moved, and say of one that is gone what became of it. */
export function retiredFrames(corpus: Corpus): RetiredFrame[] {
  const { register, live } = corpus.permalinks;
  const pages = new Map(
    [...eachClausePage(corpus)].map((page) => [
      clauseUrl(page.document.metadata.id, page.provision.id),
      page,
    ]),
  );
  return retiredPages(register, (address) => live.has(address)).flatMap((entry) => {
    const clause = clauseOfPage(entry.address);
    if (!clause) return [];
    const resolution = resolveAddress(entry.address, register, live);
    const page = resolution.state === 'moved' ? pages.get(resolution.to) : undefined;
    return [{ address: entry.address, ...(page ? { page } : { gone: goneFrame(corpus, entry, clause) }) }];
  });
}

function goneFrame(corpus: Corpus, entry: RegisterEntry, clause: string): RetiredFrame['gone'] {
  const { document = '', provision = '' } = documentOfAddress(clause) ?? {};
  const { name, day, why, target } = retirementOf(corpus, entry);
  const end = why ? `Không còn từ ngày ${day}. Lý do: ${why}.` : `Từ ngày ${day} ở ${target?.name}.`;
  return { document, provision, name, line: end };
}
