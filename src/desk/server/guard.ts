import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { DeskRefusal } from '../refusal.ts';

/**
 * Who may speak with the desk: the person at this machine who was given its address, and pages of the desk itself.
 * The key stands once in the address that the terminal prints; from then on it is a cookie that no script can read and
 * no other site can send. Another site's page is refused by Origin, one that took over a name by Host.
 */
export interface Guard {
  key: string;
  /** The cookie that a browser keeps once it has shown the key. */
  cookie: string;
  /** @throws DeskRefusal unless the request comes from a page of this desk. */
  check(request: IncomingMessage): void;
  /** @throws DeskRefusal unless it is the key. */
  checkKey(request: IncomingMessage, written: string): void;
}

export function makeGuard(port: number): Guard {
  const key = randomBytes(32).toString('base64url');
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  // Cookies do not know ports: a second desk has another name.
  const name = `desk-${port}`;
  const checkHost = ({ headers }: IncomingMessage) => {
    if (headers.host !== host) throw new DeskRefusal('wrong-host');
  };
  return {
    key,
    cookie: `${name}=${key}; HttpOnly; SameSite=Strict; Path=/`,
    checkKey(request, written) {
      checkHost(request);
      if (!isSame(written, key)) throw new DeskRefusal('wrong-key');
    },
    check(request) {
      checkHost(request);
      const { headers, method } = request;
      const isReading = method === 'GET' || method === 'HEAD';
      const isForeign = headers.origin !== undefined && headers.origin !== origin;
      const site = headers['sec-fetch-site'];
      const isElsewhere = site !== undefined && site !== 'same-origin' && site !== 'none';
      if (isForeign || isElsewhere || (!isReading && headers.origin !== origin))
        throw new DeskRefusal('wrong-origin');
      const [, sent = ''] = new RegExp(`(?:^|;\\s*)${name}=([^;]*)`).exec(headers.cookie ?? '') ?? [];
      if (!isSame(sent, key)) throw new DeskRefusal('wrong-key');
    },
  };
}

function isSame(written: string, key: string): boolean {
  const [one, other] = [Buffer.from(written), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}
