import { documentTypeName } from '../document/documentType.ts';

/** What parts places for sure, what parts them where both sides are places, and what does so between short forms. */
const ALWAYS = /[;\n]+/;
const MAYBE = /\s*,\s*|\s+(?:và|\+|&)\s+/u;
const SPACES = /\s+/;
/** The name of the programme after a place in it, as in a citation; "hành động" may be left out. */
const PROGRAMME = new RegExp(`^${documentTypeName('chuong-trinh').split(' ', 2).join(' ')}`, 'iu');

/**
 * The places that a reader asks for in one line, as typed: "II.1, II.2; III.3", "II.1 II.2", "điểm 1, mục II, điểm 2,
 * mục II". A place in words has commas of its own, and so has a citation with the name of its document: what reads as
 * one place (`isPlace`) stays one. What is none stays a part of its own, to be named.
 */
export function splitPlaces(text: string, isPlace: (part: string) => boolean): string[] {
  const chunks = text.split(ALWAYS).map(trimmed).filter(Boolean);
  return [...new Set(chunks.flatMap((chunk) => splitChunk(chunk, isPlace)))];
}

function splitChunk(chunk: string, isPlace: (part: string) => boolean): string[] {
  if (isPlace(chunk)) return [chunk];
  const pieces = chunk
    .split(MAYBE)
    .map(trimmed)
    .filter(Boolean)
    .flatMap((piece) => splitShortForms(piece, isPlace));
  const parts: string[] = [];
  let hasPlace = false;
  let isInName = false;
  for (let at = 0; at < pieces.length; ) {
    const length = longestPlace(pieces.slice(at), isPlace);
    const part = pieces.slice(at, at + Math.max(1, length)).join(', ');
    const follows = parts.length > 0 && hasPlace;
    // A name can have commas too: all of it goes with the place.
    isInName = length === 0 && (isInName || (follows && PROGRAMME.test(part)));
    if (!isInName) parts.push(part);
    hasPlace ||= length > 0;
    at += Math.max(1, length);
  }
  // No place of the programme in it: a citation of another document, commas and all.
  return hasPlace ? parts : [chunk];
}

/** How many of the first pieces make one place together; 0 for none. */
function longestPlace(pieces: readonly string[], isPlace: (part: string) => boolean): number {
  for (let length = pieces.length; length > 0; length--)
    if (isPlace(pieces.slice(0, length).join(', '))) return length;
  return 0;
}

/** "II.1 II.2", parted where all stands without a unit in words, and a place is among it; "II 1" is not two. */
function splitShortForms(piece: string, isPlace: (part: string) => boolean): string[] {
  const forms = piece.split(SPACES);
  const isBare = forms.every((form) => /^[\w./#:?=%-]+$/.test(form) && !/^\d+$/.test(form));
  return !isPlace(piece) && isBare && forms.some(isPlace) ? forms : [piece];
}

/** Without the full stop that ends a line. */
const trimmed = (part: string) => part.replace(/[.\s]+$/u, '').trim();
