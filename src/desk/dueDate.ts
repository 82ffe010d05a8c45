/** A time limit as it is sorted ("2002-Q3"), as people write it: "quý 3/2002". */
export function sayDue(due: string): string {
  const [, year = '', quarter, month] = /^(\d{4})(?:-Q([1-4])|-(\d\d))?$/.exec(due) ?? [];
  if (!year) return due;
  return quarter ? `quý ${quarter}/${year}` : month ? `${Number(month)}/${year}` : year;
}

const QUARTERS: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4' };

/** And back, Roman quarters too; what is no time limit stays as it is typed, and the check says so. */
export function readDue(typed: string): string {
  const words = typed.trim();
  const [, named = '', ofYear] =
    /^quý\s+([1-4]|i{1,3}|iv)\s*[/,-]?\s*(?:năm\s+)?(\d{4})$/iu.exec(words) ?? [];
  if (ofYear) return `${ofYear}-Q${QUARTERS[named.toLowerCase()] ?? named}`;
  const [, month, year] = /^(?:tháng\s+)?(\d{1,2})\s*[/-]\s*(\d{4})$/iu.exec(words) ?? [];
  if (year) return `${year}-${month!.padStart(2, '0')}`;
  return words.replace(/^năm\s+/iu, '');
}
