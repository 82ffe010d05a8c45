import type { Align, BlockSpan } from '../../blocks.ts';
import { childElement, elementsOf, type XmlElement } from '../xmlTree.ts';

/** How words look, as far as it says something (ECMA-376, 17.3.2 and 17.3.1). */
export interface DocxLook {
  bold?: boolean;
  italic?: boolean;
  hidden?: boolean;
  font?: string;
}
export interface ParagraphLook extends DocxLook {
  align?: Align;
  numbering?: { id?: string; level?: number };
}

/** The look of each style with that of the styles it is based on; '' is the default of the document. */
export class DocxStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #looks = new Map<string, ParagraphLook>();
  readonly #default: ParagraphLook;

  constructor(part: XmlElement | undefined) {
    for (const style of part ? elementsOf(part) : [])
      if (style.name === 'style') {
        this.#styles.set(style.attributes['w:styleId'] ?? '', style);
        if (style.attributes['w:default'] === '1' && style.attributes['w:type'] === 'paragraph')
          this.#styles.set('', style);
      }
    const defaults = childElement(part, 'docDefaults');
    this.#default = runLook(childElement(childElement(defaults, 'rPrDefault'), 'rPr'));
  }

  lookOf(id: string): ParagraphLook {
    const known = this.#looks.get(id);
    if (known) return known;
    const style = this.#styles.get(id);
    // Before the styles below it are known: a style based on itself ends here.
    this.#looks.set(id, this.#default);
    const below = childElement(style, 'basedOn')?.attributes['w:val'];
    const look = {
      ...(below ? this.lookOf(below) : this.#default),
      ...paragraphLook(childElement(style, 'pPr')),
      ...runLook(childElement(style, 'rPr')),
    };
    this.#looks.set(id, look);
    return look;
  }
}

const ALIGNS: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
};

/** What a paragraph says of itself. */
export function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  const align = ALIGNS[childElement(properties, 'jc')?.attributes['w:val'] ?? ''];
  const numbering = childElement(properties, 'numPr');
  const level = childElement(numbering, 'ilvl')?.attributes['w:val'];
  return {
    ...(align && { align }),
    ...(numbering && {
      numbering: {
        ...(childElement(numbering, 'numId') && {
          id: childElement(numbering, 'numId')!.attributes['w:val'] ?? '0',
        }),
        ...(level !== undefined && { level: Number(level) }),
      },
    }),
  };
}

/** What a run says of itself. */
export function runLook(properties: XmlElement | undefined): DocxLook {
  const switched = (name: string) => {
    const element = childElement(properties, name);
    return element && !/^(?:0|false|off)$/.test(element.attributes['w:val'] ?? '');
  };
  const fonts = childElement(properties, 'rFonts')?.attributes;
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? fonts?.['w:cs'];
  const look: DocxLook = { bold: switched('b'), italic: switched('i'), hidden: switched('vanish'), font };
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}

/** A span that looks so. */
export function styled(text: string, { bold, italic, font }: DocxLook): BlockSpan {
  return { text, ...(bold && { bold: true }), ...(italic && { italic: true }), ...(font && { font }) };
}
