import { watch } from 'node:fs';
import { join } from 'node:path';
import { formatIssue, type Issue, toMachineFault } from '../../src/domain/issue/index.ts';
import { type ContentReport, reportLines, reportOnContent } from './report.ts';

/** Editors save in several steps, and a folder is copied file by file: what comes so close together is one change. */
const SETTLES_MS = 150;
const AGAIN = 'Đang theo dõi content/. Lưu một tệp là máy kiểm tra lại; dừng bằng Ctrl+C.';

/**
 * Checks `root/content`, and again after each change, until `signal` is given; then prints only what is new and what is
 * gone since.
 */
export async function watchContent(
  root: string,
  print: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  let before = reportOnContent(root);
  for (const line of [...reportLines(before), AGAIN]) print(line);
  await new Promise<void>((end) => {
    let waiting: NodeJS.Timeout | undefined;
    const again = () => {
      try {
        const now = reportOnContent(root);
        for (const line of changedLines(before, now)) print(line);
        before = now;
      } catch (error) {
        // The folder may be on its way to another name: what comes next is told then.
        print(toMachineFault(error).message);
      }
    };
    const watcher = watch(join(root, 'content'), { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(again, SETTLES_MS);
    });
    watcher.on('error', (error) => print(toMachineFault(error).message));
    signal.addEventListener('abort', () => {
      clearTimeout(waiting);
      watcher.close();
      end();
    });
  });
}

/** What is new, what is gone, and how it stands; nothing where all is as it was. */
export function changedLines(before: ContentReport, now: ContentReport): string[] {
  const told = (report: ContentReport) => [...report.faults, ...report.suggestions];
  const fresh = without(told(now), told(before));
  const gone = without(told(before), told(now));
  const remarks = now.remarks.filter((one) => !before.remarks.includes(one));
  if (fresh.length + gone.length + remarks.length === 0 && before.summary === now.summary) return [];
  return [
    ...fresh.map(formatIssue),
    ...gone.map(({ place, code, message }) => `Đã hết: ${place.file} [${code}] ${message}`),
    ...remarks,
    now.summary,
  ];
}

/** Lines move with every line above them: a fault is the same while its file and words are. */
function without(some: readonly Issue[], others: readonly Issue[]): Issue[] {
  const keyOf = ({ code, place, message }: Issue) => `${place.file} ${code} ${message}`;
  const left = others.map(keyOf);
  return some.filter((one) => {
    const at = left.indexOf(keyOf(one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
