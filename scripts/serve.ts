/** Serves `dist/` (or OUT_DIR) as a host would: compressed, with the headers of `_headers`: `npm run serve [-- PORT]`. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';

const port = Number(process.argv[2] ?? process.env['PORT'] ?? 4321);
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
const out = process.env['OUT_DIR'] ?? 'dist';
if (!existsSync(`${out}/index.html`)) {
  console.error(`Chưa có ${out}/: chạy npm run build trước.`);
  process.exit(1);
}

interface Rule {
  /** `/a/*` stands for every address that begins so, `/a/` for itself alone. */
  matches: (path: string) => boolean;
  headers: [string, string][];
}

/** `_headers`: a path pattern on a line of its own, its headers indented below. */
function readRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([^:]+):\s*(.+)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1]!, header[2]!]);
    else if (line.trim()) rules.push({ matches: matcher(line.trim()), headers: [] });
  }
  return rules;
}

function matcher(pattern: string): Rule['matches'] {
  const start = pattern.replace(/\*$/, '');
  return pattern === start ? (path) => path === start : (path) => path.startsWith(start);
}

const rules = readRules(readFileSync(`${out}/_headers`, 'utf8'));
const notFound = readFileSync(`${out}/404.html`);
const compress = compression({ threshold: 512, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } });
const files = sirv(out, {
  etag: true,
  dev: false,
  onNoMatch: (_request, response) => sendNotFound(response),
});

function setHeaders(response: ServerResponse, path: string): void {
  // Of two rules that give one header the later holds.
  for (const { matches, headers } of rules)
    if (matches(path)) for (const [name, value] of headers) response.setHeader(name, value);
}

function sendNotFound(response: ServerResponse): void {
  setHeaders(response, `${base}/404.html`);
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(notFound);
}

createServer((request, response) => {
  const path = request.url ?? '/';
  setHeaders(response, path.split('?')[0]!);
  compress(request as never, response as never, () => {
    if (!path.startsWith(`${base}/`)) return sendNotFound(response);
    request.url = path.slice(base.length);
    files(request, response);
  });
}).listen(port, () => console.log(`Trang đang chạy ở http://localhost:${port}${base}/`));
