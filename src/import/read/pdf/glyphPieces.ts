import { IDENTITY, isMatrix, type Matrix, times } from './matrix.ts';
import type { PdfPiece } from './printedLine.ts';

/** As much of PDF.js's list of drawing operators as is used here. */
export interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}
/** The numbers of the operators, by name (`OPS` of PDF.js). */
export type Operators = Readonly<Record<string, number>>;

interface Glyph {
  unicode?: string;
  /** In thousandths of the font's size. */
  width: number;
  isSpace?: boolean;
}
/** What of the state of drawing says where letters stand (ISO 32000-1, 9.3 and 9.4). */
interface State {
  matrix: Matrix;
  font: string;
  size: number;
  letterSpace: number;
  wordSpace: number;
  scale: number;
  leading: number;
  rise: number;
}

const moved = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

/**
 * Every letter of a page with its own place. PDF.js gives whole stretches; where a font has no Vietnamese letters and
 * another lends them, a stretch has holes ("Hi n pháp n") that the borrowed letters, drawn later, belong into.
 */
export function glyphPieces({ fnArray, argsArray }: OperatorList, operators: Operators): PdfPiece[] {
  const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
  const drawing = new Drawing();
  for (const [at, code] of fnArray.entries())
    drawing.take(names.get(code) ?? '', (argsArray[at] ?? []) as readonly unknown[]);
  return drawing.pieces;
}

class Drawing {
  readonly pieces: PdfPiece[] = [];
  #state: State = {
    matrix: IDENTITY,
    font: '',
    size: 1,
    letterSpace: 0,
    wordSpace: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  readonly #saved: State[] = [];
  #line: Matrix = IDENTITY;
  #text: Matrix = IDENTITY;

  take(name: string, args: readonly unknown[]): void {
    const [first, second] = args as [number, number];
    switch (name) {
      case 'save':
      case 'paintFormXObjectBegin':
        this.#saved.push({ ...this.#state });
        if (name !== 'save' && isMatrix(args[0])) this.#transform(args[0]);
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        this.#state = this.#saved.pop() ?? this.#state;
        break;
      case 'transform':
        this.#transform(isMatrix(args[0]) ? args[0] : (args as unknown as Matrix));
        break;
      case 'beginText':
        this.#startLine(IDENTITY);
        break;
      case 'setFont':
        Object.assign(this.#state, { font: String(first), size: second });
        break;
      case 'setCharSpacing':
        this.#state.letterSpace = first;
        break;
      case 'setWordSpacing':
        this.#state.wordSpace = first;
        break;
      case 'setHScale':
        this.#state.scale = first / 100;
        break;
      case 'setLeading':
        this.#state.leading = -first;
        break;
      case 'setTextRise':
        this.#state.rise = first;
        break;
      case 'setTextMatrix':
        this.#startLine(isMatrix(args[0]) ? args[0] : (args as unknown as Matrix));
        break;
      case 'setLeadingMoveText':
        this.#state.leading = second;
        this.#startLine(times(this.#line, moved(first, second)));
        break;
      case 'moveText':
        this.#startLine(times(this.#line, moved(first, second)));
        break;
      case 'nextLine':
        this.#startLine(times(this.#line, moved(0, this.#state.leading)));
        break;
      case 'showText':
        for (const glyph of args[0] as readonly (Glyph | number)[]) this.#show(glyph);
    }
  }

  #transform(matrix: Matrix): void {
    this.#state.matrix = times(this.#state.matrix, matrix);
  }

  #startLine(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  #show(glyph: Glyph | number): void {
    const { size, scale, letterSpace, wordSpace, rise, font, matrix } = this.#state;
    if (typeof glyph === 'number') {
      this.#text = times(this.#text, moved((-glyph / 1000) * size * scale, 0));
      return;
    }
    const place = times(times(matrix, this.#text), moved(0, rise));
    const stretch = Math.hypot(place[0], place[1]);
    const width = (glyph.width / 1000) * size * scale;
    const height = Math.abs(size) * Math.hypot(place[2], place[3]);
    const transform = [
      place[0] * size,
      place[1] * size,
      place[2] * size,
      place[3] * size,
      place[4],
      place[5],
    ];
    this.pieces.push({
      str: glyph.unicode ?? '',
      width: Math.abs(width) * stretch,
      height,
      transform,
      fontName: font,
    });
    const advance = width + (letterSpace + (glyph.isSpace ? wordSpace : 0)) * scale;
    this.#text = times(this.#text, moved(advance, 0));
  }
}
