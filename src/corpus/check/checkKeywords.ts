import { type Issue, issue } from '../../domain/issue/index.ts';
import { eachProvision, officialTexts } from '../../domain/provision/tree.ts';
import { rawWords } from '../../domain/search/clause/word.ts';
import { foldText } from '../../domain/text/fold.ts';
import type { CorpusDocument } from '../corpus.ts';
import { eachSentence } from '../eachSentence.ts';
import type { Catalogues } from '../readCatalogues.ts';

/**
 * Readers' words lead somewhere, and say what is not said already: a keyword that stands in the words it is for is found
 * without it; a word of the thesaurus that means words which stand nowhere finds nothing.
 */
export function checkKeywords(
  documents: ReadonlyMap<string, CorpusDocument>,
  catalogues: Catalogues,
): Issue[] {
  const { clauseKeywords, pageKeywords, thesaurus } = catalogues;
  const issues: Issue[] = [];
  const check = (keywords: readonly string[], own: string, placeOf: (index: number) => Issue['place']) => {
    const first = new Map<string, number>();
    keywords.forEach((found, index) => {
      const key = spell(found);
      const other = first.get(key);
      if (other !== undefined)
        issues.push(issue('entry-repeated', placeOf(index), { found, other: String(placeOf(other).line) }));
      else if (own.includes(key)) issues.push(issue('keyword-printed', placeOf(index), { found }));
      else first.set(key, index);
    });
  };
  for (const { metadata, placeOf } of documents.values())
    check(metadata.keywords, namesOf(metadata), (index) => placeOf(['keywords', index]));
  clauseKeywords.value.forEach(({ provision: { document, provision }, keywords }, at) => {
    const unit = documents.get(document)?.provisions.get(provision);
    const own = unit ? spellAll(officialTexts(unit).map(({ value }) => value)) : '';
    check(keywords, own, (index) => clauseKeywords.placeOf([at, 'keywords', index]));
  });
  pageKeywords.value.forEach(({ keywords }, at) => {
    check(keywords, '', (index) => pageKeywords.placeOf([at, 'keywords', index]));
  });
  const printed = allWords(documents, catalogues);
  thesaurus.value.forEach(({ means }, at) => {
    means.forEach((found, index) => {
      if (!printed.includes(spell(found)))
        issues.push(issue('thesaurus-leads-nowhere', thesaurus.placeOf([at, 'means', index]), { found }));
    });
  });
  return issues;
}

/** Words as they are compared: folded, a space around each. */
const spell = (text: string) => ` ${rawWords(text.normalize('NFC')).map(foldText).join(' ')} `;
const spellAll = (texts: readonly string[]) => texts.map(spell).join('|');

function namesOf({ title, subject, aliases }: CorpusDocument['metadata']): string {
  const values = [title, ...(subject ? [subject] : []), ...aliases].flatMap(({ value }) => value ?? []);
  return spellAll(values);
}

/** Everything that can be found: official words, what is said about documents, bodies, terms, later law. */
function allWords(
  documents: ReadonlyMap<string, CorpusDocument>,
  { bodies, glossary, laterNotes }: Catalogues,
) {
  const said = [...documents.values()].flatMap(({ metadata, tree }) => [
    ...[...eachProvision(tree.provisions)].flatMap((unit) => officialTexts(unit).map(({ value }) => value)),
    ...metadata.aliases.flatMap(({ value }) => value ?? []),
    ...[...eachSentence(metadata)].map(({ sentence }) => sentence),
  ]);
  const listed = [
    ...bodies.value.flatMap(({ names }) => names),
    ...glossary.value.flatMap(({ term, meaning }) => [term, meaning]),
    ...laterNotes.value.map(({ text }) => text),
  ];
  return spellAll([...said, ...listed]);
}
