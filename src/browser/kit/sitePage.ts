/** A page of this site as the browser reads it; undefined where there is none. @throws when the network fails. */
export async function fetchSitePage(address: string): Promise<Document | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(String(response.status));
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** The words of an element on one line, without what `left` selects. */
export function wordsIn(element: Element, left = ''): string {
  const copy = element.cloneNode(true) as Element;
  if (left) for (const one of copy.querySelectorAll(left)) one.remove();
  return copy.textContent
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;])/g, '')
    .trim();
}
