/** A dated link (`?v=`) is compared with the words on the page; what that takes is loaded only for such a link. */
export function startDated(): void {
  const digest = new URLSearchParams(location.search).get('v');
  if (digest !== null) void import('./datedNote.ts').then(({ showDatedNote }) => showDatedNote(digest));
}
