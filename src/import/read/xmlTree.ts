import { type Attributes, readPart } from '../../domain/handout/read/officePackage.ts';
import type { Zip } from '../../domain/handout/read/zip.ts';

/** An element of an XML part; names are local, without prefix, attributes as written. Words stand in `text` children. */
export interface XmlElement {
  name: string;
  attributes: Attributes;
  children: (XmlElement | string)[];
}

/** A part of an office file as a tree; undefined when the file has no such part. */
export function xmlTree(zip: Zip, part: string): XmlElement | undefined {
  if (!zip.names.includes(part)) return undefined;
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  readPart(zip, part, {
    open(name, attributes) {
      const element = { name, attributes, children: [] };
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    close() {
      if (open.length > 1) open.pop();
    },
    text(words) {
      open.at(-1)!.children.push(words);
    },
  });
  return root.children.find((child): child is XmlElement => typeof child !== 'string');
}

export const elementsOf = ({ children }: XmlElement) =>
  children.filter((child): child is XmlElement => typeof child !== 'string');

export function childElement(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element).find((one) => one.name === name);
}

/** Every element of a name below one, whatever stands between. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const one of elementsOf(element)) {
    if (one.name === name) yield one;
    yield* descendants(one, name);
  }
}

/** All words below an element. */
export function textBelow(element: XmlElement): string {
  return element.children.map((one) => (typeof one === 'string' ? one : textBelow(one))).join('');
}
