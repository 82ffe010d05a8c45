/** What the forms of the desk choose from. */
export interface DeskLists {
  documents: { file: string; id: string; name: string; subject: string; hasText: boolean }[];
  sources: { key: string; title: string }[];
  bodies: { id: string; name: string }[];
}

/** One clause to choose: its place in words, and how it begins. */
export interface ClauseLine {
  id: string;
  place: string;
  words: string;
}
