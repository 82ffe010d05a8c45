import { OWN_PROGRAMME } from '../../site.config.ts';
import { documentOfAddress } from '../documentAddress.ts';
import { wordKey } from '../text/wordKey.ts';
import { documentUrl } from '../urls.ts';
import { type CitedPassage, citePassages, groupByPlace, keyOf, type PlacedLink } from './citedPassage.ts';
import { contradiction } from './contradiction.ts';
import { cutPassage } from './cutPassage.ts';
import { type Finding, isGood, type Suggestion, VERDICTS } from './finding.ts';
import type { FilePlace, Found, FoundLink, Passage } from './found.ts';
import { judgeAddress, suggestAddress } from './judgeAddress.ts';
import type { Judgement } from './judgeDocument.ts';
import { type JudgedWords, judgeWords } from './judgeWords.ts';
import type { Knowledge } from './knowledge.ts';
import { findPlainAddresses } from './plainAddress.ts';
import { judgeQuotations, type QuotedPassage } from './quotation/judgeQuotations.ts';
import { officialText } from './quotation/officialText.ts';
import { settleByWhole } from './settleByWhole.ts';
import { siteAddress } from './siteAddress.ts';
import { wordsAround } from './wordsAround.ts';

type Unplaced = Omit<Finding, 'places'> & { place: FilePlace };
type JudgedLink = FoundLink & Judgement & { version?: string };

/**
 * Judges every link to this site, every citation in words and every quotation of a handout. What stands in several
 * places with one verdict is one finding; the gravest come first. Look into `knowledge.wanted` afterwards: when it names
 * documents, load their texts and ask again (`checkCompletely` does).
 */
export function checkHandout(found: Found, knowledge: Knowledge): Finding[] {
  const text = found.text.flatMap(cutPassage);
  const ours = judgeLinks([...found.links, ...spelledOut(text, found.links)], knowledge);
  const read = citePassages(
    text,
    ours.flatMap((link) => placedLink(link) ?? []),
    (words) => judgeWords(knowledge, words),
    titleWordsOf(knowledge),
  );
  const passages = settleByWhole(
    read,
    ours,
    (address) => documentOfAddress(address)?.document === OWN_PROGRAMME,
  );
  const quoted = judgeQuotations(passages, knowledge);
  const linksAt = groupByPlace(ours);
  const all = [
    ...ours.map((link) => tellLink(link, knowledge)),
    ...passages.flatMap((passage, index) => [
      ...tellWords(passage, quoted[index]!, linksAt),
      ...tellQuotations(passage, quoted[index]!),
    ]),
  ];
  return joined(all).sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
}

function judgeLinks(links: readonly FoundLink[], knowledge: Knowledge): JudgedLink[] {
  const read = links.flatMap((link) => {
    const address = siteAddress(link.href, knowledge);
    return address ? [{ link, address }] : [];
  });
  const roots = new Set(read.filter(({ address }) => address.isCertain).map(({ address }) => address.root));
  return read
    .filter(({ address }) => address.isCertain || roots.has(address.root))
    .map(({ link, address }) => ({
      ...link,
      ...judgeAddress(knowledge, address),
      ...(address.version !== undefined && { version: address.version }),
    }));
}

/** Addresses written out in a text, save those that carry a live link anyway. */
function spelledOut(passages: readonly Passage[], links: readonly FoundLink[]): FoundLink[] {
  const live = groupByPlace(links);
  return passages.flatMap(({ text, place }) =>
    findPlainAddresses(text)
      .map(({ href, start }) => ({ href, words: '', place: placeAt(place, text, start) }))
      .filter(({ href, place: own }) => !live.get(keyOf(own))?.some((link) => link.href.startsWith(href))),
  );
}

function placedLink(link: JudgedLink): PlacedLink | undefined {
  const target = link.leadsTo === undefined ? undefined : documentOfAddress(link.leadsTo);
  return target && { ...link, ...target };
}

/** Whether a word stands in the title of a document whose text is here: a full citation spells it out. */
function titleWordsOf({ texts }: Knowledge): (word: string) => boolean {
  const titles = [...texts].map(([document, text]) => officialText(document, text).titleWords);
  return (word) => titles.some((words) => words.has(wordKey(word)));
}

function tellLink(
  { href, words, place, leadsTo, version: _, ...judgement }: JudgedLink,
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

/** Citations in words; what the official words themselves cite is no fault of who quotes them. */
function tellWords(
  { text, place, words }: CitedPassage,
  { official }: QuotedPassage,
  linksAt: ReadonlyMap<string, readonly JudgedLink[]>,
): Unplaced[] {
  return words
    .filter(
      (one) =>
        isGood(one) ||
        !official.some(({ start, end }) => one.start >= start && endOfDate(text, one.end) <= end),
    )
    .map(({ start, end, target, ...judgement }) => ({
      unplaced: {
        kind: 'words' as const,
        what: oneSpaced(text.slice(start, end)),
        place: placeAt(place, text, start),
        around: wordsAround(text, start, end),
        ...judgement,
      },
      target,
    }))
    .filter(
      ({ unplaced, target }) =>
        !linksAt.get(keyOf(unplaced.place))?.some((link) => isSaidByLink(link, unplaced.what, target)),
    )
    .map(({ unplaced }) => unplaced);
}

/** A day after a number belongs to it, and is no official word because the number is. */
function endOfDate(text: string, end: number): number {
  return end + (/^\s{0,3}ngày\s{1,3}\d[\d\s/.-]*\d/u.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}

/** The words of a link that leads where they say are told of once, with the link. */
function isSaidByLink(link: JudgedLink, what: string, target: JudgedWords['target']): boolean {
  if (!target || !oneSpaced(link.words).includes(what)) return false;
  return link.leadsTo !== undefined && documentOfAddress(link.leadsTo)?.document === target.document;
}

function tellQuotations({ text, place }: CitedPassage, { quotations }: QuotedPassage): Unplaced[] {
  return quotations.map(({ start, end, ...judgement }) => ({
    kind: 'quotation',
    what: shortened(oneSpaced(text.slice(start, end))),
    place: placeAt(place, text, start),
    ...judgement,
  }));
}

/** Of a long quotation both ends. */
function shortened(text: string): string {
  return text.length <= 240
    ? text
    : `${text.slice(0, 140).replace(/\s\S*$/u, '')} … ${text.slice(-80).replace(/^\S*\s/u, '')}`;
}

const oneSpaced = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** In a text that is counted by lines, the line of an offset. */
function placeAt(place: FilePlace, text: string, offset: number): FilePlace {
  if (place.kind !== 'line') return place;
  return { ...place, number: place.number + (text.slice(0, offset).match(/\n/g)?.length ?? 0) };
}

/** One finding for each thing said of the same words or address, with all its places in order. */
function joined(all: readonly Unplaced[]): Finding[] {
  const findings = new Map<string, Finding & { places: FilePlace[] }>();
  const seen = new Set<string>();
  for (const { place, ...rest } of all) {
    const key = [
      rest.kind,
      rest.verdict,
      rest.what.normalize('NFC').toLocaleLowerCase('vi'),
      rest.message,
    ].join('\n');
    const known = findings.get(key);
    if (!known) findings.set(key, { ...rest, places: [place] });
    else if (!seen.has(`${key}\n${keyOf(place)}`)) known.places.push(place);
    seen.add(`${key}\n${keyOf(place)}`);
  }
  return [...findings.values()];
}
