import type { FilePlace, Found } from '../found.ts';
import { joinFound, TextCollector } from './collectText.ts';
import { mainPart, type Relationship, readPart, relationshipsOf } from './officePackage.ts';
import { Refusal } from './refusal.ts';
import { openZip, type Zip } from './zip.ts';

/** Text and links of a PowerPoint file (ECMA-376, PresentationML): slides in their order, notes, diagrams, layouts. */
export function readPptx(bytes: Uint8Array): Found {
  const zip = openZip(bytes);
  const main = mainPart(zip, 'ppt/presentation.xml');
  const parts = relationshipsOf(zip, main);
  const slides: string[] = [];
  for (const token of readPart(zip, main)) {
    if (token.kind !== 'open' || token.name !== 'sldId') continue;
    const slide = parts.get(token.attributes.get('r:id') ?? '');
    if (!slide || !zip.names.includes(slide.target)) throw new Refusal('damaged');
    slides.push(slide.target);
  }
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

/** Paragraphs of every shape, table and diagram of a part; a link lies on a run of words or on a whole shape. */
function readShapes(zip: Zip, part: string, place: FilePlace): Found {
  const links = relationshipsOf(zip, part);
  const collector = new TextCollector(() => place);
  let isText = false;
  let run: { href?: string; start: number } | undefined;
  let skipped = 0;
  for (const token of readPart(zip, part)) {
    if (token.kind !== 'text' && token.name === 'Fallback') {
      if (token.kind === 'close') skipped--;
      else if (!token.isEmpty) skipped++;
    } else if (skipped > 0) continue;
    else if (token.kind === 'text') isText && collector.add(token.text);
    else if (token.kind === 'close') {
      if (token.name === 'p') collector.closeParagraph();
      else if (token.name === 't') isText = false;
      else if (token.name === 'r' || token.name === 'fld') {
        if (run?.href) collector.link(run.href, run.start);
        run = undefined;
      }
    } else if (token.name === 'p' && !token.isEmpty) collector.openParagraph();
    else if (token.name === 't') isText = !token.isEmpty;
    else if (token.name === 'br' || token.name === 'tab') collector.add(' ');
    else if (token.name === 'r' || token.name === 'fld') run = { start: collector.length };
    else if (token.name === 'hlinkClick' || token.name === 'hlinkHover' || token.name === 'hlinkMouseOver') {
      const href = hrefOf(links.get(token.attributes.get('r:id') ?? ''));
      if (href === undefined) continue;
      if (run) run.href = href;
      else collector.link(href);
    }
  }
  return collector.found;
}

/** An address outside the file; a jump to another slide is none. */
function hrefOf(link: Relationship | undefined): string | undefined {
  return link?.isExternal && link.type === 'hyperlink' ? link.target : undefined;
}
