import { parseDocument } from 'htmlparser2';
import { fromEid } from '../../domain/provision/eid.ts';
import type { ProvisionKind } from '../../domain/provision/tree.ts';
import type { EditionText, EditionUnit } from '../edition.ts';
import { ALWAYS_HEADED, kindOfElement } from './elements.ts';
import { child, type Element, elements, readInlineElement } from './readElements.ts';
import { markFrom, usualGap } from './standoff.ts';

/** What is read back: the tree of a text, without what stands around it. Citations are found again in the words. */
export interface ReadAkn {
  units: EditionUnit[];
  footnotes: { id: string; label: string; text: EditionText }[];
}

type Mark = EditionText['marks'][number];
/** Our remarks, by the text they are on. */
interface Remarks {
  marks: Map<string, { at: number; mark: Mark }[]>;
  gaps: Map<string, string>;
}

/** An Akoma Ntoso text of ours as a tree again. Throws where an eId or an element stands for nothing that we know. */
export function readAkn(source: string): ReadAkn {
  const document = parseDocument(source, { xmlMode: true });
  const root = child(child(document, 'akomaNtoso')!, 'act', 'doc')!;
  const reader = new Reader(remarksIn(root));
  const preface = child(root, 'preface');
  const annexes = elements(child(root, 'attachments'));
  return {
    units: [
      ...(preface ? [reader.title(child(preface, 'p')!)] : []),
      ...reader.text(root, ['body', 'mainBody'], ''),
      ...annexes.map((annex) => reader.annex(annex)),
    ],
    footnotes: elements(child(child(root, 'meta')!, 'notes')).map((note) => ({
      id: note.attribs['eId']!.slice('fn_'.length),
      label: note.attribs['marker']!,
      text: reader.words(child(note, 'p'), note.attribs['eId']!, 'text'),
    })),
  };
}

class Reader {
  readonly #remarks: Remarks;

  constructor(remarks: Remarks) {
    this.#remarks = remarks;
  }

  title(paragraph: Element): EditionUnit {
    const eid = paragraph.attribs['eId']!;
    return this.#unit('title', paragraph, '', this.words(child(paragraph, 'docTitle'), eid, 'text'), true);
  }

