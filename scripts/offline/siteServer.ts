import { type ChildProcess, spawn } from 'node:child_process';
import { MachineFault } from '../../src/domain/issue/index.ts';

/** The built site on a port of this machine, which can be taken away and brought back. */
export class SiteServer {
  readonly port: string;
  #process: ChildProcess | undefined;

  constructor(port: string) {
    this.port = port;
  }

  /** Starts it; the server itself says why it does not start. */
  async start(): Promise<void> {
    const server = spawn(process.execPath, ['scripts/serve.ts', this.port], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = server;
    await new Promise<void>((ready, failed) => {
      server.stdout.once('data', () => ready());
      server.once('exit', (code) =>
        failed(new MachineFault('program-failed', { detail: `máy chủ thử dừng với mã ${code}` })),
      );
    });
  }

  /** Ends it, and waits until it is gone. */
  async stop(): Promise<void> {
    const server = this.#process;
    this.#process = undefined;
    if (!server || server.exitCode !== null) return;
    const gone = new Promise((done) => server.removeAllListeners('exit').once('exit', done));
    server.kill();
    await gone;
  }
}
