import type { Word } from '../../text/words.ts';
import type { Lexicon, LexiconNode, Sense } from './lexicon.ts';

/** A piece of a query: what a form means, or a word that no form covers. */
export interface Piece {
  /** Folded letters. */
  text: string;
  sense?: Sense;
  /** The form is only begun ("326-QĐ/t"): the last letters of the query. */
  isBegun?: boolean;
  /** A stroke stands before its first word. */
  afterStroke: boolean;
}

/** Words tried together as one run of letters. */
const LONGEST_RUN = 12;

/**
 * Cuts neighbouring words into forms, whatever spaces stand between or are missing: "nghidinh so" → nghị định, số;
 * "ub nd" → ubnd. The longest run of words that forms cover wins, then the fewest forms.
 */
export function segment(lexicon: Lexicon, words: readonly Word[], isLast: boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < words.length) {
    let to = Math.min(words.length, at + LONGEST_RUN);
    let found: Piece[] | undefined;
    for (; to > at && !found; to--)
      found = cover(lexicon, words.slice(at, to), isLast && to === words.length);
    if (found) {
      pieces.push(...found);
      at = to + 1;
    } else {
      const word = words[at]!;
      pieces.push({ text: word.text, afterStroke: word.gap === '/' });
      at++;
    }
  }
  return pieces;
}

interface Way {
  cost: number;
  pieces: Piece[];
}

/** The cheapest way to read all letters as forms, or undefined. */
function cover(lexicon: Lexicon, words: readonly Word[], isLast: boolean): Piece[] | undefined {
  const text = words.map((word) => word.text).join('');
  const written = words.map((word) => word.written).join('');
  const starts = new Map<number, Word>();
  let offset = 0;
  for (const word of words) {
    starts.set(offset, word);
    offset += word.text.length;
  }
  const isBorder = (at: number) => at === text.length || starts.has(at);
  /** "L-CTN ở" is no "LCT" and no "no": a form that runs on into the next word begins with one, and ends one behind a stroke. */
  const tearsApart = (from: number, to: number) =>
    [...starts].some(
      ([at, { gap }]) => at > from && at < to && !(isBorder(from) && (gap !== '/' || isBorder(to))),
    );
  const ways: (Way | undefined)[] = [{ cost: 0, pieces: [] }];
  for (let from = 0; from < text.length; from++) {
    const way = ways[from];
    if (!way) continue;
    let node: LexiconNode | undefined = lexicon.tree;
    let to = from;
    while (to < text.length) {
      node = node.next.get(text[to]!);
      if (!node) break;
      to++;
      if (node.sense && (to - from > 1 || isBorder(from)) && !tearsApart(from, to))
        offer(to, way, 1 + (isBorder(from) ? 0 : 0.1), { sense: withHorn(node.sense, from, to) }, from);
    }
    // Inside a word of its own nothing is begun: "đâu" is no "ĐA" and the beginning of another mark.
    const mayBegin = isBorder(from) || words.at(-1)!.gap !== ' ';
    if (node && to === text.length && isLast && !node.sense && mayBegin)
      offer(to, way, 4, { sense: {}, isBegun: true }, from);
  }
  return ways[text.length]?.pieces;

  function offer(to: number, way: Way, cost: number, piece: Pick<Piece, 'sense' | 'isBegun'>, from: number) {
    const total = way.cost + cost;
    if (total >= (ways[to]?.cost ?? Number.POSITIVE_INFINITY)) return;
    const form = { text: text.slice(from, to), afterStroke: starts.get(from)?.gap === '/', ...piece };
    ways[to] = { cost: total, pieces: [...way.pieces, form] };
  }

  /** "TƯ" is Trung ương, never the "TU" of a Tỉnh ủy. */
  function withHorn(sense: Sense, from: number, to: number): Sense {
    const isHorned =
      sense.mark === 'tu' && written.length === text.length && written.slice(from, to) === 'tư';
    return isHorned ? { mark: 'tw' } : sense;
  }
}
