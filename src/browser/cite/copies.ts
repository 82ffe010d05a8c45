import { escapeMarkup } from '../../domain/text/escapeMarkup.ts';
import type { Clause } from './clause.ts';

/** A clause's words, citation and link as HTML and as plain text. */
export interface Copies {
  html: string;
  text: string;
}

/** What "Sao chép" puts into the clipboard; `address` is the plain or the dated link. */
export function copiesOf({ lines, citation }: Clause, address: string): Copies {
  const words = lines.flatMap((line) => line.split('\n'));
  const link = `<a href="${escapeMarkup(address)}">${escapeMarkup(address)}</a>`;
  return {
    html: `${words.map((line) => `<p>${escapeMarkup(line)}</p>`).join('')}<p>(${escapeMarkup(citation.full)})<br>${link}</p>`,
    text: `${words.join('\n')}\n(${citation.full})\n${address}`,
  };
}
