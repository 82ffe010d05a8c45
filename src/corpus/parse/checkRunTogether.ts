import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import { formatLike, type LabelNumber } from '../../domain/place/labelNumber.ts';
import type { Line } from './lines.ts';
import { offsetInFile } from './richText.ts';
import type { SourceFile } from './sourceFile.ts';

/**
 * "Điều 1. … Điều 2. …" in one paragraph: the second article would have no address. Told of where the next number of an
 * open run stands behind the end of a sentence, before a capital; one fault a file, for the break that was lost was
 * lost at all.
 */
export function checkRunTogether(lines: readonly Line[], file: SourceFile): Issue[] {
  let article: LabelNumber | undefined;
  let clause: LabelNumber | undefined;
  for (const line of lines) {
    const { label, rich } = line;
    const words = rich.value;
    if (label?.kind === 'article') [article, clause] = [label.number, undefined];
    else if (label?.kind === 'number') clause = label.number;
    else if (label?.kind === 'roman') clause = undefined;
    const inside =
      (article && inWords(words, `Điều ${article.value + 1}`, '[.:]')) ??
      (clause && inWords(words, formatLike(clause, clause.value + 1), '[./]')) ??
      itemInside(line);
    if (
      !inside ||
      rich.marks.some(
        ({ type, start, end }) =>
          (type === 'sic' || type === 'note') && start <= inside.at && inside.at < end,
      )
    )
      continue;
    return [issue('label-inside', file.placeOf(offsetInFile(rich.runs, inside.at)), { found: inside.found })];
  }
  return [];
}

interface Inside {
  found: string;
  at: number;
}

/** The next item of a list behind this one: the next letter, or a further dash. */
function itemInside({ label, rich }: Line): Inside | undefined {
  if (label?.kind === 'dash') return inWords(rich.value, '[-–]', '');
  return label?.kind === 'letter' && label.number ? letterInside(rich.value, label.number) : undefined;
}

const letterInside = (words: string, letter: LabelNumber) =>
  inWords(words, formatLike(letter, letter.value + 1), '\\)', '\\p{L}');

/** A label behind the end of a sentence or item and before its own words. */
function inWords(words: string, label: string, stop: string, head = '\\p{Lu}'): Inside | undefined {
  const match = new RegExp(`(?<=[.;:”]\\s{1,3})${label}${stop}(?=\\s+${head})`, 'u').exec(words);
  return match ? { found: match[0], at: match.index } : undefined;
}
