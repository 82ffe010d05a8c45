/** Units of the state below a province and parts of them, as names of bodies enumerate them. */
const UNIT = '(?:xã|phường|thị trấn|quận|huyện|khu phố|ấp|tổ dân phố|tổ nhân dân)';
const ENUMERATION = new RegExp(`(?:các )?(${UNIT}(?:(?:, | - | và )${UNIT})+)`, 'iu');

/**
 * The names that an enumerating one stands for: "Hội đồng Nhân dân xã, phường, thị trấn" → "Hội đồng Nhân dân xã", "Hội
 * đồng Nhân dân phường", …; of two also both
 * in a row. None of a name that enumerates nothing, or
 * nothing else.
 */
export function namesApart(name: string): string[] {
  const found = ENUMERATION.exec(name);
  if (!found || found[0].length === name.length) return [];
  const [all, units] = found;
  const apart = units!.split(/, | - | và /u).map((unit) => name.replace(all, unit));
  return apart.length === 2 ? [...apart, apart.join(' ')] : apart;
}
