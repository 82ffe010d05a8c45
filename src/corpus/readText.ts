import { readFileSync } from 'node:fs';
import { type FilePosition, type Issue, issue } from '../domain/issue/index.ts';
import { findCharacterCodes } from './characterCodes.ts';
import { decodeContent } from './decodeText.ts';
import { findMergeMarkers } from './mergeMarkers.ts';
import { findStrangeCharacters } from './strangeCharacters.ts';
import { findTabs } from './tabs.ts';

/** Line and column (1-based) of an offset in a text. */
function placeAt(file: string, text: string, offset: number): FilePosition {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { file, line, column: offset - before.lastIndexOf('\n') };
}

/** The longest code of laws has a quarter of it: what is longer is no text that somebody meant to publish. */
const LONGEST_DOCUMENT = 2_000_000;

/** What was read of a file; `isLost` when nothing in it can be trusted. */
export interface ReadText {
  readonly text: string;
  readonly issues: readonly Issue[];
  readonly isLost: boolean;
}

/** What was read of each file the last time, and from which bytes. */
const lastRead = new Map<string, { bytes: Buffer; read: ReadText }>();

/**
 * Reads a content file as UTF-8 in NFC, of characters that can be seen. Anything else is a fault; the text comes back
 * as it was probably meant, so that checks go on. Empty when nothing in it can be trusted. While the bytes of a file are
 * the same, it is the same object: an author who saves one file waits for what is made of that one alone.
 */
export function readText(path: string, file: string): ReadText {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const start = { file, line: 1, column: 1 };
    return lost(issue('file-unreadable', start, { detail: whyUnreadable(error) }));
  }
  const last = lastRead.get(file);
  if (last?.bytes.equals(bytes)) return last.read;
  const read = readBytes(bytes, file);
  lastRead.set(file, { bytes, read });
  return read;
}

const lost = (...issues: Issue[]): ReadText => ({ text: '', issues, isLost: true });

function readBytes(bytes: Buffer, file: string): ReadText {
  const start = { file, line: 1, column: 1 };
  if (file.endsWith('.mdx') && bytes.length > LONGEST_DOCUMENT)
    return lost(issue('file-too-long', start, { count: String(Math.round(bytes.length / 1e6)) }));
  const decoded = decodeContent(bytes);
  if (decoded.text === undefined) {
    const { detail, valid } = decoded;
    return lost(issue('file-not-utf8', placeAt(file, valid, valid.length), { detail }));
  }
  const text = decoded.text.replace(/\r\n?/g, '\n');
  // The register of addresses says itself how its lines are merged.
  const merge = file.endsWith('.lock') ? [] : findMergeMarkers(text, file);
  if (merge.length > 0) return lost(...merge);
  const strange = findStrangeCharacters(text, (offset) => placeAt(file, text, offset));
  const tabs = findTabs(strange.text, file);
  return {
    text: tabs.text.normalize('NFC'),
    issues: [
      ...strange.issues,
      ...findCharacterCodes(text, (offset) => placeAt(file, text, offset)),
      ...tabs.issues,
      ...findDecomposed(strange.text, file),
    ],
    isLost: false,
  };
}

function whyUnreadable(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EISDIR':
      return 'đây là thư mục, không phải tệp';
    case 'EACCES':
    case 'EPERM':
      return 'không có quyền đọc';
    default:
      return 'tệp không còn, hoặc ổ đĩa có lỗi';
  }
}

/** One fault a file: the first word that is not in NFC, and in how many lines there are such. */
function findDecomposed(text: string, file: string): Issue[] {
  if (text === text.normalize('NFC')) return [];
  const lines = text.split('\n');
  const found = lines.flatMap((line, index) => (line === line.normalize('NFC') ? [] : [index]));
  const line = lines[found[0]!]!;
  const word = line.split(/(\s+)/).find((part) => part !== part.normalize('NFC'))!;
  const place = { file, line: found[0]! + 1, column: line.indexOf(word) + 1 };
  const count = found.length > 1 ? ` (${found.length} dòng, đây là dòng đầu)` : '';
  return [issue('text-not-nfc', place, { found: word, expected: word.normalize('NFC'), count })];
}
