import { idPart, provisionId } from '../../domain/provision/id.ts';
import type { Provision, ProvisionKind } from '../../domain/provision/tree.ts';
import { isCapitals } from '../../domain/text/capitals.ts';
import type { Draft } from './draft.ts';
import { plainMarks, toAnnotatedText } from './richText.ts';
import type { SourceFile } from './sourceFile.ts';

/** Kinds whose own words are always a heading. */
const HEADED = new Set<ProvisionKind>(['title', 'annex', 'part', 'chapter', 'section', 'subsection']);
/** Kinds counted by their place under their parent, not by a printed number. */
const COUNTED = new Set<ProvisionKind>(['indent', 'subindent', 'table']);

/** Drafts as provisions with their ids. `made` tells the sequence check which provision a draft became. */
export function toProvisions(
  drafts: readonly Draft[],
  file: SourceFile,
  made: Map<Draft, Provision>,
): Provision[] {
  return numberDrafts(drafts, undefined, file, '', '', made);
}

function numberDrafts(
  drafts: readonly Draft[],
  parent: Draft | undefined,
  file: SourceFile,
  parentId: string,
  annexId: string,
  made: Map<Draft, Provision>,
): Provision[] {
  const counts = new Map<string, number>();
  const count: Count = (key, kept) => {
    const next = kept === undefined ? (counts.get(key) ?? 0) + 1 : Number.parseInt(kept, 10);
    counts.set(key, next);
    return kept ?? String(next);
  };
  // The parent's own words are its first paragraph, unless they are a heading.
  if (parent && parent.text.value !== '' && !isHeading(parent)) count('paragraph');
  return drafts.map((draft) => {
    const part = partOf(draft, count);
    const id = provisionId(draft.kind, part, parentId, annexId);
    const provision = toProvision(draft, id, part, file);
    made.set(draft, provision);
    const children = numberDrafts(
      draft.children,
      draft,
      file,
      id,
      draft.kind === 'annex' ? id : annexId,
      made,
    );
    return Object.assign(provision, { children });
  });
}

/** The next number of a key; a kept number stands as it is, and the count goes on from it. */
type Count = (key: string, kept?: string) => string;

function partOf(draft: Draft, count: Count): string {
  const { kind, attached, corrected, label, text } = draft;
  if (attached) {
    const times = count(attached);
    return times === '1' ? attached : `${attached}-${times}`;
  }
  const keep = text.marks.find((mark) => mark.type === 'keep');
  if (kind === 'paragraph' || COUNTED.has(kind)) return idPart(kind, count(kind, keep?.number));
  return idPart(kind, (corrected ?? label?.number)?.id);
}

function toProvision(draft: Draft, id: string, part: string, file: SourceFile): Provision {
  const { kind, label, labelMarks, text, headingBelow, rows, offset } = draft;
  const below = headingBelow && toAnnotatedText(headingBelow, file);
  return {
    kind,
    id,
    part,
    ...(label && { label: label.printed }),
    ...(labelMarks.length > 0 && { labelMarks: plainMarks(labelMarks) }),
    gap: text.value === '' ? '' : (label?.gap ?? ''),
    text: toAnnotatedText(text, file, offset + (label?.printed.length ?? 0)),
    isHeading: isHeading(draft),
    ...(below && { headingBelow: below }),
    ...(rows && { rows: rows.map((row) => row.map((cell) => toAnnotatedText(cell, file, offset))) }),
    children: [],
    place: file.placeOf(offset),
  };
}

/**
 * Whether a unit's own words are its heading: always for phần, chương, mục, tiểu mục and annex; for other labelled
 * units (not dashes) when they are set in capitals; for an article or a Roman section also when something stands below
 * and the words do not end as a sentence does ("Điều 5. Quyền của công dân", but not "… như sau:").
 */
function isHeading({ kind, label, text, children }: Draft): boolean {
  if (HEADED.has(kind)) return true;
  if (!label || text.value === '' || kind === 'indent' || kind === 'subindent') return false;
  if (isCapitals(text.value)) return true;
  return (
    (kind === 'article' || kind === 'romanSection') &&
    children.length > 0 &&
    !/[.;:,?!…]\s*[”")]?$/u.test(text.value)
  );
}
