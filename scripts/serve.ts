/** Serves `dist/` as a host would: compressed, with the headers of `_headers`: `npm run serve [-- PORT]`. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';

const port = Number(process.argv[2] ?? process.env['PORT'] ?? 4321);
const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
if (!existsSync('dist/index.html')) {
  console.error('Chưa có dist/: chạy npm run build trước.');
  process.exit(1);
}

interface Rule {
  prefix: string;
  headers: [string, string][];
}

/** `_headers`: a path pattern on a line of its own, its headers indented below. */
function readRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([^:]+):\s*(.+)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1]!, header[2]!]);
    else if (line.trim()) rules.push({ prefix: line.trim().replace(/\*$/, ''), headers: [] });
  }
  return rules;
}

const rules = readRules(readFileSync('dist/_headers', 'utf8'));
const notFound = readFileSync('dist/404.html');
const compress = compression({ threshold: 512, brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } } });
const files = sirv('dist', { etag: true, dev: false, onNoMatch: (_request, response) => sendNotFound(response) });

function sendNotFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(notFound);
}

createServer((request, response) => {
  const path = request.url ?? '/';
  for (const { prefix, headers } of rules)
    if (path.startsWith(prefix)) for (const [name, value] of headers) response.setHeader(name, value);
  compress(request as never, response as never, () => {
    if (!path.startsWith(`${base}/`)) return sendNotFound(response);
    request.url = path.slice(base.length);
    files(request, response);
  });
}).listen(port, () => console.log(`Trang đang chạy ở http://localhost:${port}${base}/`));
