/**
 * A table as CSV (RFC 4180): the keys as the first record, CRLF after each record, quotation marks where a value needs
 * them. A byte order mark stands first, by which Excel knows UTF-8. A value that a spreadsheet would take for a formula
 * is given a leading apostrophe (OWASP, CSV injection).
 */
export function toCsv<Key extends string>(
  keys: readonly Key[],
  rows: readonly Readonly<Record<Key, string>>[],
): string {
  const records = [keys, ...rows.map((row) => keys.map((key) => row[key]))];
  return `\uFEFF${records.map((record) => `${record.map(toField).join(',')}\r\n`).join('')}`;
}

function toField(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
