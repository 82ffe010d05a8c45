import type { Element } from 'hast';
import { LEGAL_LETTERS } from '../../../domain/place/letters.ts';
import { formatRoman } from '../../../domain/place/roman.ts';
import { attribute, childrenOf, isElement, type Node, styleOf } from './elements.ts';

/** Writes beside each list item what a browser prints before it: `data-label="1."`. */
export function labelLists(node: Node): void {
  if (isElement(node) && (node.tagName === 'ol' || node.tagName === 'ul')) labelItems(node);
  for (const child of childrenOf(node)) labelLists(child);
}

function labelItems(list: Element): void {
  const type = styleOf(list, 'list-style-type') ?? styleOf(list, 'list-style') ?? attribute(list, 'type');
  if (/^none/.test(type)) return;
  let number = Number(attribute(list, 'start')) || 1;
  for (const item of list.children) {
    if (!isElement(item) || item.tagName !== 'li') continue;
    number = Number(attribute(item, 'value')) || number;
    item.properties['dataLabel'] =
      list.tagName === 'ul' ? '-' : `${format(number++, type)}${isLetter(type) ? ')' : '.'}`;
  }
}

const isLetter = (type: string) => /^(?:a|lower-(?:alpha|latin))$/.test(type);

function format(number: number, type: string): string {
  if (isLetter(type)) return LEGAL_LETTERS[number - 1] ?? String(number);
  if (/^(?:I|upper-roman)$/.test(type) && number < 400) return formatRoman(number);
  return String(number);
}
