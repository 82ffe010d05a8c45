import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import { type MdastNode, toMdast } from './mdast.ts';
import type { SourceFile } from './sourceFile.ts';
import { readSyntaxFault } from './syntaxFault.ts';

const MAX_FAULTS = 50;
/** No text nests deeper than its lists in lists; what does would be read until the stack ends. */
const DEEPEST = 200;

/** A tree, and the text that it was read from: that of the file, but for what was blanked out. */
interface ReadMdx {
  root: MdastNode;
  source: string;
}

/**
 * MDX as mdast even when it has syntax faults: each is reported at its place, blanked out with as many spaces, and
 * the rest parsed again, so that one run shows every fault of the file. Throws a RangeError for what nests without end.
 */
export function parseMdx(file: SourceFile, issues: Issue[]): ReadMdx | undefined {
  const read = readAroundFaults(file, issues);
  if (read && nestsDeeper(read.root, DEEPEST)) throw new RangeError('nested too deep');
  return read;
}

function readAroundFaults(file: SourceFile, issues: Issue[]): ReadMdx | undefined {
  let source = file.text;
  /** Where tags stand that are the other half of a fault already reported. */
  const excused = new Set<number>();
  for (let faults = 0; faults < MAX_FAULTS; faults++) {
    const read = tryReading(source);
    if (typeof read !== 'string') return read;
    const offset = locate(read, source, file);
    if (offset === -1) break;
    const fault = readSyntaxFault(read, source, offset, file);
    if (!excused.has(offset)) issues.push(fault.issue);
    for (const half of fault.otherHalves) excused.add(half);
    const end = offset + fault.length;
    source = source.slice(0, offset) + source.slice(offset, end).replace(/[^\r\n]/g, ' ') + source.slice(end);
  }
  const read = tryReading(source.replace(/</g, '‹').replace(/\{/g, '('));
  if (typeof read !== 'string') return read;
  issues.push(issue('mdx-syntax', file.placeOf(0), { detail: 'không đọc được tệp' }));
  return undefined;
}

/** The tree, or what the engine says is wrong. */
function tryReading(source: string): ReadMdx | string {
  try {
    return { root: toMdast(source), source };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Level by level, for a tree that is too deep cannot be walked by calls. */
function nestsDeeper(root: MdastNode, most: number): boolean {
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap(({ children }) => children ?? []);
  }
  return false;
}

/** The `<` or `{` that the message is about: at its place, or the last one before; -1 when there is none. */
function locate(message: string, source: string, file: SourceFile): number {
  const [, line, column] = /^(\d+):(\d+):/.exec(message) ?? [];
  if (!line) return -1;
  return source.lastIndexOf(
    message.includes('expression') ? '{' : '<',
    file.offsetOf(Number(line), Number(column)),
  );
}
