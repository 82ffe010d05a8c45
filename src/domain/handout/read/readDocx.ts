import type { FilePart, Found } from '../found.ts';
import { countingPlaces, joinFound, TextCollector } from './collectText.ts';
import type { Token } from './markup.ts';
import { mainPart, type Relationship, readPart, relationshipsOf } from './officePackage.ts';
import { openZip, type Zip } from './zip.ts';

const PARTS: Record<string, FilePart> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'footnote',
  endnotes: 'endnote',
  comments: 'comment',
};
/** What is deleted or moved away under tracked changes, and the copy that older programs would show instead. */
const PASSED_OVER = new Set(['del', 'moveFrom', 'Fallback']);

/** Text and links of a Word file (ECMA-376, WordprocessingML): body, tables, boxes, heads and feet, notes, remarks. */
export function readDocx(bytes: Uint8Array): Found {
  const zip = openZip(bytes);
  const main = mainPart(zip, 'word/document.xml');
  const body = readWordPart(zip, main);
  const others = [...relationshipsOf(zip, main).values()]
    .filter(({ type, isExternal, target }) => PARTS[type] && !isExternal && zip.names.includes(target))
    .map(({ type, target }) => readWordPart(zip, target, PARTS[type]));
  return joinFound([body, ...others]);
}

interface Field {
  instruction: string;
  start?: number;
  depth: number;
}

function readWordPart(zip: Zip, part: string, name?: FilePart): Found {
  const links = relationshipsOf(zip, part);
  const collector = new TextCollector(countingPlaces('paragraph', name));
  const fields: Field[] = [];
  const hyperlinks: { href: string | undefined; start: number }[] = [];
  let skipped = 0;
  let inside = '';
  const open = ({ name: element, attributes, isEmpty }: Token & { kind: 'open' }) => {
    if (isEmpty && (element === 'p' || element === 'hyperlink' || element === 'fldSimple')) return;
    switch (element) {
      case 'p':
        return collector.openParagraph();
      case 't':
      case 'instrText':
        inside = isEmpty ? '' : element;
        return;
      case 'tab':
      case 'br':
      case 'cr':
        // The tab stops of a style are no signs.
        return attributes.has('w:pos') ? undefined : collector.add(' ');
      case 'noBreakHyphen':
        return collector.add('-');
      case 'hyperlink':
        return void hyperlinks.push({ href: hrefOf(attributes, links), start: collector.length });
      case 'fldSimple':
        return void hyperlinks.push({
          href: hrefOfField(attributes.get('w:instr') ?? ''),
          start: collector.length,
        });
      case 'hlinkClick': {
        const href = hrefOf(attributes, links);
        return href === undefined ? undefined : collector.link(href);
      }
      case 'fldChar':
        return turnField(attributes.get('w:fldCharType'), fields, collector);
    }
  };
  const close = (element: string) => {
    if (element === 'p') collector.closeParagraph();
    else if (element === 't' || element === 'instrText') inside = '';
    else if (element === 'hyperlink' || element === 'fldSimple') {
      const link = hyperlinks.pop();
      if (link?.href !== undefined) collector.link(link.href, link.start);
    }
  };
  for (const token of readPart(zip, part)) {
    if (token.kind === 'open' && PASSED_OVER.has(token.name) && !token.isEmpty) skipped++;
    else if (token.kind === 'close' && PASSED_OVER.has(token.name)) skipped = Math.max(0, skipped - 1);
    else if (skipped > 0) continue;
    else if (token.kind === 'open') open(token);
    else if (token.kind === 'close') close(token.name);
    else if (inside === 't') collector.add(token.text);
    else if (inside === 'instrText' && fields.length > 0) fields.at(-1)!.instruction += token.text;
  }
  return collector.found;
}

/** `r:id` names an address outside; `w:anchor` is its fragment, as Word writes them apart. Inner jumps are no links. */
function hrefOf(
  attributes: ReadonlyMap<string, string>,
  links: ReadonlyMap<string, Relationship>,
): string | undefined {
  const link = links.get(attributes.get('r:id') ?? '');
  if (!link?.isExternal) return undefined;
  const anchor = attributes.get('w:anchor');
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
