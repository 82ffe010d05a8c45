import type { FilePart, FilePlace, Found, FoundLink, Passage } from '../found.ts';

/** Gathers passages and links while a part is read; paragraphs may lie inside paragraphs (text boxes). */
export class TextCollector {
  readonly links: FoundLink[] = [];
  readonly text: Passage[] = [];
  readonly #open: { text: string; links: Omit<FoundLink, 'place'>[]; isQuote: boolean }[] = [];
  #nextPlace: () => FilePlace;

  /** `nextPlace` is asked once for each paragraph that has words or a link. */
  constructor(nextPlace: () => FilePlace) {
    this.#nextPlace = nextPlace;
  }

  openParagraph(isQuote = false): void {
    this.#open.push({ text: '', links: [], isQuote });
  }

  /** Says of the open paragraph that it is set as a quotation. */
  setQuote(): void {
    const paragraph = this.#open.at(-1);
    if (paragraph) paragraph.isQuote = true;
  }

  /** Where the words of the open paragraph end now. */
  get length(): number {
    return this.#open.at(-1)?.text.length ?? 0;
  }

  /** The words of the open paragraph so far. */
  get words(): string {
    return this.#open.at(-1)?.text ?? '';
  }

  get depth(): number {
    return this.#open.length;
  }

  add(text: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph) paragraph.text += text;
  }

  /** A link on the words from `start` on; neighbours with one address are one link, for programs cut words into runs. */
  link(href: string, start = this.length): void {
    const paragraph = this.#open.at(-1);
    if (!paragraph) return void this.links.push({ href, words: '', place: this.#nextPlace() });
    const words = paragraph.text.slice(start);
    const last = paragraph.links.at(-1);
    if (last?.href === href && paragraph.text.endsWith(last.words + words)) last.words += words;
    else paragraph.links.push({ href, words });
  }

  closeParagraph(): void {
    const paragraph = this.#open.pop();
    if (!paragraph || (paragraph.text.trim() === '' && paragraph.links.length === 0)) return;
    const place = this.#nextPlace();
    if (paragraph.text.trim() !== '')
      this.text.push({ text: paragraph.text, place, ...(paragraph.isQuote && { isQuote: true }) });
    for (const { href, words } of paragraph.links) this.links.push({ href, words: words.trim(), place });
  }

  get found(): Found {
    while (this.#open.length > 0) this.closeParagraph();
    return { links: this.links, text: this.text };
  }
}

/** Places that count up, paragraph by paragraph or line by line. */
export function countingPlaces(kind: FilePlace['kind'], part?: FilePart): () => FilePlace {
  let number = 0;
  return () => ({ kind, number: ++number, ...(part && { part }) });
}

export function joinFound(parts: Iterable<Found>): Found {
  const all = [...parts];
  return { links: all.flatMap(({ links }) => links), text: all.flatMap(({ text }) => text) };
}
