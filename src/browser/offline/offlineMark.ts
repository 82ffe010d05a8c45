/** The line that tells a reader that a page is not what the server has now. Taken away again, the page is as it was built. */
const WORDS = {
  saved: 'Không có mạng. Đây là bản đã lưu trên máy này.',
  missing: 'Không có mạng, và trang này chưa được lưu trên máy. Dưới đây là những gì đã lưu.',
};

/** Puts the mark at the head of a page; in the style of the site's own notes, so that no page carries a rule for it. */
export function marked(page: Uint8Array, which: keyof typeof WORDS): string {
  return new TextDecoder()
    .decode(page)
    .replace(/(?=<main )/, `<div class="head small" role="status">${WORDS[which]}</div>`);
}
