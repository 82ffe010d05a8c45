import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A desk in a process of its own, on a copy of the content: the project's own is never touched. */
export interface OpenDesk {
  /** The folder that holds the copy of `content/`. */
  root: string;
  /** With the key in it. */
  address: string;
  origin: string;
  /** As by a power cut: nothing is closed in order. */
  kill(): Promise<void>;
  /** Opens it again on the same content and the same port. */
  reopen(): Promise<void>;
  /** Ends it and takes the copy away. */
  close(): Promise<void>;
}

export async function openDesk(): Promise<OpenDesk> {
  const root = mkdtempSync(join(tmpdir(), 'desk-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  cpSync('CHANGELOG.md', join(root, 'CHANGELOG.md'));
  let running = await start(root, 0);
  const desk: OpenDesk = {
    root,
    address: running.address,
    origin: new URL(running.address).origin,
    kill: () => ended(running.process, 'SIGKILL'),
    async reopen() {
      running = await start(root, Number(new URL(desk.address).port));
      desk.address = running.address;
    },
    async close() {
      await ended(running.process, 'SIGTERM');
      rmSync(root, { recursive: true, force: true });
    },
  };
  return desk;
}

function start(root: string, port: number): Promise<{ process: ChildProcess; address: string }> {
  const child = spawn(process.execPath, ['scripts/desk.ts', String(port)], {
    env: { ...process.env, CONTENT_ROOT: root },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (part: Buffer) => {
      said += part.toString('utf8');
      const address = /http:\/\/127\.0\.0\.1:\d+\/\?khoa=\S+/.exec(said)?.[0];
      if (address) resolve({ process: child, address });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The desk did not open: ${said}`)));
  });
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  child.kill(signal);
  return gone;
}
