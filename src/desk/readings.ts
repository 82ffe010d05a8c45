/** Who read a page against its picture, and when; as long as it is being typed one of the two may lack. */
export interface PageReading {
  by?: string;
  date?: string;
}

/** The readings of a page with one of them, counted from 0, changed; one of which nothing is left goes. */
export function withReading(
  readings: readonly PageReading[],
  turn: number,
  part: PageReading,
): PageReading[] {
  const all = readings.length > turn ? [...readings] : [...readings, {}];
  all[turn] = { ...all[turn], ...part };
  return all
    .map(({ by, date }) => ({ ...(by && { by }), ...(date && { date }) }))
    .filter((one) => Object.keys(one).length > 0);
}
