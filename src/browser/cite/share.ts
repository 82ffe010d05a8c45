/** True where the device has a sheet of its own for sending on. */
export const canShare = () => 'share' in navigator;

/** Hands what is cited to the device; `address` is the plain or the dated link. */
export function share({ citation }: { citation: { full: string; short: string } }, address: string): void {
  // The reader may close the device's sheet again: no fault.
  navigator.share({ title: citation.short, text: citation.full, url: address }).catch(() => {});
}
