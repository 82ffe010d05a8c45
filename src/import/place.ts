import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFiles } from '../corpus/contentFiles.ts';
import { DOCUMENTS_FOLDER } from '../corpus/contentPlaces.ts';
import type { CorpusDocument } from '../corpus/corpus.ts';
import { parseDocumentText } from '../corpus/parse/parseDocumentText.ts';
import { readDocument } from '../corpus/readDocument.ts';
import { MachineFault } from '../domain/issue/index.ts';
import { parseNumber } from '../domain/number/documentNumber.ts';
import type { Head } from './recognise/document.ts';
import type { Identity } from './write/identify.ts';

/** Where a document goes: its file, and the one of `content/` that is the same document already. */
export interface Place {
  file: string;
  /** What stands there; its facts were written by a person and stay. */
  existing?: string;
}

/**
 * The file of a document: that of the document with its type and number, if `content/` has one whose date does not speak
 * against it, else one named after its id.
 */
export function targetFileOf(root: string, identity: Identity, { date }: Head): Place {
  const known = contentFiles(root).documents.flatMap(
    (file) => readDocument(join(root, file), file, []) ?? [],
  );
  const same =
    known.find((one) => one.metadata.id === identity.id) ?? known.find((one) => isSame(one, identity, date));
  const file = same?.file ?? `${DOCUMENTS_FOLDER}/${identity.id}.mdx`;
  const path = join(root, file);
  return { file, ...(existsSync(path) && { existing: readFileSync(path, 'utf8') }) };
}

function isSame({ metadata }: CorpusDocument, { type, number }: Identity, date?: string): boolean {
  const [own, other] = [metadata.number.value, number].map((one) => one && parseNumber(one)?.key);
  if (metadata.type !== type || !own || own !== other) return false;
  const known = metadata.date.value;
  return !known || !date || date.startsWith(known) || known.startsWith(date);
}

/**
 * The file as it will be. What a person wrote about the document stays to the letter; a text that stands there is
 * replaced only when told (`isTold`).
 * @throws MachineFault `document-kept`
 */
export function joinWithExisting(
  { file, existing }: Place,
  made: { frontmatter: string; text: string },
  isTold: boolean,
): string {
  if (existing === undefined) return `${made.frontmatter}\n${made.text}`;
  const [frontmatter = ''] = /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(existing) ?? [];
  const hasText = frontmatter === '' || parseDocumentText(existing, file).tree.provisions.length > 0;
  if (hasText && !isTold) throw new MachineFault('document-kept', { file });
  if (frontmatter === '') return `${made.frontmatter}\n${made.text}`;
  const textSource = /^textSource:.*\n/m.exec(made.frontmatter)?.[0] ?? '';
  const isNamed = /^textSource:/m.test(frontmatter);
  const whole = isNamed ? frontmatter : frontmatter.replace(/---[ \t]*(?:\r?\n)?$/, `${textSource}---\n`);
  return `${whole.trimEnd()}\n\n${made.text}`;
}

/** Writes a file whole or not at all: beside it first, then in its place. */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
