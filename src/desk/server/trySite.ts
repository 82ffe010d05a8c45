import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TRIAL_STOPPED } from '../../domain/issue/desk.ts';
import { inDeskWords } from '../deskWords.ts';
import { NO_TRIAL, type SiteTrial } from '../site.ts';

/** What checks, builds and serves a site, as arguments of Node; they belong to the project's commands, not to the desk. */
export interface SiteCommands {
  check: readonly string[];
  build: readonly string[];
  serve: readonly string[];
}

/** A line of the check without the place in a file and the code of the fault. */
const PLACE = /^content\/\S+:\d+:\d+: \[[\w-]+\] /u;
const MOST_LINES = 200;

/**
 * Tries the whole site of a content: the check, then the build into `out`, then a server for it. One trial at a time; the
 * next one takes the place of the last. Nothing of it is seen by readers.
 */
export function siteTrials(root: string, out: string, commands: SiteCommands) {
  let trial: SiteTrial = NO_TRIAL;
  let running: ChildProcess | undefined;
  let server: ChildProcess | undefined;
  const env = { ...process.env, CONTENT_ROOT: root, OUT_DIR: out, EXPORTS: '0' };
  const say = (words: string) => {
    const lines = words.split('\n').flatMap((line) => {
      const said = inDeskWords(line.replace(PLACE, ''));
      return said === '' ? [] : [said];
    });
    trial = { ...trial, lines: [...trial.lines, ...lines].slice(-MOST_LINES) };
  };
  const run = (argv: readonly string[]) =>
    new Promise<boolean>((done) => {
      running = spawn(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'pipe'] });
      running.stdout!.on('data', (part: Buffer) => say(part.toString('utf8')));
      running.stderr!.on('data', (part: Buffer) => say(part.toString('utf8')));
      running.once('error', () => done(false));
      running.once('exit', (code) => done(code === 0));
    });
  const serve = async () => {
    server?.kill();
    const port = await freePort();
    const served = spawn(process.execPath, [...commands.serve, String(port)], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    server = served;
    await new Promise<void>((open) => {
      served.stdout.once('data', () => open());
      served.once('exit', () => open());
    });
    return served.exitCode === null ? `http://localhost:${port}/` : undefined;
  };
  const tryAll = async () => {
    trial = { ...NO_TRIAL, state: 'checking' };
    if (!(await run(commands.check))) return fail();
    trial = { ...trial, state: 'building' };
    if (!(await run(commands.build))) return fail();
    const address = await serve();
    if (!address) return fail();
    trial = { ...trial, state: 'ready', pages: pagesIn(out), address };
  };
  const fail = () => {
    if (trial.lines.length === 0) say(TRIAL_STOPPED);
    trial = { ...trial, state: 'failed' };
  };
  return {
    begin(): SiteTrial {
      if (trial.state !== 'checking' && trial.state !== 'building') void tryAll();
      return trial;
    },
    state: (): SiteTrial =>
      trial.state === 'building' ? { ...trial, pages: pagesIn(`${out}.building`) } : trial,
    stop() {
      running?.kill();
      server?.kill();
    },
  };
}

export type SiteTrials = ReturnType<typeof siteTrials>;

const pagesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html')).length
    : 0;

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
