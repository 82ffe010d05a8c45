import type { IncomingMessage, ServerResponse } from 'node:http';
import type { BuiltSite } from './builtSite.ts';
import { headersOf } from './headerRules.ts';
import type { ServedFile } from './servedFile.ts';

/**
 * Answers one request as a host of plain files would: a folder by its `index.html`, an address without its last slash
 * by the way to the one with it, what is not here by the page for lost addresses, with the headers of `_headers`.
 * `base` is the folder of the site without its last slash, empty at the root.
 */
export async function answer(
  site: BuiltSite,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [address = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
  const path = decode(address);
  // Not for ever: another build at this port may live at the root.
  if (base !== '' && (path === '/' || path === base)) return redirect(response, `${base}/`, query, 302);
  const inside = path?.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
  const file = inside && site.files.get(inside.endsWith('/') ? `${inside}index.html` : inside);
  // A folder has one address: the other would be answered without the headers of its rule.
  if (file && path!.endsWith('/index.html'))
    return redirect(response, encodeURI(path!.replace(/index\.html$/, '')), query);
  if (file) return send(site, file, path!, 200, request, response);
  if (inside && site.files.has(`${inside}/index.html`)) return redirect(response, `${address}/`, query);
  await send(site, site.files.get('/404.html'), `${base}/404.html`, 404, request, response);
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, to: string, query: string | undefined, status = 301): void {
  // Two slashes at the start would lead to another host.
  const path = to.replace(/^\/{2,}/, '/');
  response.writeHead(status, { Location: query ? `${path}?${query}` : path }).end();
}

/** True when the browser has it: one tag of several is ours, made weak perhaps by a proxy between. */
function isHeld(sent: string | undefined, etag: string): boolean {
  const tags = (sent ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

async function send(
  { rules }: BuiltSite,
  file: ServedFile | undefined,
  path: string,
  status: number,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const encoding = file.encodingFor(String(headers['accept-encoding'] ?? ''));
  const etag = encoding === 'identity' ? file.etag : file.etag.replace(/"$/, `-${encoding}"`);
  const rule = headersOf(rules, path);
  // What never changes under its address is never asked for again.
  const isKept = Object.values(rule).some((value) => value.includes('immutable'));
  const own = {
    ...(isKept ? {} : { ETag: etag }),
    Vary: 'Accept-Encoding',
    'Content-Type': file.type,
    ...rule,
  };
  if (status === 200 && isHeld(headers['if-none-match'], etag)) {
    response.writeHead(304, own).end();
    return;
  }
  const bytes = await file.encoded(encoding);
  // HTTP/1.1 keeps a connection open without being told, and later versions forbid the header.
  response.removeHeader('Connection');
  response.writeHead(status, {
    ...own,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    'Content-Length': bytes.length,
  });
  response.end(method === 'HEAD' ? undefined : bytes);
}
