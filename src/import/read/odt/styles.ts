import type { Align } from '../../blocks.ts';
import { childElement, descendants, elementsOf, type XmlElement } from '../xmlTree.ts';

export interface OdtLook {
  bold?: boolean;
  italic?: boolean;
  font?: string;
  align?: Align;
  /** The list style that a paragraph style brings along. */
  list?: string;
}

const ALIGNS: Readonly<Record<string, Align>> = {
  start: 'left',
  left: 'left',
  center: 'center',
  end: 'right',
  right: 'right',
  justify: 'justify',
};

/** The styles of an OpenDocument file with what they inherit (ODF 1.3, 16). */
export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #fonts = new Map<string, string>();
  readonly lists = new Map<string, XmlElement>();

  constructor(parts: readonly XmlElement[]) {
    for (const part of parts) {
      for (const style of descendants(part, 'style'))
        this.#styles.set(style.attributes['style:name'] ?? '', style);
      for (const list of descendants(part, 'list-style'))
        this.lists.set(list.attributes['style:name'] ?? '', list);
      for (const face of descendants(part, 'font-face'))
        this.#fonts.set(face.attributes['style:name'] ?? '', face.attributes['svg:font-family'] ?? '');
    }
  }

  lookOf(name: string | undefined, depth = 0): OdtLook {
    const style = name === undefined ? undefined : this.#styles.get(name);
    if (!style || depth > 30) return {};
    const words = childElement(style, 'text-properties')?.attributes ?? {};
    const paragraph = childElement(style, 'paragraph-properties')?.attributes ?? {};
    const weight = words['fo:font-weight'];
    const slant = words['fo:font-style'];
    const named = words['style:font-name'];
    const font = (named && (this.#fonts.get(named) ?? named)) ?? words['fo:font-family'];
    const align = ALIGNS[paragraph['fo:text-align'] ?? ''];
    const list = style.attributes['style:list-style-name'];
    return {
      ...this.lookOf(style.attributes['style:parent-style-name'], depth + 1),
      ...(weight && { bold: /^(?:bold|[6-9]00)$/.test(weight) }),
      ...(slant && { italic: slant === 'italic' }),
      ...(font && { font: font.replace(/^['"]|['"]$/g, '') }),
      ...(align && { align }),
      ...(list && { list }),
    };
  }

  /** The level of a list style: what it prints before an item. */
  levelOf(list: string, level: number): XmlElement | undefined {
    const style = this.lists.get(list);
    return style && elementsOf(style).find(({ attributes }) => attributes['text:level'] === String(level));
  }
}
