import { hasClausePages } from '../corpus/clausePages.ts';
import type { Corpus, CorpusDocument } from '../corpus/corpus.ts';
import { citedName } from '../domain/citation/formatCitation.ts';
import { wordsDigest } from '../domain/permanence/digest.ts';
import { historyOf } from '../domain/permanence/history.ts';
import { misprintsOf } from '../domain/provision/misprint.ts';
import type { TextFile, TextUnit } from '../domain/provision/textFile.ts';
import { officialLines, type Provision } from '../domain/provision/tree.ts';
import { documentUrl } from '../domain/urls.ts';

/** A document's official words as data, with what became of earlier ones; undefined when the office has no text. */
export function textFileOf(
  { permalinks, bodies }: Corpus,
  { metadata, tree }: CorpusDocument,
): TextFile | undefined {
  if (tree.provisions.length === 0) return undefined;
  const record = permalinks.records.get(documentUrl(metadata.id));
  const history = record ? historyOf(record, permalinks.register, permalinks.wordings) : {};
  const issuer = metadata.issuer.value && bodies.get(metadata.issuer.value)?.names[0];
  return {
    cite: citedName(metadata, issuer),
    branch: metadata.branch,
    hasPages: hasClausePages(metadata),
    units: tree.provisions.flatMap((one) => unitsOf(one, 0)),
    history,
  };
}

function unitsOf(provision: Provision, depth: number): TextUnit[] {
  const { id, label = '', children } = provision;
  // Headings below the first line and tables are copied unmarked.
  const misprints = misprintsOf(provision.text);
  const words = [id, depth, wordsDigest(provision), label, printedWords(provision)] as const;
  const own: TextUnit = misprints.length > 0 ? [...words, misprints] : words;
  return [own, ...children.flatMap((child) => unitsOf(child, depth + 1))];
}

/** The words after the label: a heading printed below it, and the rows of a table, on lines of their own. */
function printedWords(provision: Provision): string {
  const lines = officialLines(provision).map((texts) => texts.map(({ value }) => value).join('\t'));
  return lines.filter((line) => line !== '').join('\n');
}
