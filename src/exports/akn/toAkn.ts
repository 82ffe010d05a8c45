import { toEid } from '../../domain/provision/eid.ts';
import { type Edition, type EditionUnit, eachUnit } from '../edition.ts';
import { xml, xmlBlock } from '../xml.ts';
import { hierarchyElement } from './elements.ts';
import { aknInline } from './inline.ts';
import { aknMeta, identification } from './meta.ts';
import { standoffOf } from './standoff.ts';

export const AKN = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * A document as Akoma Ntoso 3.0 (OASIS LegalDocML): an `act` of the State, a `doc` of the Party. The title stands in the
 * preface, opening paragraphs in the preamble, the signature in the conclusions, attached texts as attachments. `readAkn`
 * reads it back without loss.
 */
export function toAkn(edition: Edition): string {
  const { units } = edition;
  const title = units[0]?.kind === 'title' ? units[0] : undefined;
  const rest = title ? units.slice(1) : units;
  const annexes = rest.filter(({ kind }) => kind === 'annex');
  const main = rest.filter(({ kind }) => kind !== 'annex');
  const preamble = main[0]?.kind === 'preamble' ? main[0] : undefined;
  const signature = main.length > 1 || !preamble ? signatureOf(main) : undefined;
  const body = main.filter((unit) => unit !== preamble && unit !== signature).map(hierarchy);
  const isAct = edition.branch === 'nha-nuoc';
  const remarks = [...eachUnit(units)].flatMap(({ unit }) => standoffOf(unit, toEid(unit.id)));
  const document = xmlBlock(
    isAct ? 'act' : 'doc',
    { name: edition.type },
    aknMeta(edition, remarks),
    title
      ? xml('preface', {}, xml('p', { eId: toEid(title.id) }, xml('docTitle', {}, aknInline(title.text))))
      : '',
    preamble ? container('preamble', preamble) : '',
    // A body holds at least one element.
    xmlBlock(
      isAct ? 'body' : 'mainBody',
      {},
      ...(body.length > 0 ? body : [xml('hcontainer', { name: 'trong' })]),
    ),
    signature ? container('conclusions', signature) : '',
    annexes.length > 0
      ? xmlBlock('attachments', {}, ...annexes.map((annex) => attachment(annex, edition)))
      : '',
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlBlock('akomaNtoso', { xmlns: AKN }, document)}\n`;
}

/** The signature block, when it is the last: one that stands before other units stays among them. */
function signatureOf(units: readonly EditionUnit[]): EditionUnit | undefined {
  const last = units.at(-1);
  return last?.kind === 'signature' ? last : undefined;
}

function hierarchy(unit: EditionUnit): string {
  const { kind, id, isHeading, text, rows, children } = unit;
  const { element, ...attributes } = hierarchyElement(kind);
  if (rows) return xml('hcontainer', { name: kind }, xml('content', {}, table(unit)));
  const own = isHeading || text.value === '' ? '' : xml('p', {}, aknInline(text));
  const inside =
    children.length > 0
      ? [own && xml('intro', {}, own), ...children.map(hierarchy)]
      : [isHeading ? '' : xml('content', {}, own || xml('p'))];
  return xmlBlock(element, { ...attributes, eId: toEid(id) }, ...heads(unit), ...inside);
}

/** Label and heading. A heading printed below a label that stands alone is the heading; below another it is its second line. */
function heads({ label, isHeading, text, headingBelow }: EditionUnit): string[] {
  const own = isHeading && text.value !== '';
  return [
    label === undefined ? '' : xml('num', {}, aknInline({ value: label, marks: [], links: [] })),
    own ? xml('heading', {}, aknInline(text)) : '',
    headingBelow
      ? own
        ? xml('subheading', {}, aknInline(headingBelow))
        : xml('heading', { class: 'below' }, aknInline(headingBelow))
      : '',
  ];
}

/** Preamble and conclusions hold blocks: their own words, then the units inside. */
function container(name: string, { id, text, children }: EditionUnit): string {
  const own = text.value === '' && children.length > 0 ? [] : [xml('p', {}, aknInline(text))];
  return xmlBlock(name, { eId: toEid(id) }, ...own, ...children.map(block));
}

function block(unit: EditionUnit): string {
  const { kind, id, label, isHeading, text, rows, children } = unit;
  if (rows) return table(unit);
  if (kind === 'paragraph' && label === undefined && children.length === 0 && !isHeading)
    return xml('p', { eId: toEid(id) }, aknInline(text));
  const own = isHeading ? '' : text.value;
  const words = own === '' && children.length > 0 ? [] : [xml('p', {}, isHeading ? '' : aknInline(text))];
  return xmlBlock(
    'blockContainer',
    { class: kind, eId: toEid(id) },
    ...heads(unit),
    ...words,
    ...children.map(block),
  );
}

function table({ id, rows = [] }: EditionUnit): string {
  const lines = rows.map((row, index) =>
    xml('tr', {}, ...row.map((cell) => xml(index === 0 ? 'th' : 'td', {}, xml('p', {}, aknInline(cell))))),
  );
  return xmlBlock('table', { eId: toEid(id) }, ...lines);
}

/** An attached text: a document of its own inside, as a component of the work. */
function attachment(unit: EditionUnit, edition: Edition): string {
  const signature = signatureOf(unit.children);
  const body = unit.children.filter((child) => child !== signature).map(hierarchy);
  const eId = toEid(unit.id);
  return xmlBlock(
    'attachment',
    { eId },
    ...heads(unit),
    xmlBlock(
      'doc',
      { name: unit.part },
      xmlBlock('meta', {}, identification(edition, `/!${eId}`)),
      xmlBlock('mainBody', {}, ...(body.length > 0 ? body : [xml('p')])),
      signature ? container('conclusions', signature) : '',
    ),
  );
}
