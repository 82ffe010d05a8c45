/**
 * What only a whole text needs, or a way back into one when there is a place to go back to: other pages, a clause's own
 * among them, do not pay for it.
 */
export function startReading(): void {
  const wanted = document.documentElement.dataset['place'] ? '#muc-luc, [data-resume]' : '#muc-luc';
  if (!document.querySelector(wanted)) return;
  void import('./reading.ts').then(({ startContents, startReadingPlace }) => {
    startReadingPlace();
    startContents();
  });
}
