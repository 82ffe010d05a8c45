/** Other pages, a clause's own among them, do not pay for what only a whole text and the way back into it need. */
export function startReading(): void {
  if (!document.querySelector('#muc-luc, #tom-tat, [data-resume]')) return;
  void import('./reading.ts').then(({ startContents, startReadingPlace }) => {
    startReadingPlace();
    startContents();
  });
}
