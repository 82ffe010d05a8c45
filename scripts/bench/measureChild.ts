import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What a program cost: seconds of processor time, and the most memory it held, in MiB. */
export interface Cost {
  cpu: number;
  peak: number;
}

/** Clock ticks a second in /proc (always 100 for user space on Linux). */
const TICKS = 100;

/**
 * Runs a program to its end and tells what it cost. Memory and time come from /proc, so only on Linux; elsewhere both
 * are NaN. Its last line of output is given back.
 */
export async function measureChild(
  command: string,
  args: readonly string[],
): Promise<Cost & { output: string }> {
  const before = childrenTime();
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  let peak = Number.NaN;
  child.stdout.on('data', (chunk) => (output += chunk));
  const watch = setInterval(() => (peak = peakMemory(child.pid!) ?? peak), 20);
  const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`);
  return { cpu: childrenTime() - before, peak, output: output.trim().split('\n').at(-1) ?? '' };
}

/** The most memory a process has held so far, in MiB. */
function peakMemory(pid: number): number | undefined {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line ? Number(line[1]) / 1024 : undefined;
  } catch {
    return undefined;
  }
}

/** Processor time of all children that have ended, in seconds. */
function childrenTime(): number {
  if (!existsSync('/proc/self/stat')) return Number.NaN;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}
