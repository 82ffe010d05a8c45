import { Document, Paragraph as DocxParagraph, ExternalHyperlink, Packer, TextRun } from 'docx';
import Presentation from 'pptxgenjs';
import type { Paragraph, Planted } from './planted.ts';

/** Planted passages as one handout in each format that can be written here; a passage is followed by an empty line. */
const paragraphsOf = (passages: readonly Planted[]): Paragraph[][] =>
  passages.map((passage) => passage.map((one) => (typeof one === 'string' ? { text: one } : one)));

/** A line between passages: what stands above a citation ends there. */
const BETWEEN = 'Câu hỏi thảo luận của tổ.';

export const FILES: Readonly<Record<string, (passages: readonly Planted[]) => Promise<Uint8Array>>> = {
  txt: async (passages) => bytesOf(blocks(passages, ({ text, link }) => (link ? `${text}: ${link}` : text))),
  md: async (passages) =>
    bytesOf(
      blocks(passages, ({ text, link, quote }) =>
        link ? `[${text}](${link})` : `${quote ? '> ' : ''}${text.replace(/[[\]*_]/gu, '\\$&')}`,
      ),
    ),
  html: async (passages) =>
    bytesOf(
      `<!doctype html><meta charset="utf-8">${blocks(passages, ({ text, link, quote }) => {
        const words = text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
        if (link) return `<p><a href="${link}">${words}</a></p>`;
        return quote ? `<blockquote>${words}</blockquote>` : `<p>${words}</p>`;
      })}`,
    ),
  docx: async (passages) => {
    const children = passages.flatMap((passage, index) => [
      ...paragraphsOf([passage])[0]!.map(toWord),
      new DocxParagraph({ text: `${BETWEEN} ${index + 1}` }),
    ]);
    const styles = {
      default: { document: { run: { font: 'DejaVu Sans' } } },
      paragraphStyles: [{ id: 'Quote', name: 'Quote', basedOn: 'Normal', run: { italics: true } }],
    };
    return new Uint8Array(await Packer.toBuffer(new Document({ styles, sections: [{ children }] })));
  },
  pptx: async (passages) => {
    const show = new Presentation();
    for (const passage of paragraphsOf(passages)) {
      const slide = show.addSlide();
      slide.addText(
        passage.map(({ text, link }) => ({
          text,
          options: { breakLine: true, ...(link && { hyperlink: { url: link } }) },
        })),
        { x: 0, y: 0, w: 9, h: 5 },
      );
    }
    return (await show.write({ outputType: 'uint8array' })) as Uint8Array;
  },
};

function blocks(passages: readonly Planted[], write: (one: Paragraph) => string): string {
  const written = paragraphsOf(passages).flatMap((passage, index) => [
    ...passage.map(write),
    write({ text: `${BETWEEN} ${index + 1}` }),
  ]);
  return `${written.join('\n\n')}\n`;
}

function toWord({ text, link, quote }: Paragraph): DocxParagraph {
  const run = new TextRun(text);
  return new DocxParagraph({
    ...(quote && { style: 'Quote' }),
    children: [link ? new ExternalHyperlink({ link, children: [run] }) : run],
  });
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
