import { Parser } from 'htmlparser2';
import { Refusal } from './refusal.ts';
import type { Zip } from './zip.ts';

/** A relationship of a part: where an `r:id` leads (ECMA-376 part 2, Open Packaging Conventions). */
export interface Relationship {
  /** The last word of its type: `hyperlink`, `slide`, `notesSlide`. */
  type: string;
  /** An address outside the file, or the name of another part. */
  target: string;
  isExternal: boolean;
}

/** Attributes of an element by their names as written, prefix included. */
export type Attributes = Readonly<Record<string, string>>;

/** Where a tag stands in the part's XML: from its "<" to behind its ">". */
export interface TagPlace {
  start: number;
  end: number;
}

/** Who reads a part; names of elements are local, without prefix. */
export interface PartReader {
  open?: (name: string, attributes: Attributes, tag: TagPlace) => void;
  close?: (name: string, tag: TagPlace) => void;
  text?: (words: string) => void;
}

/**
 * Reads a part of the package from its first element to its last, save what stands in elements of `passedOver`. An XML
 * part that declares entities of its own is no honest office file; entities that XML does not know stay as written.
 */
export function readPart(zip: Zip, name: string, reader: PartReader, passedOver = NOTHING): void {
  readXml(decodePart(zip, name), reader, passedOver);
}

/** The same over the XML of a part. */
export function readXml(xml: string, reader: PartReader, passedOver = NOTHING): void {
  let passed = 0;
  const tag = () => ({ start: parser.startIndex, end: parser.endIndex + 1 });
  const parser = new Parser(
    {
      onopentag: (qualified, attributes) => {
        const element = localName(qualified);
        if (passedOver.has(element)) passed++;
        else if (passed === 0) reader.open?.(element, attributes, tag());
      },
      onclosetag: (qualified) => {
        const element = localName(qualified);
        if (passedOver.has(element)) passed--;
        else if (passed === 0) reader.close?.(element, tag());
      },
      ontext: (words) => {
        if (passed === 0) reader.text?.(words);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

const NOTHING: ReadonlySet<string> = new Set();
const localName = (qualified: string) => qualified.slice(qualified.indexOf(':') + 1);

/** The XML of a part. @throws Refusal when it is not there, or no honest office file has such. */
export function decodePart(zip: Zip, name: string): string {
  const bytes = zip.read(name);
  if (!bytes) throw new Refusal('damaged');
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0;
  const encoding = !isWide ? 'utf-8' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le';
  const xml = new TextDecoder(encoding).decode(bytes);
  if (xml.slice(0, 4096).includes('<!DOCTYPE')) throw new Refusal('damaged');
  return xml;
}

/** The relationships of a part by id; none when it has no such list. */
export function relationshipsOf(zip: Zip, part: string): Map<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = new Map<string, Relationship>();
  if (!zip.names.includes(list)) return found;
  const open = (name: string, attributes: Attributes) => {
    const { Id: id, Target: target = '', TargetMode: mode, Type: type = '' } = attributes;
    if (name !== 'Relationship' || !id) return;
    const isExternal = mode === 'External';
    found.set(id, {
      type: type.replace(/^.*\//, ''),
      target: isExternal ? target : resolvePart(folder, target),
      isExternal,
    });
  };
  readPart(zip, list, { open });
  return found;
}

/** `../notesSlides/notesSlide1.xml` seen from `ppt/slides/` → `ppt/notesSlides/notesSlide1.xml`. */
function resolvePart(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The main part of an office file, by the relationship of the whole. */
export function mainPart(zip: Zip, expected: string): string {
  const main = [...relationshipsOf(zip, '').values()].find(({ type }) => type === 'officeDocument')?.target;
  if (main && zip.names.includes(main)) return main;
  if (zip.names.includes(expected)) return expected;
  throw new Refusal('damaged');
}
