/** What the forms of the desk choose from. */
export interface DeskLists {
  documents: { file: string; id: string; name: string; subject: string; hasText: boolean }[];
  sources: { key: string; title: string }[];
  bodies: { id: string; name: string }[];
}
