import { formatShortDate } from '../document/date.ts';
import { documentOfAddress } from '../documentAddress.ts';
import { recognise } from '../permanence/recognise.ts';
import { resolveAddress } from '../permanence/resolve.ts';
import { parseId } from '../provision/id.ts';
import { spokenPlace } from '../provision/spokenPlace.ts';
import type { Suggestion } from './finding.ts';
import { type Judgement, judgeDocument, judged } from './judgeDocument.ts';
import { isLive, type Knowledge } from './knowledge.ts';
import { nearDocuments, nearPlaces } from './nearest.ts';
import type { SiteAddress } from './siteAddress.ts';

/** What an address of this site leads to, and whether its words are still those that a dated link was made of. */
export function judgeAddress(knowledge: Knowledge, { page, fragment, version }: SiteAddress): Judgement {
  // A section of a page that is no clause ("#nguon") is as good as its page.
  const isClause = fragment !== undefined && parseId(fragment) !== undefined;
  const address = isClause ? `${page}#${fragment}` : page;
  const resolve = (one: string) =>
    resolveAddress(one, knowledge.register, { has: (live) => isLive(knowledge, live) });
  const own = resolve(address);
  // A clause of a document that moved, and whose text is not here, goes where the document went.
  const outcome = own.state === 'lost' && isClause && resolve(page).state !== 'live' ? resolve(page) : own;
  if (outcome.state === 'moved')
    return { ...judged('moved', {}, [suggestAddress(knowledge, outcome.to)]), leadsTo: outcome.to };
  if (outcome.state === 'gone') {
    const { why = '', see } = outcome.by.retired?.kind === 'gone' ? outcome.by.retired : {};
    const details = { why: why.replace(/\.$/, ''), see: see ?? '' };
    return judged('gone', details, see === undefined ? [] : [suggestAddress(knowledge, see)]);
  }
  return outcome.state === 'lost'
    ? judgeLost(knowledge, address)
    : { ...judgeLive(knowledge, address, version), leadsTo: address };
}

function judgeLost(knowledge: Knowledge, address: string): Judgement {
  const target = documentOfAddress(address);
  const document = target && knowledge.documents.get(target.document);
  if (!document || target.provision === undefined) {
    const near = target && !document ? nearDocuments(knowledge, target.document) : [];
    return judged('page-unknown', { near: near.length > 0 ? '1' : '' }, near);
  }
  const details = {
    document: document.name,
    place: spokenPlace(target.provision),
    hasText: document.hasText ? '1' : '',
  };
  return judged('place-unknown', details, nearPlaces(knowledge, document.id, target.provision));
}

function judgeLive(knowledge: Knowledge, address: string, version: string | undefined): Judgement {
  const target = documentOfAddress(address);
  if (!target || knowledge.pages.has(address)) return judged('good');
  const { document, provision } = target;
  const recognised =
    version !== undefined && provision !== undefined && recogniseIn(knowledge, document, provision, version);
  if (!recognised || recognised.state === 'unchanged') return judgeDocument(knowledge, document);
  const here = [suggestAddress(knowledge, address)];
  const place = spokenPlace(provision!);
  if (recognised.state === 'changed')
    return judged('changed', { place, until: formatShortDate(recognised.until) }, here);
  return judged('version-unknown', { isCut: recognised.state === 'malformed' ? '1' : '' }, here);
}

function recogniseIn(knowledge: Knowledge, document: string, provision: string, version: string) {
  const text = knowledge.texts.get(document);
  const unit = text?.present(provision);
  return unit && recognise(version, unit, text!.history);
}

/** An address with what it leads to in words. */
export function suggestAddress(knowledge: Knowledge, address: string): Suggestion {
  const target = documentOfAddress(address);
  const name = target && knowledge.documents.get(target.document)?.name;
  if (!name) return { label: address, url: address };
  return { label: target.provision ? `${spokenPlace(target.provision)}, ${name}` : name, url: address };
}
