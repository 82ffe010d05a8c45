import { createHash } from 'node:crypto';
import type { Edition } from '../edition.ts';
import type { TaskRow } from '../taskRow.ts';
import { xml, xmlText } from '../xml.ts';
import { documentArticle } from './documentArticle.ts';

/** What the library in one file is made of. */
export interface SingleFileSource {
  /** What the site calls itself. */
  name: string;
  editions: readonly Edition[];
  tasks: readonly TaskRow[];
  /** Found by the reader's browser in the file alone: the search, and the look. */
  script: string;
  style: string;
}

/**
 * The whole library as one HTML file that opens without a server: contents, tasks, every document with what is known of
 * it. An id is the address on the site (`/chuong-trinh/#muc-i`), so `thu-vien.html#/chuong-trinh/#muc-i` is the place
 * that the site has under that address, without a script too.
 */
export function singleFile({ name, editions, tasks, script, style }: SingleFileSource): string {
  const root = editions[0]!.site.address;
  const known = new Set(editions.map(({ address }) => address));
  const pathOf = (address: string) => `/${address.slice(root.length)}`;
  const hrefOf = (address: string) => (known.has(address.split('#')[0]!) ? `#${pathOf(address)}` : address);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(name)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${xmlText(name)}</h1>
<p>Toàn bộ thư viện trong một tệp, mở được khi không có mạng. Lấy từ ${xml('a', { href: root }, xmlText(root))}. Nếu có khác biệt thì theo bản gốc có chữ ký.</p>
<form role="search" id="tim" hidden><label for="q">Tìm số hiệu, từ ngữ</label> <input id="q" type="search" autocomplete="off" enterkeyhint="search"></form>
<p id="so-ket-qua" role="status"></p>
<ol id="ket-qua"></ol>
</header>
<main>
<nav aria-label="Danh mục">
<h2>Văn bản</h2>
<ul>
${editions.map((edition) => contentsRow(edition, hrefOf)).join('\n')}
</ul>
</nav>
${taskSection(tasks, hrefOf)}
${editions.map((edition) => documentArticle(edition, { pathOf, hrefOf })).join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`;
}

function contentsRow({ name, title, address }: Edition, hrefOf: (address: string) => string): string {
  return xml(
    'li',
    {},
    xml('a', { href: hrefOf(address) }, xmlText(name)),
    title ? xmlText(`. ${title}`) : '',
  );
}

function taskSection(tasks: readonly TaskRow[], hrefOf: (address: string) => string): string {
  const rows = tasks.map(({ task, lead, with: along, dueText, place, address }) => {
    const cells = [
      xml('a', { href: hrefOf(address) }, xmlText(place)),
      xmlText(task),
      xmlText([lead, along && `phối hợp: ${along}`].filter(Boolean).join('; ')) || '–',
      xmlText(dueText) || '–',
    ];
    return xml('tr', {}, ...cells.map((cell) => xml('td', {}, cell)));
  });
  const head = ['Điều khoản', 'Nhiệm vụ', 'Cơ quan', 'Thời hạn'].map((label) => xml('th', {}, label));
  return `<section id="/nhiem-vu/">
<h2>Nhiệm vụ</h2>
<div class="wide"><table><thead><tr>${head.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>
</section>`;
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
