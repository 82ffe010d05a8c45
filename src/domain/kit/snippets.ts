import type { KitEntry, KitLine } from './kitEntry.ts';

/** A line as it is printed: "1/ Củng cố …", "- Xây dựng …". */
export function printed({ label, words }: KitLine): string {
  return [label, words].filter(Boolean).join(' ');
}

/** The kit as Markdown: headings, official words as quotations, citations as links. */
export function kitMarkdown(title: string, entries: readonly KitEntry[]): string {
  const blocks = [`# ${escapeMarkdown(title)}`];
  for (const { heading, lines, citation, address, note } of entries) {
    if (heading) blocks.push(`## ${escapeMarkdown(heading)}`);
    const words = lines
      .flatMap((line) => printed(line).split('\n'))
      .map((line) => `> ${escapeMarkdown(line)}`);
    blocks.push(words.join('\n>\n'), `[${escapeMarkdown(citation)}](${address})`);
    if (note) blocks.push(note.split('\n').map(escapeMarkdown).join('  \n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** The kit as HTML that a learning platform takes: no styles, no scripts. */
export function kitHtml(title: string, entries: readonly KitEntry[]): string {
  const blocks = [`<h2>${escapeHtml(title)}</h2>`];
  for (const { heading, lines, citation, address, note } of entries) {
    if (heading) blocks.push(`<h3>${escapeHtml(heading)}</h3>`);
    const words = lines
      .flatMap((line) => printed(line).split('\n'))
      .map((line) => `<p>${escapeHtml(line)}</p>`);
    const link = escapeHtml(address);
    blocks.push(`<blockquote cite="${link}">${words.join('')}</blockquote>`);
    blocks.push(`<p><a href="${link}">${escapeHtml(citation)}</a></p>`);
    if (note) blocks.push(`<p>${escapeHtml(note).replaceAll('\n', '<br>')}</p>`);
  }
  return `${blocks.join('\n')}\n`;
}

/** The kit as plain text for slides: a clause a slide, parted by a line. */
export function kitText(title: string, entries: readonly KitEntry[]): string {
  const slides = entries.map(({ heading, lines, citation, address, note }) =>
    [heading, lines.map(printed).join('\n'), citation, address, note].filter(Boolean).join('\n\n'),
  );
  return `${[title, ...slides].join('\n\n---\n\n')}\n`;
}

/** What Markdown would read as its own; a number or a dash at the beginning would become a list. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
