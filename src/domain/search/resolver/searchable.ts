import { canonicalName } from '../../document/canonicalName.ts';
import { documentTypeName } from '../../document/documentType.ts';
import type { Vocabulary } from '../../number/typed/lexicon.ts';
import { wordsOf } from '../../text/textWord.ts';
import { nameSyllable, plainWords } from '../../text/words.ts';
import type { IndexedDocument } from './indexedDocument.ts';

/** A whole name, run together. */
export interface WholeName {
  form: string;
  /** Letter by letter, not in canonical form. */
  isLiteral: boolean;
  /** A name by which the document alone is called, not a title without its type. */
  isWhole: boolean;
}

/** A document or a body as its names are searched. */
export interface Searchable {
  /** " name | alias | subject | issuer |", folded, a space round each word. */
  plain: string;
  /** Where the subject and the issuer begin in `plain`. */
  starts: readonly number[];
  names: readonly WholeName[];
  /** How each word is written there, by its letters; made when first asked for. */
  written(): ReadonlyMap<string, readonly string[]>;
}

/** Names of a document: its own, its aliases, its type with its title, the title alone. */
export function searchableDocument(vocabulary: Vocabulary, document: IndexedDocument): Searchable {
  const { type, name, subject, aliases, issuer, hasNumber } = document;
  const typeWords = nameWords(documentTypeName(type));
  const called = [name, ...aliases].map(nameWords);
  const title = withoutAbout(nameWords(subject));
  const names = title.length === 0 ? called : [...called, [...typeWords, ...title]];
  const titles = hasNumber ? [title] : [title, ...called.map((words) => withoutType(words, typeWords))];
  const issuerName = vocabulary.bodies[issuer]?.[0].split('|')[0] ?? '';
  return makeSearchable(vocabulary, [[name, ...aliases], [subject], [issuerName]], names, titles);
}

/** Names alone: those of a body, the aliases of a document. */
export const searchableNames = (vocabulary: Vocabulary, names: readonly string[]) =>
  makeSearchable(vocabulary, [names], names.map(nameWords), []);

type Words = readonly string[];

function makeSearchable(
  vocabulary: Vocabulary,
  fields: readonly (readonly string[])[],
  names: readonly Words[],
  titles: readonly Words[],
): Searchable {
  const plain = fields.map((texts) => texts.map((text) => ` ${nameWords(text).join(' ')} |`).join(''));
  const forms = (isWhole: boolean) => (words: Words) =>
    [words.join(''), canonicalName(vocabulary, words)].map((form, at) => ({
      form,
      isLiteral: at === 0,
      isWhole,
    }));
  let written: ReadonlyMap<string, string[]> | undefined;
  return {
    plain: plain.join(''),
    starts: plain.map((_, at) => plain.slice(0, at).join('').length).slice(1),
    names: [
      ...names.flatMap(forms(true)),
      ...titles.filter(({ length }) => length > 0).flatMap(forms(false)),
    ],
    written: () => {
      written ??= formsByKey(fields.flat().join(' | '));
      return written;
    },
  };
}

function formsByKey(text: string): ReadonlyMap<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const { key, form } of wordsOf(text.normalize('NFC')))
    if (!forms.get(key)?.push(form)) forms.set(key, [form]);
  return forms;
}

const nameWords = (text: string) => plainWords(text).map(nameSyllable);

/** "quy dinh ve nhung dieu …" → "nhung dieu …"; empty when no title follows the type ("chuong trinh … cua tinh uy"). */
function withoutType(name: Words, type: Words): Words {
  const isTitle = type.every((word, at) => name[at] === word) && name[type.length] !== 'cua';
  return isTitle ? withoutAbout(name.slice(type.length)) : [];
}

/** "ve viec ban hanh …" → "ban hanh …". */
const withoutAbout = (words: Words) => (words[0] === 've' ? words.slice(words[1] === 'viec' ? 2 : 1) : words);
