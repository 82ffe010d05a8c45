import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { digestOfMakers } from '../exports/kept/digestOfMakers.ts';
import { KeptFiles } from '../exports/kept/keptFiles.ts';
import { CARD, type CardElement } from '../render/card.ts';

const DRAWING = 'src/integrations/drawCard.ts';
const FONTS = ['@fontsource/noto-serif', '@fontsource/noto-sans'];
const require = createRequire(import.meta.url);
/** Colours of a card's palette: few hues, and grey steps at the edges of letters. */
const COLOURS = 16;

/** Draws cards, or takes them from the cache; counts what it drew. */
export class CardPress {
  drawn = 0;
  #fonts: Font[] | undefined;
  readonly #kept = new KeptFiles('cards');
  /** What a card's look depends on besides its words: another printer draws anew. */
  readonly #printer = digestOfMakers(DRAWING, FONTS);

  /** The card as PNG. The name in the cache is the digest of all that is drawn. */
  async print(card: CardElement): Promise<Buffer> {
    const digest = createHash('sha256').update(this.#printer).update(JSON.stringify(card)).digest('hex');
    const name = `${digest}.png`;
    const drawn = this.#kept.use(name);
    if (drawn) return drawn;
    this.#fonts ??= readFonts();
    const svg = await satori(card as never, { ...CARD, fonts: this.#fonts });
    const png = await sharp(Buffer.from(withoutClips(svg)))
      .png({ palette: true, colours: COLOURS, dither: 0, compressionLevel: 9, effort: 1 })
      .toBuffer();
    this.#kept.keep(name, png);
    this.drawn += 1;
    return png;
  }

  /** When a build has all its cards: what no build needs any more is given up. */
  prune(): void {
    this.#kept.prune();
  }
}

/** Every box is cut to itself, though nothing stands out of one; without that, drawing takes half the time. */
function withoutClips(svg: string): string {
  return svg.replace(/<(mask|clipPath)\b[\s\S]*?<\/\1>/g, '').replace(/ (?:mask|clip-path)="[^"]*"/g, '');
}

/** Serif for official words, sans for our own, each with all Vietnamese letters. */
function readFonts(): Font[] {
  const subsets = { latin: '', vietnamese: ' Vietnamese', 'latin-ext': ' Extended' };
  const faces = [
    ['noto-serif', 'Serif', 400],
    ['noto-serif', 'Serif', 700],
    ['noto-sans', 'Sans', 400],
    ['noto-sans', 'Sans', 600],
  ] as const;
  return faces.flatMap(([family, name, weight]) =>
    Object.entries(subsets).map(([subset, suffix]) => ({
      name: name + suffix,
      weight,
      style: 'normal' as const,
      data: readFileSync(
        require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`),
      ),
    })),
  );
}
