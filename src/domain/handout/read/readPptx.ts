import type { FilePlace, Found } from '../found.ts';
import { joinFound, TextCollector } from './collectText.ts';
import {
  type Attributes,
  mainPart,
  type PartReader,
  type Relationship,
  readPart,
  relationshipsOf,
} from './officePackage.ts';
import { Refusal } from './refusal.ts';
import { openZip, type Zip } from './zip.ts';

/** Text and links of a PowerPoint file (ECMA-376, PresentationML): slides in their order, notes, diagrams, layouts. */
export function readPptx(bytes: Uint8Array): Found {
  const zip = openZip(bytes);
  const main = mainPart(zip, 'ppt/presentation.xml');
  const parts = relationshipsOf(zip, main);
  const slides: string[] = [];
  readPart(zip, main, {
    open: (name, attributes) => {
      if (name !== 'sldId') return;
      const slide = parts.get(attributes['r:id'] ?? '');
      if (!slide || !zip.names.includes(slide.target)) throw new Refusal('damaged');
      slides.push(slide.target);
    },
  });
  const layouts = zip.names.filter((name) => /^ppt\/slide(?:Layout|Master)s\/[^/]+\.xml$/.test(name));
  return joinFound([
    ...slides.flatMap((slide, index) => readSlide(zip, slide, index + 1)),
    ...layouts.map((name, index) =>
      readShapes(zip, name, { kind: 'slide', number: index + 1, part: 'layout' }),
    ),
  ]);
}

function readSlide(zip: Zip, slide: string, number: number): Found[] {
  const place: FilePlace = { kind: 'slide', number };
  const others = [...relationshipsOf(zip, slide).values()].filter(
    ({ type, target }) => (type === 'notesSlide' || type === 'diagramData') && zip.names.includes(target),
  );
  return [
    readShapes(zip, slide, place),
    ...others.map(({ type, target }) =>
      readShapes(zip, target, type === 'notesSlide' ? { ...place, part: 'notes' } : place),
    ),
  ];
}

/** The copy that older programs would show instead. */
const PASSED_OVER = new Set(['Fallback']);

/** Paragraphs of every shape, table and diagram of a part. */
function readShapes(zip: Zip, part: string, place: FilePlace): Found {
  const reader = new SlidePart(relationshipsOf(zip, part), place);
  readPart(zip, part, reader, PASSED_OVER);
  return reader.found;
}

/** What is open while a part is read; a link lies on a run of words or on a whole shape. */
class SlidePart implements PartReader {
  readonly #links: ReadonlyMap<string, Relationship>;
  readonly #collector: TextCollector;
  #isText = false;
  #run: { href?: string; start: number } | undefined;

  constructor(links: ReadonlyMap<string, Relationship>, place: FilePlace) {
    this.#links = links;
    this.#collector = new TextCollector(() => place);
  }

  get found(): Found {
    return this.#collector.found;
  }

  open(element: string, attributes: Attributes): void {
    switch (element) {
      case 'p':
        this.#collector.openParagraph();
        break;
      case 't':
        this.#isText = true;
        break;
      case 'br':
      case 'tab':
        this.#collector.add(' ');
        break;
      case 'r':
      case 'fld':
        this.#run = { start: this.#collector.length };
        break;
      case 'hlinkClick':
      case 'hlinkHover':
      case 'hlinkMouseOver':
        this.#link(hrefOf(this.#links.get(attributes['r:id'] ?? '')));
        break;
    }
  }

  close(element: string): void {
    if (element === 'p') this.#collector.closeParagraph();
    else if (element === 't') this.#isText = false;
    else if (element === 'r' || element === 'fld') this.#closeRun();
  }

  text(words: string): void {
    if (this.#isText) this.#collector.add(words);
  }

  #link(href: string | undefined): void {
    if (href === undefined) return;
    if (this.#run) this.#run.href = href;
    else this.#collector.link(href);
  }

  #closeRun(): void {
    if (this.#run?.href) this.#collector.link(this.#run.href, this.#run.start);
    this.#run = undefined;
  }
}

/** An address outside the file; a jump to another slide is none. */
function hrefOf(link: Relationship | undefined): string | undefined {
  return link?.isExternal && link.type === 'hyperlink' ? link.target : undefined;
}
