import { TYPE_WORDS } from '../number/typeWord.ts';
import { type Atom, findAtoms, matchAt } from '../place/running/atom.ts';
import { chainsOf, placesOf } from '../place/running/chain.ts';
import { attachedPart, ISSUED_WITH, WHOLE_ISSUED_WITH } from '../place/running/issuedWith.ts';
import { findOpeningPlaces } from '../place/running/openingPlace.ts';
import type { DocumentDraft, ProvisionDraft } from './draft.ts';

/**
 * Between a place and the document it lies in.
 * Examples: ` `, ` của `, `, `, ` tại `, ` ban hành kèm theo `.
 */
const TO_DOCUMENT =
  /(?:\s{0,3},\s{0,3}|\s{1,3})(?:(?:của|tại|trong|ở|thuộc|(?:được\s{1,3})?ban\s{1,3}hành\s{1,3}kèm\s{1,3}theo)\s{1,3})?/iuy;

/** Attached texts that speak of themselves, or that a reader knows by name alone. */
const ATTACHED =
  'Quy chế|Qui chế|Điều lệ|Quy trình|Nội quy|Kế hoạch|Đề án|Danh mục|Bản quy định|Quy định|Chương trình';

/**
 * The attached text that the reference itself stands in.
 * Examples: `Quy chế này`, `Điều lệ này`, `Quy chế.`.
 */
const ATTACHED_HERE = new RegExp(
  `(${ATTACHED})(?=\\s{1,3}này(?![\\p{L}\\p{M}])|\\s{0,3}(?:[.,;:)]|$))`,
  'uy',
);

/**
 * A document that is named by its kind, with a capital: a small letter is a verb in "Điều 5 quy định".
 * Examples: `Điều lệ Đảng`, `Luật Đất đai`, `Hiến pháp`.
 */
const UNKNOWN_DOCUMENT = new RegExp(
  `(?:${ATTACHED}|Hiến\\s{1,3}pháp|Hiệp\\s{1,3}định|Công\\s{1,3}ước|Lệnh|${TYPE_WORDS})(?![\\p{L}\\p{M}])`,
  'iuy',
);

/** Nothing stands before, or the end of a sentence. */
const SENTENCE_START = /(?:^|[.!?:;“"\n-])\s{0,3}$/u;

/** Places in a text (NFC), each with the document among `documents` (in reading order) that it belongs to. */
export function findProvisionReferences(text: string, documents: readonly DocumentDraft[]): ProvisionDraft[] {
  const numbered = findNumberedPlaces(text, documents);
  // In "Điều 2 Quy chế ban hành kèm theo …" the Quy chế is part of the place already.
  const isPartOfPlace = ({ start }: ProvisionDraft) =>
    numbered.some(({ end }) => matchAt(TO_DOCUMENT, text, end) === start);
  return [...numbered, ...findNamedPlaces(text, documents).filter((place) => !isPartOfPlace(place))];
}

/** Openings, signatures and whole attached texts: places without a number, known by the document named after them. */
function findNamedPlaces(text: string, documents: readonly DocumentDraft[]): ProvisionDraft[] {
  const documentAt = new Map(documents.map((document) => [document.start, document]));
  const openings = findOpeningPlaces(text).flatMap(({ start, end, path }): ProvisionDraft[] => {
    const owner = ownerAfter(text, end, documentAt);
    if (!owner || typeof owner.document === 'string') return [];
    return [{ kind: 'provision', start, end, path: [...owner.annex, ...path], document: owner.document }];
  });
  const attached = [...text.matchAll(WHOLE_ISSUED_WITH)].flatMap((match): ProvisionDraft[] => {
    const end = match.index + match[0].length;
    const document = documentAt.get(end);
    if (!document) return [];
    const path = [attachedPart(text, match.index)];
    return [
      { kind: 'provision', start: match.index, end: match.index + match[0].trimEnd().length, path, document },
    ];
  });
  return [...openings, ...attached];
}

function findNumberedPlaces(text: string, documents: readonly DocumentDraft[]): ProvisionDraft[] {
  const atoms = findAtoms(text).filter(
    ({ start, end }) => !documents.some((document) => start < document.end && document.start < end),
  );
  const documentAt = new Map(documents.map((document) => [document.start, document]));
  const documentEndingAt = new Map(documents.map((document) => [document.end, document]));
  return chainsOf(text, atoms)
    .filter((chain) => !isOrdinaryUse(text, chain))
    .flatMap((chain): ProvisionDraft[] => {
      const owner =
        ownerAfter(text, chain.at(-1)!.end, documentAt) ??
        ownerBefore(text, chain[0]!.start, documentEndingAt);
      return placesOf(text, chain).map(({ start, end, path }) =>
        path.some((part) => typeof part !== 'string')
          ? { kind: 'provision', start, end, path, document: 'here' }
          : { kind: 'provision', start, end, path: [...owner.annex, ...path], document: owner.document },
      );
    });
}

interface Owner {
  annex: readonly (string | { here: string })[];
  document: DocumentDraft | 'here' | 'unknown';
}

/** The document named straight after a place, directly or as the one that an attached text was issued with. */
function ownerAfter(
  text: string,
  from: number,
  documentAt: ReadonlyMap<number, DocumentDraft>,
): Owner | undefined {
  const at = matchAt(TO_DOCUMENT, text, from);
  if (at === undefined) return undefined;
  const direct = documentAt.get(at);
  if (direct) return { annex: [], document: direct };
  const issued = matchAt(ISSUED_WITH, text, at);
  const issuer = issued === undefined ? undefined : documentAt.get(issued);
  if (issuer) return { annex: [attachedPart(text, at)], document: issuer };
  if (matchAt(ATTACHED_HERE, text, at) !== undefined)
    return { annex: [{ here: attachedPart(text, at) }], document: 'here' };
  const isNamed = /\p{Lu}/u.test(text[at] ?? '') && matchAt(UNKNOWN_DOCUMENT, text, at) !== undefined;
  return isNamed ? { annex: [], document: 'unknown' } : undefined;
}

/** The document named straight before a place: "Nghị định 29/1998/NĐ-CP (Điều 5)"; else this document. */
function ownerBefore(
  text: string,
  start: number,
  documentEndingAt: ReadonlyMap<number, DocumentDraft>,
): Owner {
  const gap = /(?:,\s{0,3}|\s{1,3}\(|,?\s{1,3}tại\s{1,3})$/iu.exec(
    text.slice(Math.max(0, start - 10), start),
  );
  const document = gap ? documentEndingAt.get(start - gap[0].length) : undefined;
  return { annex: [], document: document ?? 'here' };
}

/** "Điều này cho thấy …": the thing just said, not an article; an article says "tại Điều này", "khoản 1 Điều này". */
function isOrdinaryUse(text: string, chain: readonly Atom[]): boolean {
  const [atom] = chain;
  if (chain.length > 1 || !atom || typeof atom.part === 'string' || atom.part.here !== 'dieu') return false;
  return text[atom.start] !== 'Đ' || SENTENCE_START.test(text.slice(Math.max(0, atom.start - 4), atom.start));
}
