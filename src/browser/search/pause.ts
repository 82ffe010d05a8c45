/** Waits; with 0 until what was changed on the page has been shown. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
