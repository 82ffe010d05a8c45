import { capitalised } from '../text/capitalised.ts';
import type { KitEntry, KitLine } from './kitEntry.ts';
import { VOICE_LABELS } from './kitPart.ts';

/** A line as it is printed: "1/ Củng cố …", "- Xây dựng …". */
export function printed({ label, words }: KitLine): string {
  return [label, words].filter(Boolean).join(' ');
}

const printedLines = ({ lines }: KitEntry) => lines.flatMap((line) => printed(line).split('\n'));

/** What a part is and whose words it is in: "Nhiệm vụ 1, mục I (Trang tra cứu tóm tắt, …)"; "" for official words. */
export function labelOf({ voice, place }: Pick<KitEntry, 'voice' | 'place'>): string {
  return voice === 'official' ? '' : `${capitalised(place)} (${VOICE_LABELS[voice]})`;
}

/** The kit as Markdown: headings, official words as quotations, citations as links. */
export function kitMarkdown(title: string, entries: readonly KitEntry[]): string {
  const blocks = [`# ${escapeMarkdown(title)}`];
  for (const entry of entries) {
    const { heading, voice, citation, address, note } = entry;
    if (heading) blocks.push(`## ${escapeMarkdown(heading)}`);
    const words = printedLines(entry).map(escapeMarkdown);
    // Official words alone are quoted.
    if (voice === 'official') blocks.push(words.map((line) => `> ${line}`).join('\n>\n'));
    else blocks.push(`**${escapeMarkdown(labelOf(entry))}**`, ...words);
    if (address) blocks.push(`[${escapeMarkdown(citation)}](${address})`);
    if (note) blocks.push(note.split('\n').map(escapeMarkdown).join('  \n'));
  }
  return `${blocks.join('\n\n')}\n`;
}

/** The kit as HTML that a learning platform takes: no styles, no scripts. */
export function kitHtml(title: string, entries: readonly KitEntry[]): string {
  const blocks = [`<h2>${escapeHtml(title)}</h2>`];
  for (const entry of entries) {
    const { heading, voice, citation, address, note } = entry;
    if (heading) blocks.push(`<h3>${escapeHtml(heading)}</h3>`);
    const words = printedLines(entry).map((line) => `<p>${escapeHtml(line)}</p>`);
    const link = escapeHtml(address);
    if (voice === 'official') blocks.push(`<blockquote cite="${link}">${words.join('')}</blockquote>`);
    else blocks.push(`<p><strong>${escapeHtml(labelOf(entry))}</strong></p>${words.join('')}`);
    if (address) blocks.push(`<p><a href="${link}">${escapeHtml(citation)}</a></p>`);
    if (note) blocks.push(`<p>${escapeHtml(note).replaceAll('\n', '<br>')}</p>`);
  }
  return `${blocks.join('\n')}\n`;
}

/** The kit as plain text for slides: a clause a slide, parted by a line. */
export function kitText(title: string, entries: readonly KitEntry[]): string {
  const slides = entries.map((entry) => {
    const { heading, lines, citation, address, note } = entry;
    const words = lines.map(printed).join('\n');
    return [heading, labelOf(entry), words, citation, address, note].filter(Boolean).join('\n\n');
  });
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
