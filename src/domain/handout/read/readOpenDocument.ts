import type { FilePart, FilePlace, Found } from '../found.ts';
import { joinFound, TextCollector } from './collectText.ts';
import { type Attributes, type PartReader, readPart } from './officePackage.ts';
import { isQuotationStyle } from './quotationStyle.ts';
import { openZip, type Zip } from './zip.ts';

/** What is deleted under tracked changes, and signs that stand for a note. */
const PASSED_OVER = new Set(['tracked-changes', 'note-citation', 'forms', 'settings']);
/** Elements that are not the body, and whatever stands in them. */
const PARTS: Readonly<Record<string, FilePart>> = {
  header: 'header',
  'header-left': 'header',
  'header-first': 'header',
  footer: 'footer',
  'footer-left': 'footer',
  'footer-first': 'footer',
  annotation: 'comment',
  notes: 'notes',
  'master-page': 'layout',
};

/** Text and links of an OpenDocument text or presentation (ISO/IEC 26300): body, tables, boxes, notes, heads and feet. */
export function readOpenDocument(bytes: Uint8Array): Found {
  const zip = openZip(bytes);
  const styles = quotationStyles(zip);
  const parts = ['content.xml', 'styles.xml'].filter(
    (name) => zip.names.includes(name) || name === 'content.xml',
  );
  return joinFound(parts.map((name) => readContent(zip, name, styles)));
}

/** Styles for quotations and those made from them, by their names in the file. */
function quotationStyles(zip: Zip): ReadonlySet<string> {
  const parents = new Map<string, string>();
  const quotes = new Set<string>();
  const open = (element: string, attributes: Attributes) => {
    const name = attributes['style:name'];
    if (element !== 'style' || !name) return;
    parents.set(name, attributes['style:parent-style-name'] ?? '');
    if (isQuotationStyle(attributes['style:display-name'] ?? name)) quotes.add(name);
  };
  for (const part of ['styles.xml', 'content.xml'])
    if (zip.names.includes(part)) readPart(zip, part, { open });
  const isMadeFromOne = (name: string, steps = 0): boolean =>
    quotes.has(name) || (steps < 20 && parents.has(name) && isMadeFromOne(parents.get(name)!, steps + 1));
  return new Set([...parents.keys()].filter((name) => isMadeFromOne(name)));
}

function readContent(zip: Zip, part: string, styles: ReadonlySet<string>): Found {
  const reader = new ContentPart(styles);
  readPart(zip, part, reader, PASSED_OVER);
  return reader.found;
}

/** What is open while a part is read: paragraphs, links, the slide, and which part of the file it is. */
class ContentPart implements PartReader {
  readonly #styles: ReadonlySet<string>;
  readonly #collector = new TextCollector(() => this.#nextPlace());
  readonly #links: { href: string | undefined; start: number }[] = [];
  readonly #parts: FilePart[] = [];
  readonly #counts = new Map<FilePart | undefined, number>();
  #slide = 0;

  constructor(styles: ReadonlySet<string>) {
    this.#styles = styles;
  }

  get found(): Found {
    return this.#collector.found;
  }

  open(element: string, attributes: Attributes): void {
    const part = partOf(element, attributes);
    if (part) this.#parts.push(part);
    switch (element) {
      case 'p':
      case 'h':
        this.#collector.openParagraph(this.#styles.has(attributes['text:style-name'] ?? ''));
        break;
      case 'page':
        this.#slide++;
        break;
      case 'tab':
      case 's':
      case 'line-break':
        this.#collector.add(' ');
        break;
      case 'a':
        this.#links.push({ href: outside(attributes['xlink:href']), start: this.#collector.length });
        break;
    }
  }

  close(element: string): void {
    if (element === 'p' || element === 'h') this.#collector.closeParagraph();
    else if (element === 'a') {
      const link = this.#links.pop();
      if (link?.href !== undefined) this.#collector.link(link.href, link.start);
    }
    if (PARTS[element] || element === 'note') this.#parts.pop();
  }

  text(words: string): void {
    this.#collector.add(words.replace(/\s+/gu, ' '));
  }

  #nextPlace(): FilePlace {
    const part = this.#parts.at(-1);
    if (this.#slide > 0) return { kind: 'slide', number: this.#slide, ...(part && { part }) };
    const number = (this.#counts.get(part) ?? 0) + 1;
    this.#counts.set(part, number);
    return { kind: 'paragraph', number, ...(part && { part }) };
  }
}

function partOf(element: string, attributes: Attributes): FilePart | undefined {
  if (element === 'note') return attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
  return PARTS[element];
}

/** A jump inside the file is no link. */
const outside = (href = '') => (href === '' || href.startsWith('#') ? undefined : href);
