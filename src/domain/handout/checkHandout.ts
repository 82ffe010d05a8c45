import { documentOfAddress } from '../documentAddress.ts';
import { spokenPlace } from '../provision/spokenPlace.ts';
import { documentUrl } from '../urls.ts';
import { type Finding, type Suggestion, VERDICTS } from './finding.ts';
import type { FilePlace, Found, FoundLink, Passage } from './found.ts';
import { judgeAddress, suggestAddress } from './judgeAddress.ts';
import { type Judgement, judged } from './judgeDocument.ts';
import { type JudgedWords, judgeWords } from './judgeWords.ts';
import type { Knowledge } from './knowledge.ts';
import { findPlainAddresses } from './plainAddress.ts';
import { siteAddress } from './siteAddress.ts';

type Unplaced = Omit<Finding, 'places'> & { place: FilePlace };
type JudgedLink = FoundLink & Judgement;

/**
 * Judges every link to this site and every citation in words of a handout. What stands in several places with one
 * verdict is one finding; the gravest come first. Look into `knowledge.wanted` afterwards: when it names documents,
 * load their texts and ask again (`checkCompletely` does).
 */
export function checkHandout(found: Found, knowledge: Knowledge): Finding[] {
  const links = [...found.links, ...found.text.flatMap((passage) => spelledOut(passage, found.links))];
  const read = links.flatMap((link) => {
    const address = siteAddress(link.href, knowledge);
    return address ? [{ link, address }] : [];
  });
  const roots = new Set(read.filter(({ address }) => address.isCertain).map(({ address }) => address.root));
  const ours = read
    .filter(({ address }) => address.isCertain || roots.has(address.root))
    .map(({ link, address }): JudgedLink => ({ ...link, ...judgeAddress(knowledge, address) }));
  const all = [
    ...ours.map((link) => judgeLink(link, knowledge)),
    ...found.text.flatMap((passage) => judgePassage(passage, ours, knowledge)),
  ];
  return joined(all).sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

/** Addresses written out in a text, save those that carry a live link anyway. */
function spelledOut({ text, place }: Passage, links: readonly FoundLink[]): FoundLink[] {
  return findPlainAddresses(text)
    .map(({ href, start }) => ({ href, words: '', place: placeAt(place, text, start) }))
    .filter(
      ({ href, place: own }) =>
        !links.some((link) => isSamePlace(link.place, own) && link.href.startsWith(href)),
    );
}

function judgeLink(
  { href, words, place, leadsTo, ...judgement }: JudgedLink,
  knowledge: Knowledge,
): Unplaced {
  const said = judgeWords(knowledge, words).filter(({ target }) => target);
  const contradicting =
    said.length === 1 && leadsTo ? contradiction(knowledge, said[0]!, leadsTo) : undefined;
  const isWorse =
    contradicting && VERDICTS.indexOf(contradicting.verdict) < VERDICTS.indexOf(judgement.verdict);
  // Of a page that never was, the words say best which one was meant.
  const meant = judgement.verdict === 'page-unknown' && said.length === 1 && said[0]!.target;
  const suggestions = meant ? [suggestTarget(knowledge, meant)] : judgement.suggestions;
  return {
    kind: 'link',
    what: href,
    ...(words && { linkWords: words }),
    place,
    ...(isWorse ? contradicting : { ...judgement, suggestions }),
  };
}

function suggestTarget(
  knowledge: Knowledge,
  { document, provision }: NonNullable<JudgedWords['target']>,
): Suggestion {
  return suggestAddress(knowledge, documentUrl(document, provision));
}

/** Words that name one place, set on a link to another. A larger or smaller unit of the same place is no other. */
function contradiction(
  knowledge: Knowledge,
  { target }: JudgedWords,
  leadsTo: string,
): Judgement | undefined {
  const linked = documentOfAddress(leadsTo);
  if (!linked || !target) return undefined;
  const [a, b] = [target.provision ?? '', linked.provision ?? ''];
  const isInside = a === b || a === '' || b === '' || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
  if (target.document === linked.document && isInside) return undefined;
  const details = { words: nameOf(knowledge, target), link: nameOf(knowledge, linked) };
  return judged('mismatch', details);
}

function nameOf(
  knowledge: Knowledge,
  { document, provision }: { document: string; provision?: string },
): string {
  const name = knowledge.documents.get(document)?.name ?? document;
  return provision === undefined ? name : `${spokenPlace(provision)}, ${name}`;
}

function judgePassage(
  { text, place }: Passage,
  links: readonly JudgedLink[],
  knowledge: Knowledge,
): Unplaced[] {
  const addresses = findPlainAddresses(text);
  return judgeWords(knowledge, text)
    .filter(({ start, end }) => !addresses.some((one) => start < one.end && end > one.start))
    .map(({ start, end, target, ...judgement }): Unplaced & Pick<JudgedWords, 'target'> => ({
      kind: 'words',
      what: text.slice(start, end).replace(/\s+/gu, ' '),
      place: placeAt(place, text, start),
      target,
      ...judgement,
    }))
    .filter(({ what, place: own, target }) => !links.some((one) => isSaidByLink(one, what, own, target)))
    .map(({ target: _, ...unplaced }) => unplaced);
}

/** The words of a link that leads where they say are told of once, with the link. */
function isSaidByLink(
  link: JudgedLink,
  what: string,
  place: FilePlace,
  target: JudgedWords['target'],
): boolean {
  if (!target || !isSamePlace(link.place, place) || !link.words.replace(/\s+/gu, ' ').includes(what))
    return false;
  return link.leadsTo !== undefined && documentOfAddress(link.leadsTo)?.document === target.document;
}

/** In a text that is counted by lines, the line of an offset. */
function placeAt(place: FilePlace, text: string, offset: number): FilePlace {
  if (place.kind !== 'line') return place;
  return { ...place, number: place.number + (text.slice(0, offset).match(/\n/g)?.length ?? 0) };
}

const isSamePlace = (a: FilePlace, b: FilePlace) =>
  a.kind === b.kind && a.number === b.number && a.part === b.part;

/** One finding for each thing said of the same words or address, with all its places in order. */
function joined(all: readonly Unplaced[]): Finding[] {
  const findings = new Map<string, Finding & { places: FilePlace[] }>();
  for (const { place, ...rest } of all) {
    const key = [
      rest.kind,
      rest.verdict,
      rest.what.normalize('NFC').toLocaleLowerCase('vi'),
      rest.message,
    ].join('\n');
    const known = findings.get(key);
    if (!known) findings.set(key, { ...rest, places: [place] });
    else if (!known.places.some((one) => isSamePlace(one, place))) known.places.push(place);
  }
  return [...findings.values()];
}
