import Presentation from 'pptxgenjs';
import type { KitEntry } from '../../domain/kit/kitEntry.ts';
import { kitSlides } from '../../domain/kit/slides.ts';
import { qrPngBytes } from '../../domain/qr/qrPng.ts';

/** Inches on a slide of 13.33 × 7.5. */
const LEFT = 0.7;
const WIDTH = 11.9;
const QR = 1.3;
const OFFICIAL = 'Times New Roman';
const OWN = 'Arial';

/** The kit as slides: a title, then a clause a slide with its citation, live, and its code; remarks are speaker's notes. */
export function handoutPresentation(title: string, entries: readonly KitEntry[]): Presentation {
  const show = new Presentation();
  show.layout = 'LAYOUT_WIDE';
  show.title = title;
  show.addSlide().addText(title, {
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
  for (const { heading, lines, citation, address, note } of kitSlides(entries)) {
    const slide = show.addSlide();
    slide.addText(heading, {
      x: LEFT,
      y: 0.4,
      w: WIDTH,
      h: 0.8,
      fontFace: OWN,
      fontSize: 28,
      bold: true,
      color: '8C1D18',
    });
    const letters = lines.join('').length;
    slide.addText(
      lines.map((text, index) => ({ text, options: { breakLine: index < lines.length - 1 } })),
      {
        x: LEFT,
        y: 1.3,
        w: WIDTH,
        h: 4.5,
        fontFace: OFFICIAL,
        fontSize: letters > 400 ? 22 : 28,
        valign: 'top',
        fit: 'shrink',
        paraSpaceAfter: 6,
      },
    );
    slide.addText([{ text: citation, options: { hyperlink: { url: address, tooltip: address } } }], {
      x: LEFT,
      y: 6,
      w: WIDTH - QR - 0.3,
      h: 1,
      fontFace: OWN,
      fontSize: 14,
      color: '0D5275',
      valign: 'middle',
    });
    slide.addImage({
      data: `image/png;base64,${base64(qrPngBytes(address))}`,
      x: LEFT + WIDTH - QR,
      y: 5.85,
      w: QR,
      h: QR,
      altText: `Mã QR mở ${citation}`,
    });
    if (note) slide.addNotes(note);
  }
  return show;
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
