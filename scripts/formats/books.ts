import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurns } from '../inTurns.ts';
import { type Built, madeFilesOf, oneLineOf } from './madeFiles.ts';
import { isArchive, runJava, runProgram } from './tool.ts';

const ALL_IN_ONE_RUN = fileURLToPath(new URL('CheckBooks.java', import.meta.url));
const STRICT = ['--failonwarnings', '-q'];

/** Every book against EPUBCheck: an archive of Java is started once for all, another program once for each. */
export async function checkBooks(program: string, built: Built) {
  const { made, absent } = madeFilesOf(built, 'epub');
  const paths = made.map(({ path }) => path);
  const faults = isArchive(program)
    ? await inOneRun(program, paths)
    : (await inTurns(paths, (path) => alone(program, path))).flat();
  return { files: made.length, faults: [...absent, ...faults] };
}

/** What it says of a book names its path; a book that it says nothing of was not looked at. */
async function inOneRun(archive: string, paths: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await runJava(['-cp', archive, ALL_IN_ONE_RUN, ...STRICT, ...paths]);
  const passed = new Set(stdout.split('\n').flatMap((line) => /^passed (.+)/.exec(line)?.[1] ?? []));
  return paths
    .filter((path) => !passed.has(path))
    .map((path) => {
      const own = stderr.split('\n').filter((line) => line.includes(`/${basename(path)}`));
      return `${basename(path)}: ${oneLineOf(own.join('\n') || stderr)}`;
    });
}

async function alone(program: string, path: string): Promise<string[]> {
  const { status, stdout, stderr } = await runProgram(program, [...STRICT, path]);
  return status === 0 ? [] : [`${basename(path)}: ${oneLineOf(stderr + stdout)}`];
}
