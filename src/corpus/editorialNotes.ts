import { eachProvision, type Mark, type Provision } from '../domain/provision/tree.ts';
import type { Corpus } from './corpus.ts';

/** A misprint kept, or a remark on words of an official text, numbered through the corpus. */
export interface EditorialNote {
  /** Fragment on the about page, and the id of the note's card. */
  id: string;
  document: string;
  provision: Provision;
  mark: Extract<Mark, { type: 'sic' | 'note' }>;
  /** The words as printed. */
  words: string;
}

const known = new WeakMap<Corpus, EditorialNote[]>();

/** All notes in reading order, the programmes' first. */
export function editorialNotes(corpus: Corpus): readonly EditorialNote[] {
  const notes = known.get(corpus) ?? collect(corpus);
  known.set(corpus, notes);
  return notes;
}

function collect({ programmes, documents }: Corpus): EditorialNote[] {
  const ordered = new Set([...programmes, ...documents.values()]);
  const found = [...ordered].flatMap(({ metadata, tree }) =>
    [...eachProvision(tree.provisions)].flatMap((provision) =>
      marksOf(provision).flatMap(({ mark, text }) =>
        mark.type === 'sic' || mark.type === 'note'
          ? [{ document: metadata.id, provision, mark, words: text.slice(mark.start, mark.end) }]
          : [],
      ),
    ),
  );
  return found.map((note, index) => ({ id: `nguyen-van-${index + 1}`, ...note }));
}

/** Marks on a unit's label, then on its words, with the text their offsets are in. */
function marksOf({ label = '', labelMarks = [], text }: Provision): { mark: Mark; text: string }[] {
  return [
    ...labelMarks.map((mark) => ({ mark, text: label })),
    ...text.marks.map((mark) => ({ mark, text: text.value })),
  ];
}
