import { WITHOUT_NETWORK } from '../../domain/issue/reader/offlineMark.ts';

/**
 * Puts the line that tells a reader that a page is not what the server has now at its head. Taken away again, the page
 * is as it was built. In the style of the site's own notes, so that no page carries a rule for it.
 */
export function marked(page: Uint8Array, which: keyof typeof WITHOUT_NETWORK): string {
  return new TextDecoder()
    .decode(page)
    .replace(/(?=<main )/, `<div class="head small" role="status">${WITHOUT_NETWORK[which]}</div>`);
}
