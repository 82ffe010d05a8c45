import { readFileSync } from 'node:fs';
import { type Issue, issue, type Place } from '../domain/issue/index.ts';
import { findMergeMarkers } from './mergeMarkers.ts';
import { findStrangeCharacters } from './strangeCharacters.ts';
import { findTabs } from './tabs.ts';

/** Line and column (1-based) of an offset in a text. */
export function placeAt(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { file, line, column: offset - before.lastIndexOf('\n') };
}

/**
 * Reads a content file as UTF-8 in NFC, of characters that can be seen. Anything else is a fault; the text comes back
 * as it was probably meant, so that checks go on. Empty when nothing in it can be trusted.
 */
export function readText(path: string, file: string): { text: string; issues: Issue[] } {
  const bytes = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const valid = longestValidPrefix(bytes);
    return { text: '', issues: [issue('file-not-utf8', placeAt(file, valid, valid.length))] };
  }
  if (text.startsWith('\uFEFF'))
    return { text: '', issues: [issue('file-not-utf8', { file, line: 1, column: 1 })] };
  text = text.replace(/\r\n?/g, '\n');
  // The register of addresses says itself how its lines are merged.
  const merge = file.endsWith('.lock') ? [] : findMergeMarkers(text, file);
  if (merge.length > 0) return { text: '', issues: merge };
  const strange = findStrangeCharacters(text, (offset) => placeAt(file, text, offset));
  const tabs = findTabs(strange.text, file);
  return {
    text: tabs.text.normalize('NFC'),
    issues: [...strange.issues, ...tabs.issues, ...findDecomposed(strange.text, file)],
  };
}

function longestValidPrefix(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.indexOf('\uFFFD');
  return broken < 0 ? text : text.slice(0, broken);
}

/** One fault a line: the first word of the line that is not in NFC. */
function findDecomposed(text: string, file: string): Issue[] {
  if (text === text.normalize('NFC')) return [];
  return text.split('\n').flatMap((line, index) => {
    if (line === line.normalize('NFC')) return [];
    const word = line.split(/(\s+)/).find((part) => part !== part.normalize('NFC'))!;
    const place = { file, line: index + 1, column: line.indexOf(word) + 1 };
    return [issue('text-not-nfc', place, { found: word, expected: word.normalize('NFC') })];
  });
}
