import Presentation from 'pptxgenjs';
import type { KitEntry } from '../../domain/kit/kitEntry.ts';
import { VOICE_LABELS } from '../../domain/kit/kitPart.ts';
import { type KitSlide, kitSlides } from '../../domain/kit/slides.ts';
import { qrPngBytes } from '../../domain/qr/qrPng.ts';

/** Inches on a slide of 13.33 × 7.5. */
const LEFT = 0.7;
const WIDTH = 11.9;
/** As a picture of 3 m on a wall, a code of this size is read from the middle of a room. */
const QR = 1.6;
/** The bottom of what stands on a slide. */
const FOOT = 7.3;
/** No letter that is to be read from the last row is smaller. */
const WALL = 28;
/** Where there are few words, and no more on a next slide, they are larger. */
const LARGE = 36;
const FEW_LETTERS = 240;
const LANGUAGE = 'vi-VN';
const OFFICIAL = 'Times New Roman';
const OWN = 'Arial';

/** The kit as slides: a title, then a clause a slide with its citation, live, and its code; remarks are speaker's notes. */
export function handoutPresentation(title: string, entries: readonly KitEntry[]): Presentation {
  const show = new Presentation();
  show.layout = 'LAYOUT_WIDE';
  show.title = title;
  // Whoever teaches is not known, and the program that made the file is not its author.
  show.author = '';
  show.company = '';
  show.subject = title;
  show.theme = { headFontFace: OWN, bodyFontFace: OFFICIAL };
  show.addSlide().addText(title, {
    lang: LANGUAGE,
    x: LEFT,
    y: 2.4,
    w: WIDTH,
    h: 2,
    fontFace: OWN,
    fontSize: 40,
    bold: true,
    color: '8C1D18',
    valign: 'middle',
  });
  for (const { above, heading, lines, isWhole, voice, citation, address, note } of kitSlides(entries)) {
    const slide = show.addSlide();
    slide.addText(headOf({ above, heading, voice }), {
      lang: LANGUAGE,
      x: LEFT,
      y: 0.25,
      w: WIDTH,
      h: 1,
      fontFace: OWN,
      valign: 'middle',
    });
    slide.addText(
      lines.map((text, index) => ({ text, options: { breakLine: index < lines.length - 1 } })),
      {
        lang: LANGUAGE,
        x: LEFT,
        y: 1.3,
        w: WIDTH,
        h: FOOT - QR - 1.4,
        // What is no document's is set as this site and teachers are.
        fontFace: voice === 'official' ? OFFICIAL : OWN,
        fontSize: isWhole && lines.length <= 3 && lines.join('').length <= FEW_LETTERS ? LARGE : WALL,
        valign: 'top',
        paraSpaceAfter: 6,
      },
    );
    if (note) slide.addNotes(note);
    if (address) citeOn(slide, citation, address);
  }
  return show;
}

/** What the teacher put above, the heading, and whose words follow where they are no document's. */
function headOf({ above, heading, voice }: Pick<KitSlide, 'above' | 'heading' | 'voice'>) {
  const whose = voice === 'official' ? '' : VOICE_LABELS[voice];
  return [
    ...(above ? [{ text: above, options: { fontSize: 20, color: '555555', breakLine: true } }] : []),
    { text: heading, options: { fontSize: WALL, bold: true, color: '8C1D18', breakLine: whose !== '' } },
    ...(whose ? [{ text: whose, options: { fontSize: 16, color: '555555' } }] : []),
  ];
}

/** The citation, small, with its live link, and the code that opens the same address. */
function citeOn(slide: Presentation.Slide, citation: string, address: string): void {
  slide.addText([{ text: citation, options: { hyperlink: { url: address, tooltip: address } } }], {
    lang: LANGUAGE,
    x: LEFT,
    y: FOOT - 0.7,
    w: WIDTH - QR - 0.3,
    h: 0.7,
    fontFace: OWN,
    fontSize: 12,
    color: '0D5275',
    valign: 'bottom',
  });
  slide.addImage({
    data: `image/png;base64,${base64(qrPngBytes(address))}`,
    x: LEFT + WIDTH - QR,
    y: FOOT - QR,
    w: QR,
    h: QR,
    altText: `Mã QR mở ${citation}`,
  });
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
