const TAG_OR_NUMBER = /<[^>]*>|\d[\p{L}\d]*(?:[/-][\p{L}\d]+)+/gu;

/** HTML in which numbers of documents and dates stay on one line, by a class; tags and their addresses are left alone. */
export function wholeNumbers(html: string): string {
  return html.replace(TAG_OR_NUMBER, (found) =>
    found.startsWith('<') ? found : `<span class="whole">${found}</span>`,
  );
}
