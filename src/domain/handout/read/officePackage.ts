import { readMarkup, type Token } from './markup.ts';
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

/** The pieces of a part; an XML part that declares entities of its own is no honest office file. */
export function readPart(zip: Zip, name: string): Iterable<Token> {
  const bytes = zip.read(name);
  if (!bytes) throw new Refusal('damaged');
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0;
  const encoding = !isWide ? 'utf-8' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-16le';
  const xml = new TextDecoder(encoding).decode(bytes);
  if (xml.slice(0, 4096).includes('<!DOCTYPE')) throw new Refusal('damaged');
  return readMarkup(xml);
}

/** The relationships of a part by id; none when it has no such list. */
export function relationshipsOf(zip: Zip, part: string): Map<string, Relationship> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = new Map<string, Relationship>();
  if (!zip.names.includes(list)) return found;
  for (const token of readPart(zip, list)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const { attributes } = token;
    const [id, target = ''] = [attributes.get('Id'), attributes.get('Target')];
    const isExternal = attributes.get('TargetMode') === 'External';
    const type = attributes.get('Type')?.replace(/^.*\//, '') ?? '';
    if (id) found.set(id, { type, target: isExternal ? target : resolvePart(folder, target), isExternal });
  }
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
