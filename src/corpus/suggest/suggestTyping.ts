import { type FilePosition, type Issue, issue } from '../../domain/issue/index.ts';
import type { AnnotatedText } from '../../domain/provision/tree.ts';
import { findDoubledSyllables } from '../../domain/text/doubledSyllables.ts';
import { findOddLetters } from '../../domain/text/oddLetters.ts';
import { findOddSpacing } from '../../domain/text/oddSpacing.ts';
import { findUnmarked } from '../../domain/text/unmarked.ts';
import { findUnpaired } from '../../domain/text/unpaired.ts';
import { placeIn } from '../check/checkReferences.ts';
import type { CorpusDocument } from '../corpus.ts';
import { eachSentence } from '../eachSentence.ts';
import { eachText } from '../link.ts';
import type { Catalogues } from '../readCatalogues.ts';

/** Words in which somebody typed something, and the way from a letter of them to its place in the file. */
interface Typed {
  words: string;
  placeOf: (start: number) => FilePosition;
  /** True where the author says that the print has it so. */
  isSaid: (start: number, about: RegExp, end?: number) => boolean;
}

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** What a remark on a text has to name for a slip to be one of the print. */
const ABOUT_BLANKS = /dấu cách|dấu câu/iu;
const ABOUT_PAIRS = /ngoặc/iu;
const ABOUT_MAIL = /thư điện tử|email/iu;
const ABOUT_LETTERS = /chữ hoa|viết hoa|chữ số|không dấu|lặp/iu;

/**
 * Probable slips of the hand in official words and in our own. What an official print may really have so is only
 * suggested, and not even that where a `<Sic>` or `<Note>` or a remark of `text-remarks.yaml` says so.
 */
export function suggestTyping(documents: Iterable<CorpusDocument>, catalogues: Catalogues): Issue[] {
  const remarked = remarksByClause(catalogues);
  const suggestions: Issue[] = [];
  for (const document of documents) {
    const texts = [...eachText(document)].map(({ text, provision }) =>
      official(text, remarked.get(`${document.metadata.id}#${provision}`) ?? ''),
    );
    suggestions.push(...texts.flatMap(inWords), ...inPairs(texts));
    suggestions.push(...ownWords(document.metadata, document.placeOf));
  }
  for (const { value, placeOf } of Object.values(catalogues)) suggestions.push(...ownWords(value, placeOf));
  return suggestions;
}

function remarksByClause({ textRemarks }: Catalogues): Map<string, string> {
  const remarks = new Map<string, string>();
  for (const { text, provisions } of textRemarks.value)
    for (const { document, provision } of provisions) {
      const key = `${document}#${provision}`;
      remarks.set(key, `${remarks.get(key) ?? ''} ${text}`);
    }
  return remarks;
}

function official({ value, marks, places }: AnnotatedText, remark: string): Typed {
  return {
    words: value,
    placeOf: (start) => placeIn(places, start),
    isSaid: (from, about, to = from) =>
      about.test(remark) ||
      marks.some(({ type, start, end }) => (type === 'sic' || type === 'note') && start <= to && from <= end),
  };
}

/** Sentences of our own are one line each; of a print they hold only what stands in “ ”. */
function ownWords(value: unknown, placeOf: (path: readonly PropertyKey[]) => FilePosition): Issue[] {
  return [...eachSentence(value)].flatMap(({ path, sentence }) => {
    const typed: Typed = {
      words: sentence,
      placeOf: () => placeOf(path),
      isSaid: (start) => isQuoted(sentence, start),
    };
    return [...inWords(typed).slice(0, 1), ...inPairs([typed]).slice(0, 1)];
  });
}

function isQuoted(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at + 1);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** Slips that a line shows by itself; of blanks the first, for the author reads the whole paragraph again. */
function inWords({ words, placeOf, isSaid }: Typed): Issue[] {
  return [
    ...findDoubledSyllables(words).flatMap(({ found, start }) =>
      isSaid(start, ABOUT_LETTERS, start + found.length)
        ? []
        : [issue('syllable-doubled', placeOf(start), { found })],
    ),
    ...findOddSpacing(words)
      .filter(({ start }) => !isSaid(start, ABOUT_BLANKS))
      .slice(0, 1)
      .map(({ found, expected, start }) => issue('spacing-odd', placeOf(start), { found, expected })),
    ...findOddLetters(words).flatMap(({ found, expected, start }) =>
      isSaid(start, ABOUT_LETTERS) ? [] : [issue('letters-odd', placeOf(start), { found, expected })],
    ),
    ...findUnmarked(words)
      .filter(({ start }) => !isSaid(start, ABOUT_LETTERS))
      .slice(0, 1)
      .map(({ found, start }) => issue('marks-left-out', placeOf(start), { found })),
    ...[...words.matchAll(MAIL)].flatMap(({ 0: found, index }) =>
      isSaid(index, ABOUT_MAIL) ? [] : [issue('mail-address-left', placeOf(index), { found })],
    ),
  ];
}

function inPairs(texts: readonly Typed[]): Issue[] {
  return findUnpaired(texts.map(({ words }) => words)).flatMap(({ found, text, start }) => {
    const { words, placeOf, isSaid } = texts[text]!;
    const around = words.slice(Math.max(0, start - 20), start + 20).trim();
    return isSaid(start, ABOUT_PAIRS) ? [] : [issue('sign-unpaired', placeOf(start), { found, around })];
  });
}
