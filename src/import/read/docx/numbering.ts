import { formatRoman } from '../../../domain/place/roman.ts';
import { childElement, elementsOf, type XmlElement } from '../xmlTree.ts';

interface Level {
  start: number;
  format: string;
  /** "Điều %1.", "%1.%2." */
  text: string;
}
interface List {
  levels: Map<number, Level>;
  /** Lists made from one pattern count on together. */
  counts: number[];
}

/**
 * The numbers that Word counts itself and prints before paragraphs: "Điều 5.", "a)". They stand nowhere in the text
 * (ECMA-376, 17.9), and a reader that takes the text alone loses every one of them.
 */
export class Numbering {
  readonly #lists = new Map<string, List>();

  constructor(part: XmlElement | undefined) {
    const patterns = new Map<string, List>();
    for (const element of part ? elementsOf(part) : []) {
      if (element.name === 'abstractNum')
        patterns.set(element.attributes['w:abstractNumId'] ?? '', { levels: levelsOf(element), counts: [] });
      if (element.name !== 'num') continue;
      const pattern = patterns.get(childElement(element, 'abstractNumId')?.attributes['w:val'] ?? '');
      if (pattern) this.#lists.set(element.attributes['w:numId'] ?? '', overridden(pattern, element));
    }
  }

  /** The label of the next paragraph of a list at a level; undefined for a list that prints none. */
  next(id: string, level: number): string | undefined {
    const list = this.#lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own || own.format === 'none') return undefined;
    const { counts } = list;
    for (let above = 0; above < level; above++) counts[above] ??= list.levels.get(above)?.start ?? 1;
    counts[level] = counts[level] === undefined ? own.start : counts[level] + 1;
    counts.length = level + 1;
    if (own.format === 'bullet') return /\p{Co}|^o$/u.test(own.text) ? '-' : own.text || undefined;
    const label = own.text.replace(/%(\d)/g, (_, digit) => {
      const at = Number(digit) - 1;
      return formatCount(counts[at] ?? 1, list.levels.get(at)?.format ?? 'decimal');
    });
    return label === '' ? undefined : label;
  }
}

function levelsOf(element: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of elementsOf(element).filter(({ name }) => name === 'lvl')) {
    const value = (name: string) => childElement(level, name)?.attributes['w:val'];
    levels.set(Number(level.attributes['w:ilvl']), {
      start: Number(value('start') ?? 1),
      format: value('numFmt') ?? 'decimal',
      text: value('lvlText') ?? '',
    });
  }
  return levels;
}

/** A list with a beginning or a form of its own counts by itself. */
function overridden(pattern: List, element: XmlElement): List {
  const overrides = elementsOf(element).filter(({ name }) => name === 'lvlOverride');
  if (overrides.length === 0) return pattern;
  const levels = new Map(pattern.levels);
  for (const override of overrides) {
    const at = Number(override.attributes['w:ilvl']);
    const start = childElement(override, 'startOverride')?.attributes['w:val'];
    const own = levelsOf(override).get(at) ?? levels.get(at);
    if (own) levels.set(at, { ...own, ...(start !== undefined && { start: Number(start) }) });
  }
  return { levels, counts: [] };
}

/** As Word counts: its letters are those of English, not of Vietnamese drafting. */
function formatCount(count: number, format: string): string {
  const letter = () =>
    String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(5, 1 + Math.floor((count - 1) / 26)));
  switch (format) {
    case 'upperRoman':
      return count > 0 && count < 400 ? formatRoman(count) : String(count);
    case 'lowerRoman':
      return count > 0 && count < 400 ? formatRoman(count).toLowerCase() : String(count);
    case 'upperLetter':
      return letter().toUpperCase();
    case 'lowerLetter':
      return letter();
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
}
