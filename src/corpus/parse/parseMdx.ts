import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import { type MdastNode, toMdast } from './mdast.ts';
import type { SourceFile } from './sourceFile.ts';
import { readSyntaxFault } from './syntaxFault.ts';

const MAX_FAULTS = 50;

/**
 * MDX as mdast even when it has syntax faults: each is reported at its place, blanked out with as many spaces, and
 * the rest parsed again, so that one run shows every fault of the file. `source` is what the tree was read from.
 */
export function parseMdx(file: SourceFile, issues: Issue[]): { root: MdastNode; source: string } | undefined {
  let source = file.text;
  /** Where tags stand that are the other half of a fault already reported. */
  const excused = new Set<number>();
  for (let faults = 0; faults < MAX_FAULTS; faults++)
    try {
      return { root: toMdast(source), source };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const offset = locate(message, source, file);
      if (offset === -1) break;
      const fault = readSyntaxFault(message, source, offset, file);
      if (!excused.has(offset)) issues.push(fault.issue);
      for (const half of fault.otherHalves) excused.add(half);
      const end = offset + fault.length;
      source =
        source.slice(0, offset) + source.slice(offset, end).replace(/[^\r\n]/g, ' ') + source.slice(end);
    }
  try {
    source = source.replace(/</g, '‹').replace(/\{/g, '(');
    return { root: toMdast(source), source };
  } catch {
    issues.push(issue('mdx-syntax', file.placeOf(0), { detail: 'không đọc được tệp' }));
    return undefined;
  }
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
