const DIGITS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 → "IV". From 1 to 399. */
export function formatRoman(value: number): string {
  let rest = value;
  let roman = '';
  for (const [worth, digits] of DIGITS)
    while (rest >= worth) {
      roman += digits;
      rest -= worth;
    }
  return roman;
}

/** "IV" → 4; undefined for what is not a well-formed Roman numeral in capitals ("IIII", "iv", "C."). */
export function parseRoman(text: string): number | undefined {
  let rest = text;
  let value = 0;
  for (const [worth, digits] of DIGITS)
    while (rest.startsWith(digits)) {
      value += worth;
      rest = rest.slice(digits.length);
    }
  return rest === '' && value > 0 && value < 400 && formatRoman(value) === text ? value : undefined;
}
