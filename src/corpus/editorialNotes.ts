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

/** All notes in reading order, the programme's first. */
export function editorialNotes({ programme, documents }: Corpus): EditorialNote[] {
  const ordered = [programme, ...[...documents.values()].filter((one) => one !== programme)];
  const found = ordered.flatMap(({ metadata, tree }) =>
    [...eachProvision(tree.provisions)].flatMap((provision) =>
      provision.text.marks.flatMap((mark) =>
        mark.type === 'sic' || mark.type === 'note'
          ? [
              {
                document: metadata.id,
                provision,
                mark,
                words: provision.text.value.slice(mark.start, mark.end),
              },
            ]
          : [],
      ),
    ),
  );
  return found.map((note, index) => ({ id: `nguyen-van-${index + 1}`, ...note }));
}
