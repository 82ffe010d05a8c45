import { spawn } from 'node:child_process';
import { accessSync, closeSync, constants, openSync, readSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a program said and how it ended. */
export interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

/** The path of a program on this machine, or undefined. */
export function findProgram(name: string, path = process.env['PATH'] ?? ''): string | undefined {
  return path
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Runs a program to its end. Debian's EPUBCheck is a Java archive, which not every machine can start by its name. */
export function runProgram(file: string, args: readonly string[]): Promise<Ended> {
  return isArchive(file) ? runJava(['-jar', file, ...args]) : run(file, args);
}

/** Runs the machine's Java to its end. */
export const runJava = (args: readonly string[]): Promise<Ended> => run('java', args);

function run(program: string, args: readonly string[]): Promise<Ended> {
  const { promise, resolve, reject } = Promise.withResolvers<Ended>();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => void stdout.push(part));
  child.stderr.on('data', (part: Buffer) => void stderr.push(part));
  child.on('error', reject);
  child.on('close', (status) =>
    resolve({
      status: status ?? 1,
      stdout: String(Buffer.concat(stdout)),
      stderr: String(Buffer.concat(stderr)),
    }),
  );
  return promise;
}

/** True for a Java archive: `java -jar` starts it. */
export function isArchive(file: string): boolean {
  const begin = Buffer.alloc(2);
  const opened = openSync(file, 'r');
  readSync(opened, begin);
  closeSync(opened);
  return begin.toString() === 'PK';
}
