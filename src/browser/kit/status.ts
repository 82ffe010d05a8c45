const status = document.getElementById('bo-tinh-trang')!;

/** Says what came of something, with what can be done about it; the same words again are not said twice. */
export function tell(words: string, ...acts: readonly HTMLElement[]): void {
  if (acts.length === 0 && status.textContent === words) return;
  status.replaceChildren(words, ...acts);
}
