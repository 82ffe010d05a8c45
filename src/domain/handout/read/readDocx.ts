import type { FilePart, FilePlace, Found } from '../found.ts';
import { countingPlaces, joinFound, TextCollector } from './collectText.ts';
import {
  type Attributes,
  mainPart,
  type PartReader,
  type Relationship,
  readPart,
  relationshipsOf,
} from './officePackage.ts';
import { isQuotationStyle } from './quotationStyle.ts';
import { openZip, type Zip } from './zip.ts';

const PARTS: Record<string, FilePart> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'footnote',
  endnotes: 'endnote',
  comments: 'comment',
};
/** What is deleted or moved away under tracked changes, and the copy that older programs would show instead. */
export const PASSED_OVER: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback']);

/**
 * Text and links of a Word file (ECMA-376, WordprocessingML): body, tables, boxes, diagrams, heads and feet, notes,
 * remarks.
 */
export function readDocx(bytes: Uint8Array): Found {
  const zip = openZip(bytes);
  const main = mainPart(zip, 'word/document.xml');
  const quotes = quotationStyles(zip, main);
  const body = readWordPart(zip, main, quotes);
  const others = [...relationshipsOf(zip, main).values()]
    .filter(({ type, isExternal, target }) => PARTS[type] && !isExternal && zip.names.includes(target))
    .map(({ type, target }) => readWordPart(zip, target, quotes, PARTS[type]));
  return joinFound([body, ...others, ...readDiagrams(zip, main)]);
}

interface Field {
  instruction: string;
  start?: number;
  depth: number;
}

/** Ids of the styles for quotations; a style is known by its name, which stays when Word speaks another language. */
function quotationStyles(zip: Zip, main: string): ReadonlySet<string> {
  const quotes = new Set<string>();
  const part = [...relationshipsOf(zip, main).values()].find(({ type }) => type === 'styles')?.target;
  if (part === undefined || !zip.names.includes(part)) return quotes;
  let id = '';
  const open = (element: string, attributes: Attributes) => {
    if (element === 'style') id = attributes['w:styleId'] ?? '';
    else if (element === 'name' && isQuotationStyle(attributes['w:val'] ?? '')) quotes.add(id);
  };
  readPart(zip, part, { open });
  return quotes;
}

/** The words of diagrams (SmartArt), which lie in parts of their own. */
function readDiagrams(zip: Zip, main: string): Found[] {
  return [...relationshipsOf(zip, main).values()]
    .filter(({ type, target }) => type === 'diagramData' && zip.names.includes(target))
    .map(({ target }) => readWordPart(zip, target, new Set(), 'diagram'));
}

function readWordPart(zip: Zip, part: string, quotes: ReadonlySet<string>, name?: FilePart): Found {
  const reader = new WordPart(relationshipsOf(zip, part), quotes, countingPlaces('paragraph', name));
  readPart(zip, part, reader, PASSED_OVER);
  return reader.found;
}

/** Reads a part: what is open meanwhile, paragraphs, links, fields, and whether letters are words or an instruction. */
export class WordPart implements PartReader {
  readonly #links: ReadonlyMap<string, Relationship>;
  readonly #quotes: ReadonlySet<string>;
  readonly #collector: TextCollector;
  readonly #fields: Field[] = [];
  readonly #hyperlinks: { href: string | undefined; start: number }[] = [];
  #inside: 'words' | 'instruction' | undefined;

  constructor(
    links: ReadonlyMap<string, Relationship>,
    quotes: ReadonlySet<string>,
    nextPlace: () => FilePlace,
  ) {
    this.#links = links;
    this.#quotes = quotes;
    this.#collector = new TextCollector(nextPlace);
  }

  get found(): Found {
    return this.#collector.found;
  }

  /** The words of the open paragraph so far, and how many letters they have. */
  get words(): string {
    return this.#collector.words;
  }

  get length(): number {
    return this.#collector.length;
  }

  open(element: string, attributes: Attributes): void {
    switch (element) {
      case 'p':
        this.#collector.openParagraph();
        break;
      case 'pStyle':
        if (this.#quotes.has(attributes['w:val'] ?? '')) this.#collector.setQuote();
        break;
      case 't':
        this.#inside = 'words';
        break;
      case 'instrText':
        this.#inside = 'instruction';
        break;
      case 'tab':
      case 'br':
      case 'cr':
        // The tab stops of a style are no signs.
        if (attributes['w:pos'] === undefined) this.#collector.add(' ');
        break;
      case 'noBreakHyphen':
        this.#collector.add('-');
        break;
      case 'hyperlink':
        this.#openLink(hrefOf(attributes, this.#links));
        break;
      case 'fldSimple':
        this.#openLink(hrefOfField(attributes['w:instr'] ?? ''));
        break;
      case 'hlinkClick':
        this.#linkPicture(hrefOf(attributes, this.#links));
        break;
      case 'fldChar':
        turnField(attributes['w:fldCharType'], this.#fields, this.#collector);
        break;
    }
  }

  close(element: string): void {
    if (element === 'p') this.#collector.closeParagraph();
    else if (element === 't' || element === 'instrText') this.#inside = undefined;
    else if (element === 'hyperlink' || element === 'fldSimple') {
      const link = this.#hyperlinks.pop();
      if (link?.href !== undefined) this.#collector.link(link.href, link.start);
    }
  }

  text(words: string): void {
    const field = this.#fields.at(-1);
    if (this.#inside === 'words') this.#collector.add(words);
    else if (this.#inside === 'instruction' && field) field.instruction += words;
  }

  #openLink(href: string | undefined): void {
    this.#hyperlinks.push({ href, start: this.#collector.length });
  }

  #linkPicture(href: string | undefined): void {
    if (href !== undefined) this.#collector.link(href);
  }
}

/** `r:id` names an address outside; `w:anchor` is its fragment, as Word writes them apart. Inner jumps are no links. */
function hrefOf(attributes: Attributes, links: ReadonlyMap<string, Relationship>): string | undefined {
  const link = links.get(attributes['r:id'] ?? '');
  if (!link?.isExternal) return undefined;
  const anchor = attributes['w:anchor'];
  return anchor && !link.target.includes('#') ? `${link.target}#${anchor}` : link.target;
}

/** A field in three marks: begin, separate (its shown words follow), end. */
function turnField(type: string | undefined, fields: Field[], collector: TextCollector): void {
  const field = fields.at(-1);
  if (type === 'begin') fields.push({ instruction: '', depth: collector.depth });
  else if (type === 'separate' && field) field.start = collector.length;
  else if (type === 'end' && field) {
    fields.pop();
    const href = hrefOfField(field.instruction);
    if (href !== undefined) collector.link(href, Math.min(field.start ?? collector.length, collector.length));
  }
}

/**
 * The address of a HYPERLINK field.
 * Examples: `HYPERLINK "https://example.org/" \l "muc-ii"`, `HYPERLINK https://example.org/`.
 */
function hrefOfField(instruction: string): string | undefined {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|(?!\\)(\S+))/i.exec(instruction) ?? [];
  const address = quoted ?? bare;
  if (!address) return undefined;
  const anchor = /\\l\s+"([^"]*)"/i.exec(instruction)?.[1];
  return anchor && !address.includes('#') ? `${address}#${anchor}` : address;
}