  /** Preamble, body and conclusions of a document, or of an attached one inside `annexId`. */
  text(document: Element, bodies: readonly string[], annexId: string): EditionUnit[] {
    const preamble = child(document, 'preamble');
    const conclusions = child(document, 'conclusions');
    return [
      ...(preamble ? [this.#container('preamble', preamble, annexId)] : []),
      ...this.#hierarchy(child(document, ...bodies)!, annexId, annexId),
      ...(conclusions ? [this.#container('signature', conclusions, annexId)] : []),
    ];
  }

  annex(attachment: Element): EditionUnit {
    const id = idOf(attachment);
    const eid = attachment.attribs['eId']!;
    const text = this.words(ownHeading(attachment), eid, 'text');
    const unit = this.#unit('annex', attachment, '', text, true);
    return { ...unit, children: this.text(child(attachment, 'doc')!, ['mainBody'], id) };
  }

  #hierarchy(parent: Element, parentId: string, annexId: string): EditionUnit[] {
    return elements(parent).flatMap((element): EditionUnit[] => {
      const kind = kindOfElement(element.name, element.attribs);
      if (!kind || kind === ('trong' as ProvisionKind)) return [];
      const content = child(element, 'content');
      if (kind === 'table') return [this.#table(child(content!, 'table')!, parentId)];
      const heading = ownHeading(element);
      const isHeading = heading !== undefined || ALWAYS_HEADED.has(kind);
      const words = heading ?? child(child(element, 'intro') ?? content, 'p');
      const text = this.words(isHeading ? heading : words, element.attribs['eId']!, 'text');
      const before = kind === 'article' ? annexId : parentId;
      const unit = this.#unit(kind, element, before, text, isHeading);
      return [{ ...unit, children: this.#hierarchy(element, unit.id, annexId) }];
    });
  }

  #container(kind: ProvisionKind, element: Element, parentId: string): EditionUnit {
    const own = elements(element).find(({ name, attribs }) => name === 'p' && !attribs['eId']);
    const text = this.words(own, element.attribs['eId']!, 'text');
    const unit = this.#unit(kind, element, parentId, text, false);
    return { ...unit, children: this.#blocks(element, unit.id) };
  }

  #blocks(parent: Element, parentId: string): EditionUnit[] {
    return elements(parent).flatMap((element): EditionUnit[] => {
      const eid = element.attribs['eId'];
      if (!eid || ['num', 'heading', 'subheading'].includes(element.name)) return [];
      if (element.name === 'table') return [this.#table(element, parentId)];
      if (element.name === 'p')
        return [this.#unit('paragraph', element, parentId, this.words(element, eid, 'text'), false)];
      const kind = element.attribs['class'] as ProvisionKind;
      const heading = ownHeading(element);
      const isHeading = heading !== undefined || ALWAYS_HEADED.has(kind);
      const own = elements(element).find(({ name, attribs }) => name === 'p' && !attribs['eId']);
      const text = this.words(isHeading ? heading : own, eid, 'text');
      const unit = this.#unit(kind, element, parentId, text, isHeading);
      return [{ ...unit, children: this.#blocks(element, unit.id) }];
    });
  }

  #table(element: Element, parentId: string): EditionUnit {
    const eid = element.attribs['eId']!;
    const rows = elements(element).map((row, y) =>
      elements(row).map((cell, x) => this.words(child(cell, 'p'), eid, `cell-${y}-${x}`)),
    );
    const { children, ...unit } = this.#unit(
      'table',
      element,
      parentId,
      this.words(undefined, eid, 'text'),
      false,
    );
    return { ...unit, rows, children };
  }

  #unit(
    kind: ProvisionKind,
    element: Element,
    before: string,
    text: EditionText,
    isHeading: boolean,
  ): EditionUnit {
    const id = idOf(element);
    const eid = element.attribs['eId']!;
    const num = child(element, 'num');
    const below = elements(element).find(
      ({ name, attribs }) => name === 'subheading' || (name === 'heading' && attribs['class'] === 'below'),
    );
    const label = num && this.words(num, eid, 'num');
    return {
      kind,
      id,
      part: before === '' ? id : id.slice(before.length + 1),
      ...(label && { label: label.value }),
      ...(label && label.marks.length > 0 && { labelMarks: label.marks }),
      gap: this.#remarks.gaps.get(eid) ?? usualGap(label?.value, text.value),
      text,
      isHeading,
      ...(below && { headingBelow: this.words(below, eid, 'below') }),
      children: [],
    };
  }

  /** Words with their marks: those of print from the elements, ours put back among them where they stood. */
  words(element: Element | undefined, eid: string, within: string): EditionText {
    const read: { value: string; marks: Mark[] } = { value: '', marks: [] };
    if (element) readInlineElement(element, read);
    const marks = read.marks.sort((a, b) => a.start - b.start || b.end - a.end);
    for (const { at, mark } of this.#remarks.marks.get(`${eid} ${within}`) ?? []) marks.splice(at, 0, mark);
    return { value: read.value, marks, links: [] };
  }
}

function remarksIn(root: Element): Remarks {
  const remarks: Remarks = { marks: new Map(), gaps: new Map() };
  for (const { name, attribs } of elements(child(child(root, 'meta')!, 'proprietary'))) {
    if (name === 'c:gap') remarks.gaps.set(attribs['on']!, attribs['value']!);
    if (name !== 'c:mark') continue;
    const key = `${attribs['on']} ${attribs['in']}`;
    remarks.marks.set(key, [
      ...(remarks.marks.get(key) ?? []),
      { at: Number(attribs['at']), mark: markFrom(attribs) },
    ]);
  }
  return remarks;
}

function idOf({ attribs, name }: Element): string {
  const id = fromEid(attribs['eId'] ?? '');
  if (!id) throw new Error(`<${name} eId="${attribs['eId']}"> stands for no provision.`);
  return id;
}

/** A heading that is no second line of a label. */
const ownHeading = (element: Element) =>
  elements(element).find(({ name, attribs }) => name === 'heading' && attribs['class'] !== 'below');
