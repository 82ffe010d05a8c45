import { randomBytes } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { MachineFault, toMachineFault } from '../../domain/issue/index.ts';
import { ImportRefusal } from '../../import/refusal.ts';
import { DeskRefusal } from '../refusal.ts';
import { startChecker } from './checker.ts';
import { bundleClient, type ClientFiles } from './clientBundle.ts';
import { takeDesk } from './deskLock.ts';
import { draftStore } from './draftStore.ts';
import { makeGuard } from './guard.ts';
import { deskPage, deskPolicy, FRAME_PAGE } from './pages.ts';
import { type DeskAnswer, deskRoutes } from './routes.ts';
import type { UpdateRegister } from './saveDraft.ts';
import { saves } from './transaction.ts';
import { type SiteCommands, siteTrials } from './trySite.ts';

export interface DeskOptions {
  /** The folder that holds `content/`. */
  root: string;
  /** 0 for any that is free. */
  port: number;
  updateRegister: UpdateRegister;
  /** The project's commands that check, build and serve a site. */
  site: SiteCommands;
}

export interface Desk {
  /** With the key in it: whoever has it may write the content. */
  address: string;
  /** True when a save that a crash had cut was taken back. */
  hasRecovered: boolean;
  close(): Promise<void>;
}

/** What the desk keeps for itself, beside the content and never in Git. */
const HOME = '.desk';

/**
 * Opens the desk for the content of a folder, on this machine alone.
 * @throws MachineFault when there is no content, another desk is open on it, or the port is taken
 */
export async function startDesk({ root, port, updateRegister, site: commands }: DeskOptions): Promise<Desk> {
  if (!statSync(join(root, 'content'), { throwIfNoEntry: false })?.isDirectory())
    throw new MachineFault('content-missing', { folder: join(root, 'content') });
  const home = join(root, HOME);
  mkdirSync(home, { recursive: true });
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', () => failed(new MachineFault('port-busy', { port: String(port) })));
    server.listen(port, '127.0.0.1', listening);
  });
  const taken = (server.address() as AddressInfo).port;
  let release: () => void;
  try {
    release = takeDesk(join(home, 'lock'), taken);
  } catch (error) {
    server.close();
    throw error;
  }
  const transaction = saves(root, join(home, 'last-save.json'));
  const hasRecovered = transaction.recover();
  const checker = startChecker(root, join(home, 'trial'));
  const guard = makeGuard(taken);
  let client: Promise<ClientFiles> | undefined;
  const store = draftStore(join(home, 'drafts'));
  const site = siteTrials(root, join(home, 'site'), commands);
  const answer = deskRoutes({ root, store, checker, saves: transaction, updateRegister, site });

  /** Made when the first window asks for it. */
  const clientFile = async (path: string) => {
    if (path.startsWith('/api/')) return undefined;
    client ??= bundleClient();
    return (await client).get(path);
  };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${taken}`);
    const written = url.searchParams.get('khoa');
    if (url.pathname === '/' && request.method === 'GET' && written !== null) {
      guard.checkKey(request, written);
      // The key does not stay in the address, where it would be seen and remembered.
      response.writeHead(303, {
        location: '/',
        'set-cookie': guard.cookie,
        'referrer-policy': 'no-referrer',
      });
      response.end();
      return;
    }
    guard.check(request);
    const nonce = randomBytes(16).toString('base64');
    const page = url.pathname === '/' ? deskPage(nonce) : url.pathname === '/khung' ? FRAME_PAGE : undefined;
    if (request.method === 'GET' && page !== undefined)
      return send(response, { type: 'text/html; charset=utf-8', body: page }, nonce);
    const file = request.method === 'GET' ? await clientFile(url.pathname) : undefined;
    send(response, file ?? (await answer(request, url)), nonce);
  };
  server.on('request', (request, response) => {
    respond(request, response).catch((error: unknown) => refuse(response, error));
  });
  return {
    address: `http://127.0.0.1:${taken}/?khoa=${guard.key}`,
    hasRecovered,
    async close() {
      release();
      site.stop();
      server.closeAllConnections();
      server.close();
      await checker.stop();
    },
  };
}

function send(response: ServerResponse, { type, body, status = 200 }: DeskAnswer, nonce = ''): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': deskPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  response.end(body);
}

/** One plain sentence, never a stack trace. */
function refuse(response: ServerResponse, error: unknown): void {
  const status = error instanceof DeskRefusal ? error.status : error instanceof ImportRefusal ? 422 : 500;
  const isOurs = error instanceof DeskRefusal || error instanceof ImportRefusal;
  const message = isOurs ? error.message : toMachineFault(error).message;
  const code = isOurs ? error.code : 'failed';
  if (process.env['DEBUG'] && !isOurs) console.error(error);
  if (response.headersSent) return void response.destroy();
  send(response, {
    type: 'application/json; charset=utf-8',
    body: JSON.stringify({ code, message }),
    status,
  });
}
