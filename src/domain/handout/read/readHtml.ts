import { Parser } from 'htmlparser2';
import type { Found } from '../found.ts';
import { countingPlaces, TextCollector } from './collectText.ts';
import { isQuotationStyle } from './quotationStyle.ts';

const HIDDEN = new Set(['script', 'style', 'template', 'noscript', 'head']);
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** What of an element's attributes leads somewhere, where that is not the words inside it. */
const FRAMES: Readonly<Record<string, string>> = { area: 'href', iframe: 'src' };

type Attributes = Readonly<Record<string, string>>;

/** Text and links of a web page, block by block; what is not shown is left out. */
export function readHtml(source: string): Found {
  const page = new Page();
  let rest: string | undefined = source;
  while (rest !== undefined) rest = readOn(rest, page);
  return page.found;
}

/** The address in an `<a …>` that stands alone, as Markdown has it. */
export function hrefOfAnchor(tag: string): string | undefined {
  let href: string | undefined;
  const onopentag = (_: string, attributes: Attributes) => {
    href = attributes['href'];
  };
  new Parser({ onopentag }).end(tag);
  return href;
}

/**
 * Reads what it can. A quote that is never closed makes the rest of a file one tag, as in a browser; nothing may pass
 * unseen here, so what stands behind the first ">" of such a tag is given back, to be read by itself.
 */
function readOn(source: string, page: Page): string | undefined {
  let end = 0;
  const seen =
    <Rest extends unknown[]>(take: (...rest: Rest) => void) =>
    (...rest: Rest) => {
      take(...rest);
      end = parser.endIndex + 1;
    };
  const parser = new Parser(
    {
      onopentag: seen((name, attributes) => page.open(name, attributes)),
      onclosetag: seen((name) => page.close(name)),
      ontext: seen((text) => page.add(text)),
      oncomment: seen(() => {}),
    },
    { recognizeCDATA: true },
  );
  parser.write(source);
  const isCut = /^<[a-z/]/i.test(source.slice(end, end + 2));
  const close = source.indexOf('>', end);
  parser.end();
  return isCut && close >= 0 ? source.slice(close + 1) : undefined;
}

/** A page as it is read: the block and the link that are open, and how deep in what is not shown. */
class Page {
  readonly #collector = new TextCollector(countingPlaces('paragraph'));
  #link: { href: string; start: number } | undefined;
  #hidden = 0;
  #quotes = 0;

  constructor() {
    this.#collector.openParagraph();
  }

  open(name: string, attributes: Attributes): void {
    if (HIDDEN.has(name)) this.#hidden++;
    // A head that was never closed ends where the body begins.
    else if (name === 'body') this.#hidden = 0;
    else if (this.#hidden > 0) return;
    else if (name === 'a') this.#openLink(attributes['href']);
    else if (name === 'q') this.#collector.add('“');
    else if (FRAMES[name]) this.#openFrame(attributes[FRAMES[name]]);
    else if (name === 'br' || name === 'img') this.#collector.add(' ');
    else if (!INLINE.has(name)) {
      if (name === 'blockquote') this.#quotes++;
      this.#nextBlock(isQuotationStyle(attributes['class'] ?? ''));
    }
  }

  close(name: string): void {
    if (HIDDEN.has(name)) this.#hidden = Math.max(0, this.#hidden - 1);
    else if (this.#hidden > 0) return;
    else if (name === 'a') this.#endLink();
    else if (name === 'q') this.#collector.add('”');
    else if (!INLINE.has(name) && !FRAMES[name] && name !== 'br' && name !== 'img' && name !== 'body') {
      if (name === 'blockquote') this.#quotes = Math.max(0, this.#quotes - 1);
      this.#nextBlock();
    }
  }

  add(text: string): void {
    if (this.#hidden === 0) this.#collector.add(text.replace(/\s+/gu, ' '));
  }

  get found(): Found {
    this.#endLink();
    return this.#collector.found;
  }

  #openLink(href: string | undefined): void {
    this.#endLink();
    if (href) this.#link = { href, start: this.#collector.length };
  }

  #openFrame(href: string | undefined): void {
    if (href) this.#collector.link(href);
  }

  #endLink(): void {
    if (this.#link) this.#collector.link(this.#link.href, this.#link.start);
    this.#link = undefined;
  }

  /** A link goes on in the next block, as one more link. */
  #nextBlock(isQuote = false): void {
    const href = this.#link?.href;
    this.#endLink();
    this.#collector.closeParagraph();
    this.#collector.openParagraph(isQuote || this.#quotes > 0);
    if (href !== undefined) this.#link = { href, start: 0 };
  }
}
