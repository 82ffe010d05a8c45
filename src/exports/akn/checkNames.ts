import { DomUtils, parseDocument } from 'htmlparser2';
import { fromEid } from '../../domain/provision/eid.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Prefixes of eIds (AKN Naming Convention 1.0, 5.4) by the element they belong to; a paragraph of a preamble is a `p`. */
const PREFIXES: Readonly<Record<string, readonly string[]>> = {
  part: ['part'],
  chapter: ['chp'],
  section: ['sec'],
  subsection: ['subsec'],
  article: ['art'],
  clause: ['cl'],
  point: ['point'],
  subparagraph: ['subpara'],
  indent: ['indent'],
  list: ['list'],
  paragraph: ['para'],
  p: ['para', 'docTitle'],
  table: ['table'],
  attachment: ['att'],
  preamble: ['preamble'],
  conclusions: ['conclusions'],
};
/** `/akn/vn/act/nghi-dinh/1998-05-11/29-1998-nd-cp`, then language and version, component, format. */
const WORK = /^\/akn\/vn\/(?:act|doc)\/[a-z-]+\/(?:\d{4}(?:-\d{2}){0,2}|nd)\/[a-z0-9-]+/;
const FORMS: Readonly<Record<string, RegExp>> = {
  FRBRWork: new RegExp(`${WORK.source}(?:/!.+)?$`),
  FRBRExpression: new RegExp(`${WORK.source}/vie@\\d{4}-\\d{2}-\\d{2}(?:/!.+)?$`),
  FRBRManifestation: new RegExp(`${WORK.source}/vie@\\d{4}-\\d{2}-\\d{2}(?:/!.+)?\\.xml$`),
};

/**
 * Faults of an Akoma Ntoso document against the naming convention, which no schema can see: eIds that are not of their
 * element or not below that of the unit they stand in, IRIs of another form, references to what is not there.
 */
export function checkNaming(source: string): string[] {
  const document = parseDocument(source, { xmlMode: true });
  const all = DomUtils.getElementsByTagName('*', document);
  const ids = all.flatMap(({ attribs }) => attribs['eId'] ?? []);
  const known = new Set(ids);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: given twice`),
    ...all.flatMap(eidFaults),
    ...all.flatMap(({ name, attribs }) => {
      const target =
        attribs['source'] ?? (name.startsWith('FRBR') || name === 'noteRef' ? attribs['href'] : undefined);
      return target?.startsWith('#') && !known.has(target.slice(1)) ? [`${name}: nothing is ${target}`] : [];
    }),
    ...Object.entries(FORMS).flatMap(([level, form]) =>
      DomUtils.getElementsByTagName(level, document).flatMap((element) =>
        ['FRBRthis', 'FRBRuri'].flatMap((name) => {
          const { value = '' } = DomUtils.getElementsByTagName(name, element)[0]!.attribs;
          return form.test(value) ? [] : [`${level} ${name}: ${value}`];
        }),
      ),
    ),
    ...DomUtils.getElementsByTagName('ref', document).flatMap(({ attribs: { href = '' } }) =>
      WORK.test(href) ? [] : [`ref: ${href}`],
    ),
  ];
}

function eidFaults(element: Element): string[] {
  const { name, attribs } = element;
  const eid = attribs['eId'];
  const prefixes = PREFIXES[name];
  if (!prefixes) return [];
  if (!eid) return name === 'p' ? [] : [`${name}: no eId`];
  const own = eid.split('__').at(-1)!;
  if (!prefixes.includes(own.split('_')[0]!)) return [`${eid}: not of a ${name}`];
  if (!fromEid(eid)) return [`${eid}: of no provision`];
  const above = holderOf(element);
  // An article is counted through the whole document.
  const expected = name === 'article' ? attachmentOf(element) : above;
  const rest = own.length + (expected ? 2 : 0);
  return eid.slice(0, eid.length - rest) === (expected ?? '') ? [] : [`${eid}: not below ${expected}`];
}

/** The eId of the nearest unit around an element. */
function holderOf({ parent }: Element): string | undefined {
  if (!parent || !('attribs' in parent)) return undefined;
  return parent.attribs['eId'] ?? holderOf(parent);
}

function attachmentOf({ parent }: Element): string | undefined {
  if (!parent || !('attribs' in parent)) return undefined;
  return parent.name === 'attachment' ? parent.attribs['eId'] : attachmentOf(parent);
}
