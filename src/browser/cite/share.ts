import type { Clause } from './clause.ts';

/** True where the device has a sheet of its own for sending on. */
export const canShare = () => 'share' in navigator;

/** Hands the clause to the device; `address` is the plain or the dated link. */
export function share({ citation }: Clause, address: string): void {
  // The reader may close the device's sheet again: no fault.
  navigator.share({ title: citation.short, text: citation.full, url: address }).catch(() => {});
}
