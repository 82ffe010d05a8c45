import type { CorpusDocument } from '../../src/corpus/corpus.ts';
import { type AnnotatedText, eachProvision, officialLines } from '../../src/domain/provision/tree.ts';

/** What a format shows among the official words without parting it from them. */
export interface ShownAmongWords {
  calls?: true;
  misprints?: true;
}

/**
 * The words of each clause as printed, by id, straight from the tree; groups without words of their own are none.
 * `shown` says what else stands among the words as letters like others: the labels of footnotes where they are called,
 * and the mark behind each misprint that was kept.
 */
export function expectedClauses(
  { tree }: Pick<CorpusDocument, 'tree'>,
  shown: ShownAmongWords = {},
): Map<string, string> {
  const labels = new Map(tree.footnotes.map(({ id, label }) => [id, label]));
  const clauses = new Map<string, string>();
  for (const provision of eachProvision(tree.provisions)) {
    const words = officialLines(provision).flatMap((texts) =>
      texts.map((text) => withSigns(text, labels, shown)),
    );
    const printed = oneSpaced([provision.label ?? '', ...words].join(' '));
    if (printed !== '') clauses.set(provision.id, printed);
  }
  return clauses;
}

/** The printed footnotes, each behind its label, as a format sets them at the foot. */
export function expectedFootnotes(
  { tree }: Pick<CorpusDocument, 'tree'>,
  shown: ShownAmongWords = {},
): string[] {
  return tree.footnotes.map(({ label, text }) => `${label}${withSigns(text, new Map(), shown)}`);
}

function withSigns(
  { value, marks }: AnnotatedText,
  labels: ReadonlyMap<string, string>,
  { calls, misprints }: ShownAmongWords,
): string {
  const signs = marks.flatMap((mark) => {
    if (calls && mark.type === 'footnote')
      return [{ at: mark.start, sign: labels.get(mark.note) ?? mark.note }];
    return misprints && mark.type === 'sic' ? [{ at: mark.end, sign: ' (nguyên văn)' }] : [];
  });
  return signs
    .sort((a, b) => a.at - b.at)
    .reduceRight((words, { at, sign }) => words.slice(0, at) + sign + words.slice(at), value);
}

/** Words with every run of white space as one blank. */
export function oneSpaced(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
