import { findAttachedText, isAttachedTextName, isAttachmentNote } from '../../domain/place/attachedText.ts';
import type { Label, LabelKind } from '../../domain/place/label.ts';
import { isSignatureStart } from '../../domain/provision/signature.ts';
import type { ProvisionKind } from '../../domain/provision/tree.ts';
import { type Draft, emptyDraft, kindOf, toDraft } from './draft.ts';
import type { Line } from './lines.ts';

/** Lower numbers hold higher ones. A Roman section and an article may stand either way round, see `close`. */
const RANK: Readonly<Record<LabelKind, number>> = {
  annex: 0,
  part: 1,
  chapter: 2,
  section: 3,
  subsection: 4,
  article: 5,
  roman: 6,
  number: 7,
  decimal: 8,
  letter: 9,
  subletter: 10,
  dash: 11,
  plus: 12,
};
const TAKES_HEADING_BELOW = new Set<ProvisionKind>([
  'annex',
  'part',
  'chapter',
  'section',
  'subsection',
  'romanSection',
]);

/** What an unlabelled line is: the title, the head of an attached text, a heading below, a signature or a paragraph. */
export function buildHierarchy(lines: readonly Line[]): Draft[] {
  const root = emptyDraft('preamble', 0);
  const builder = new Builder(root);
  lines.forEach((line, index) => {
    if (index === 0 && line.depth === 1 && !line.label) root.children.push(toDraft('title', line));
    else if (line.label) builder.addLabelled(line, line.label);
    else if (startsAttachedText(lines, index)) builder.openAttachedText(line);
    else builder.addUnlabelled(line);
  });
  return root.children;
}

/** "QUY CHẾ …", and within the next three unlabelled lines "(Ban hành kèm theo …)". */
function startsAttachedText(lines: readonly Line[], index: number): boolean {
  if (!findAttachedText(lines[index]!.rich.value)) return false;
  for (const line of lines.slice(index + 1, index + 4)) {
    if (line.label || line.rows) return false;
    if (isAttachmentNote(line.rich.value)) return true;
  }
  return false;
}

/** The open units, from the document (or the annex) down to the one that the last line stands in. */
class Builder {
  readonly #root: Draft;
  #open: Draft[] = [];
  /** True once a labelled unit stands in the document. */
  #hasProvisions = false;

  constructor(root: Draft) {
    this.#root = root;
  }

  get #top(): Draft {
    return this.#open.at(-1) ?? this.#root;
  }

  #push(draft: Draft): void {
    this.#top.children.push(draft);
    this.#open.push(draft);
  }

  openAttachedText(line: Line): void {
    this.#open = [];
    this.#push({ ...toDraft('annex', line), attached: findAttachedText(line.rich.value)!.id });
  }

  addLabelled(line: Line, label: Label): void {
    this.#close(label.kind);
    const isMark = label.kind === 'dash' || label.kind === 'plus';
    if (isMark && this.#open.length === 0) this.#openPreamble(line);
    if (!isMark) this.#hasProvisions = true;
    const holder = this.#open.findLast(({ kind }) => kind === 'article' || kind === 'romanSection');
    this.#push(toDraft(kindOf(label.kind, holder?.kind === 'article'), line));
  }

  /** Closes the units that a label of this kind cannot stand in. */
  #close(kind: LabelKind): void {
    const sameRoman = kind === 'roman' ? this.#open.findIndex((one) => one.kind === 'romanSection') : -1;
    if (sameRoman !== -1) this.#open.length = sameRoman;
    while (this.#open.length > 0 && !this.#holds(kind)) this.#open.pop();
  }

  /** Whether a label of this kind can stand in the innermost open unit. */
  #holds(kind: LabelKind): boolean {
    const top = this.#top;
    if (kind !== 'annex' && top.kind === 'annex') return true;
    if (top.kind === 'preamble' || top.kind === 'signature') return kind === 'dash' || kind === 'plus';
    // "I. QUY ĐỊNH CHUNG / Điều 1" holds articles; "Điều 1 / I. …" is held by one.
    if (kind === 'article' && top.kind === 'romanSection')
      return !this.#open.slice(0, -1).some((one) => one.kind === 'article');
    return top.label !== undefined && RANK[top.label.kind] < RANK[kind];
  }

  addUnlabelled(line: Line): void {
    const inSignature = this.#open.some(({ kind }) => kind === 'signature');
    if (!line.rows && !inSignature && isSignatureStart(line.rich.value, this.#hasProvisions)) {
      while (this.#open.length > 0 && this.#top.kind !== 'annex') this.#open.pop();
      this.#push(toDraft('signature', line));
      return;
    }
    const top = this.#top;
    if (!line.rows && this.#open.length > 0 && takesHeadingBelow(top, line.rich.value)) {
      top.headingBelow = line.rich;
      return;
    }
    // A dash is one paragraph: what follows it belongs to what holds the dash.
    while (this.#top.kind === 'indent' || this.#top.kind === 'subindent') this.#open.pop();
    if (this.#open.length === 0) this.#openPreamble(line);
    this.#top.children.push(toDraft(line.rows ? 'table' : 'paragraph', line));
  }

  #openPreamble({ offset }: Line): void {
    this.#push(emptyDraft('preamble', offset));
  }
}

/** "Chương II", or "QUY CHẾ" of an attached text, alone on its line: the next line is its heading. */
function takesHeadingBelow(
  { kind, label, attached, text, headingBelow, children }: Draft,
  next: string,
): boolean {
  if (headingBelow || children.length > 0) return false;
  if (attached) return isAttachedTextName(text.value) && !next.startsWith('(');
  return TAKES_HEADING_BELOW.has(kind) && label !== undefined && text.value === '';
}
