import type { DocumentTypeId } from '../document/documentType.ts';
import { isOfType } from '../document/documentType.ts';
import type { Citation, FoundReference, PathPart, UnresolvedReference } from './citation.ts';
import { lookUpNumber, type NumberIndex } from './numberIndex.ts';

/** Where the text stands that the references were found in, and what the corpus knows. */
export interface CitationContext {
  /** The document the text belongs to. */
  document: string;
  /** Id parts of the provision the text stands in: `['dieu-5', 'khoan-1']`, `['quy-che', 'dieu-5']`. */
  path: readonly string[];
  index: NumberIndex;
  typeOf: (document: string) => DocumentTypeId | undefined;
  /** Whether a document has a provision; `no-text` when the office has no text of it. */
  hasProvision: (document: string, provision: string) => boolean | 'no-text';
}

export interface ResolvedReferences {
  citations: Citation[];
  unresolved: UnresolvedReference[];
}

type Outcome =
  | { document: string; provision?: string }
  | { why: UnresolvedReference['why']; candidates: readonly string[] }
  /** Points nowhere and is no fault: said of something else, or the fault is reported where the document is named. */
  | undefined;

/**
 * Gives references their ends.
 *
 * - A document: one candidate is a citation, none or several are unresolved; so is a lone candidate whose type the
 *   text contradicts ("Quyết định 326-QĐ/TU" when only a Quy định bears that number).
 * - A place in a document without text: a citation of the document alone.
 * - A place that its document lacks is unresolved, in this document as in another. A place in a document that could
 *   not be resolved is passed over: the fault is told once, at the document.
 * - "Điều này" outside an article, "Luật này" in a text that is no law: said of something else, passed over.
 */
export function resolveReferences(
  found: readonly FoundReference[],
  context: CitationContext,
): ResolvedReferences {
  const citations: Citation[] = [];
  const unresolved: UnresolvedReference[] = [];
  const outcomes = found.map((reference) =>
    reference.kind === 'provision' ? undefined : documentOf(reference, context),
  );
  for (const [index, { start, end, text, ...reference }] of found.entries()) {
    const outcome =
      reference.kind === 'provision'
        ? placeOf(reference.path, reference.document, outcomes, context)
        : outcomes[index];
    if (!outcome) continue;
    if ('why' in outcome) unresolved.push({ start, end, text, ...outcome });
    else citations.push({ start, end, text, ...outcome });
  }
  return { citations, unresolved };
}

function documentOf(reference: FoundReference, context: CitationContext): Outcome {
  if (reference.kind === 'name') return { document: reference.document };
  if (reference.kind === 'self') return selfOf(reference.type, context);
  if (reference.kind !== 'number') return undefined;
  const { number, type, dated } = reference;
  const candidates = lookUpNumber(context.index, {
    number,
    ...(type ? { type } : {}),
    ...(dated ? { dated } : {}),
  });
  const [only, ...others] = candidates;
  if (only === undefined) return { why: 'no-such-document', candidates };
  const ownType = context.typeOf(only);
  const contradicted = type !== undefined && ownType !== undefined && !isOfType(ownType, type);
  return others.length > 0 || contradicted ? { why: 'ambiguous', candidates } : { document: only };
}

/** "Quyết định này" is the document itself; "Quy định này" in the Quy định attached to a Quyết định is the annex. */
function selfOf(type: DocumentTypeId, { document, path, typeOf }: CitationContext): Outcome {
  const [annex] = path;
  if (annex !== undefined && startsWithUnit(annex, type)) return { document, provision: annex };
  const own = typeOf(document);
  return own !== undefined && isOfType(own, type) ? { document } : undefined;
}

function placeOf(
  path: readonly PathPart[],
  document: number | 'here' | 'unknown',
  outcomes: readonly Outcome[],
  context: CitationContext,
): Outcome {
  if (document === 'unknown') return { why: 'no-such-document', candidates: [] };
  if (document === 'here') return placeHere(path, context);
  const owner = outcomes[document];
  if (!owner || 'why' in owner) return undefined;
  const inside = owner.provision === undefined ? [] : [owner.provision];
  return placeIn(owner.document, [[...inside, ...path]], context);
}

/** A place in the document of the text: looked for around the text, from the innermost unit outwards. */
function placeHere(path: readonly PathPart[], context: CitationContext): Outcome {
  const [first, ...rest] = path;
  if (first === undefined) return undefined;
  if (typeof first !== 'string') {
    const depth = context.path.findLastIndex((part) => startsWithUnit(part, first.here));
    // "Quy chế này" said in the decision that issues it: the annex by its usual id.
    const around = depth >= 0 ? context.path.slice(0, depth + 1) : rest.length > 0 ? [first.here] : undefined;
    if (!around) return undefined;
    return placeIn(context.document, [[...around, ...rest]], context, 'here');
  }
  const scopes = Array.from({ length: context.path.length + 1 }, (_, cut) =>
    context.path.slice(0, context.path.length - cut),
  );
  return placeIn(
    context.document,
    scopes.map((scope) => [...scope, ...path]),
    context,
    'here',
  );
}

/** The first of `paths` that the document has. */
function placeIn(
  document: string,
  paths: readonly (readonly PathPart[])[],
  { hasProvision }: CitationContext,
  here?: 'here',
): Outcome {
  for (const path of paths) {
    const provision = path.filter((part) => typeof part === 'string').join('-');
    const has = hasProvision(document, provision);
    if (has === 'no-text') return here ? undefined : { document };
    if (has) return { document, provision };
  }
  return { why: 'no-such-provision', candidates: [document] };
}

/** `dieu-5` is of the unit `dieu`, `quy-che` and `quy-che-2` of `quy-che`. */
function startsWithUnit(part: string, unit: string): boolean {
  return part === unit || part.startsWith(`${unit}-`);
}
