import { parseDocumentText } from '../corpus/parse/parseDocumentText.ts';
import type { Body } from '../domain/document/catalogues.ts';
import type { DocumentTypeId } from '../domain/document/documentType.ts';
import type { Issue } from '../domain/issue/index.ts';
import { type DocumentTree, eachProvision } from '../domain/provision/tree.ts';
import { type Account, balance } from './account.ts';
import { convertEncodings } from './encoding/convertEncodings.ts';
import { normaliseLetters } from './normalise.ts';
import { readSource } from './read/readSource.ts';
import type { Watch } from './read/scan/scans.ts';
import type { Head, Recognised } from './recognise/document.ts';
import { recogniseDocument } from './recognise/recognise.ts';
import { ImportRefusal, toImportRefusal } from './refusal.ts';
import type { ImportedFile, LeftOut, Remark, ScannedAs } from './source.ts';
import { countOf, type Tally } from './tally.ts';
import { firstOnPages } from './write/firstOnPages.ts';
import { writeFrontmatter } from './write/frontmatter.ts';
import { type Identity, identify } from './write/identify.ts';
import { writeText } from './write/toMdx.ts';

/** What the person who imports says of the file; it goes before what is read in it. */
export interface Given {
  type?: DocumentTypeId;
  number?: string;
  /** A key of `sources.yaml`. */
  source?: string;
}

/** A file made into a document of the site, and what became of each of its letters. */
export interface Imported {
  /** Undefined when neither the file nor the person says what type of document it is. */
  identity?: Identity;
  head: Head;
  frontmatter: string;
  text: string;
  tree: DocumentTree;
  account: Account;
  leftOut: LeftOut[];
  /** Changed on the way in. */
  told: Remark[];
  /** To be looked at by a person. */
  doubts: Remark[];
  /** What the corpus's own check says of the numbering. */
  issues: Issue[];
  /** The file as it was read, its letters those of the document: to be shown beside the text. */
  blocks: ImportedFile['blocks'];
  /** Pages of a scan, as they were turned to be read: `renderScanPage` shows them so. */
  scanned: ScannedAs[];
  /** The first provision that begins on each page of the file, by the page's number; pages on which none does are left out. */
  begins: ReadonlyMap<number, string>;
}

/**
 * Paper, Word or a web page as a document of `content/`. The steps stand here in order; each has its own file.
 * `watch` is told of the pages of a scan, which takes seconds a page, and can end it.
 * @throws ImportRefusal when the file cannot be read, or when a letter would be lost; the reason of `watch.signal`.
 */
export async function importDocument(
  name: string,
  bytes: Uint8Array,
  bodies: readonly Body[],
  given: Given = {},
  watch: Watch = {},
): Promise<Imported> {
  try {
    const source = await readSource(name, bytes, watch);
    const converted = convertEncodings(source);
    const normalised = normaliseLetters(source.blocks, source.notes);
    if (countOf(source.letters) === 0) throw new ImportRefusal('no-text');
    const recognised = recogniseDocument(source);
    const leftOut = [...source.leftOut, ...recognised.leftOut];

    const head: Head = {
      ...recognised.head,
      ...(given.type && { type: given.type }),
      ...(given.number && { number: given.number }),
    };
    const { text, pages } = writeText(recognised);
    const { tree, issues } = parseDocumentText(text, name);
    const identity = identify(head, bodies);
    const frontmatter = identity
      ? writeFrontmatter(identity, head, proofOf(tree, recognised, name, given.source))
      : '';

    const account = balance({ letters: source.letters, changes: [converted, normalised], tree, leftOut });
    if (account.difference.size > 0)
      throw new ImportRefusal('unbalanced', shownDifference(account.difference));
    const told = [...source.told, ...converted.told, ...normalised.told];
    return {
      ...(identity && { identity }),
      head,
      frontmatter,
      text,
      tree,
      account,
      leftOut,
      told,
      doubts: recognised.doubts,
      issues,
      blocks: source.blocks,
      scanned: source.scanned ?? [],
      begins: firstOnPages(tree, pages),
    };
  } catch (error) {
    throw toImportRefusal(error);
  }
}

function proofOf({ provisions }: DocumentTree, { title, head }: Recognised, file: string, source?: string) {
  const all = [...eachProvision(provisions)];
  const [year, month, day] = (head.inForce ?? '').split('-').map(Number);
  const says = new RegExp(`có hiệu lực.*0?${day}.{1,8}0?${month}.{1,6}${year}`, 'u');
  const inForceAt = head.inForce && all.find(({ text }) => says.test(text.value))?.id;
  return {
    file,
    ...(source && { source }),
    ...(inForceAt && { inForceAt }),
    hasSignature: all.some(({ id }) => id === 'chu-ky'),
    hasTitle: title !== undefined,
  };
}

/** "a +2, ế −1": what stands in the file more or less often than in the document. */
function shownDifference(difference: Tally): string {
  return [...difference]
    .slice(0, 20)
    .map(([letter, count]) => `“${letter}” ${count > 0 ? '+' : '−'}${Math.abs(count)}`)
    .join(', ');
}
