import { formatRoman } from '../../../domain/place/roman.ts';
import type { OdtStyles } from './styles.ts';

/** How far the lists of one style have counted, level by level. */
export type ListCounts = Map<string, number[]>;

/** The label of the next item of a list: "Điều 5.", "a)", "-"; undefined for a level that prints none. */
export function nextLabel(
  styles: OdtStyles,
  counts: ListCounts,
  list: string,
  level: number,
): string | undefined {
  const own = styles.levelOf(list, level)?.attributes;
  if (!own) return undefined;
  const bullet = own['text:bullet-char'];
  if (bullet !== undefined) return /\p{Co}|^o$/u.test(bullet) ? '-' : bullet;
  const format = own['style:num-format'] ?? '';
  if (format === '') return undefined;
  const count = counts.get(list) ?? [];
  counts.set(list, count);
  count[level] = count[level] === undefined ? Number(own['text:start-value'] ?? 1) : count[level] + 1;
  count.length = level + 1;
  const shown = Math.max(1, Number(own['text:display-levels'] ?? 1));
  const numbers: string[] = [];
  for (let at = level - shown + 1; at <= level; at++)
    numbers.push(
      formatCount(count[at] ?? 1, styles.levelOf(list, at)?.attributes['style:num-format'] ?? '1'),
    );
  return `${own['style:num-prefix'] ?? ''}${numbers.join('.')}${own['style:num-suffix'] ?? ''}`;
}

function formatCount(count: number, format: string): string {
  if (/^[iI]$/.test(format) && count < 400)
    return format === 'I' ? formatRoman(count) : formatRoman(count).toLowerCase();
  if (/^[aA]$/.test(format)) return String.fromCharCode(format.charCodeAt(0) + ((count - 1) % 26));
  return String(count);
}
