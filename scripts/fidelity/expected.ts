import type { CorpusDocument } from '../../src/corpus/corpus.ts';
import { type AnnotatedText, eachProvision, officialLines } from '../../src/domain/provision/tree.ts';

/**
 * The words of each clause as printed, by id, straight from the tree; groups without words of their own are none.
 * `withCalls` puts the labels of footnotes where they are called, for a format in which they are letters like others.
 */
export function expectedClauses(
  { tree }: Pick<CorpusDocument, 'tree'>,
  withCalls = false,
): Map<string, string> {
  const labels = new Map(tree.footnotes.map(({ id, label }) => [id, label]));
  const clauses = new Map<string, string>();
  for (const provision of eachProvision(tree.provisions)) {
    const words = officialLines(provision).flatMap((texts) =>
      texts.map((text) => (withCalls ? calling(text, labels) : text.value)),
    );
    const printed = oneSpaced([provision.label ?? '', ...words].join(' '));
    if (printed !== '') clauses.set(provision.id, printed);
  }
  return clauses;
}

function calling({ value, marks }: AnnotatedText, labels: ReadonlyMap<string, string>): string {
  const calls = marks.flatMap((mark) => (mark.type === 'footnote' ? [mark] : []));
  return calls.reduceRight(
    (words, { start, note }) => words.slice(0, start) + (labels.get(note) ?? note) + words.slice(start),
    value,
  );
}

/** Words with every run of white space as one blank. */
export function oneSpaced(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
