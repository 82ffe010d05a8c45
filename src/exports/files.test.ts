import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { differences } from '../../scripts/fidelity/compare.ts';
import { expectedClauses, expectedFootnotes } from '../../scripts/fidelity/expected.ts';
import { SHOWN } from '../../scripts/fidelity/readings.ts';
import { readPdfFile } from '../../scripts/fidelity/readTexts.ts';
import { readBook, readWordFile } from '../../scripts/fidelity/readXml.ts';
import { sampleEdition, WHOLE_TEXT } from '../../tests/exports/sampleEdition.ts';
import { parseDocumentText } from '../corpus/parse/parseDocumentText.ts';
import { bookmarkName, docx } from './docx.ts';
import { epub } from './epub/epub.ts';
import { pdf } from './pdf/pdf.ts';

const edition = sampleEdition(WHOLE_TEXT);
const { tree } = parseDocumentText(WHOLE_TEXT, 'a.mdx');
const ids = [...expectedClauses({ tree }).keys()];
const LINK = 'https://example.org/van-ban/luat-1/';

describe('Word', () => {
  let bytes: Uint8Array;
  let xml: string;
  beforeAll(async () => {
    bytes = await docx(edition);
    xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
  });

  it('holds every clause letter by letter, under a bookmark', () => {
    const names = new Map(ids.map((id) => [bookmarkName(id)!, id]));
    const reading = readWordFile(
      bytes,
      (name) => names.get(name),
      ids.filter((id) => id.includes('bang')),
    );
    expect(differences(expectedClauses({ tree }, SHOWN['Word']), reading)).toEqual([]);
  });

  it('has headings, links, footnotes and tables of its own kind, and numbers nothing itself', () => {
    const files = unzipSync(bytes);
    for (const style of ['Title', 'Heading1', 'Heading2'])
      expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(strFromU8(files['word/_rels/document.xml.rels']!)).toContain(`Target="${LINK}"`);
    const notes = strFromU8(files['word/footnotes.xml']!).replace(/<[^>]+>/g, '');
    expect(notes).toContain('Chú thích một, sai (nguyên văn).');
    expect(xml.match(/<w:footnoteReference /g)).toHaveLength(3);
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
    expect(xml).not.toContain('<w:numPr>');
  });

  it('counts its pages at the foot of each, and parts no signature between two', async () => {
    const foot = strFromU8(unzipSync(bytes)['word/footer1.xml']!);
    expect(foot.replace(/<w:instrText[^>]*>(\w+)<[^>]+>|<[^>]+>/g, '$1')).toBe(
      `${edition.name} · Trang PAGE/NUMPAGES`,
    );
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/gs)!;
    const keeps = (words: string) =>
      paragraphs.find((one) => one.replace(/<[^>]+>/g, '') === words)!.includes('<w:keepNext/>');
    expect(['TM. CHÍNH PHỦ', 'THỦ TƯỚNG', 'Nguyễn Văn A'].map(keeps)).toEqual([true, true, false]);
  });

  it('is the same bytes each time it is made', async () => {
    expect(Buffer.from(await docx(edition)).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('EPUB', () => {
  const bytes = epub(edition);

  it('holds every clause letter by letter, under its id', () => {
    expect(differences(expectedClauses({ tree }, SHOWN['EPUB']), readBook(bytes))).toEqual([]);
  });

  it('keeps the number of a document on one line', () => {
    const page = strFromU8(
      unzipSync(epub(sampleEdition('Các cấp ủy theo Chỉ thị 30-CT/TW, giai đoạn 2001-2005.')))[
        'EPUB/toan-van.xhtml'
      ]!,
    );
    expect(page).toContain('thị <span class="so">30-CT/TW</span>');
    expect(page.match(/class="so"/g)).toHaveLength(1);
  });

  it('cuts a long entry of the contents between words, and numbers none', () => {
    const files = unzipSync(epub(sampleEdition(`I.- ${'Khảo sát thực trạng '.repeat(9)}\n\n1/ Một.`)));
    const contents = strFromU8(files['EPUB/muc-luc.xhtml']!);
    expect(contents).toContain('>I.- Khảo sát thực trạng');
    expect(contents).toMatch(/ (?:Khảo|sát|thực|trạng)…</);
    expect(strFromU8(files['EPUB/kieu.css']!)).toContain('nav ol { list-style: none;');
  });

  it('begins with its type, uncompressed, and lists every file it has', () => {
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    const files = unzipSync(bytes);
    const listed = [...strFromU8(files['EPUB/package.opf']!).matchAll(/href="([^"]+)"/g)].map(
      ([, href]) => href,
    );
    const there = Object.keys(files).flatMap((name) => /^EPUB\/(.+)(?<!opf)$/.exec(name)?.[1] ?? []);
    expect(listed.sort()).toEqual(there.sort());
  });
});

describe('PDF', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await pdf(edition);
  });

  it('gives back every clause letter by letter, whatever the Vietnamese letters', async () => {
    const notes = expectedFootnotes({ tree }, SHOWN['PDF']);
    expect(differences(expectedClauses({ tree }, SHOWN['PDF']), await readPdfFile(bytes, notes))).toEqual([]);
  });

  it('is tagged, says its language, and has bookmarks and live links', async () => {
    const document = await getDocumentProxy(bytes.slice());
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Language: 'vi', Title: edition.name });
    const titles = (await document.getOutline()).flatMap(({ title, items }) => [
      title,
      ...items.map((one) => one.title),
    ]);
    expect(titles.join('\n')).toMatch(/Chương I\s*NHỮNG QUY ĐỊNH CHUNG/);
    const links = (await (await document.getPage(1)).getAnnotations()).map(
      ({ url }: { url?: string }) => url,
    );
    expect(links).toContain(LINK);
  });

  it('parts no number of a document at the end of a line', async () => {
    const numbers = ['30-CT/TW', '29/1998/NĐ-CP', '**17-NQ/TW**'];
    const lines = Array.from(
      { length: 60 },
      (_, at) => `${at}. ${'m'.repeat(at)} ${'chữ '.repeat(10)}${numbers.join(' ')}`,
    );
    const found = new Map(numbers.map((number) => [number.replaceAll('*', ''), 0]));
    for (const text of await pageTexts(await pdf(sampleEdition(lines.join('\n\n')))))
      for (const number of found.keys())
        found.set(number, found.get(number)! + text.split(number).length - 1);
    expect([...found.values()]).toEqual([60, 60, 60]);
  });

  it('says on each page which of how many it is, and parts no signature between two', async () => {
    const signed = '\n\nT/M ĐẢNG ỦY\n\nBÍ THƯ\n\n(Đã ký)\n\nLê Văn B';
    // Somewhere among these the page ends within the signature, were it not kept together.
    for (let lines = 24; lines <= 36; lines++) {
      const text = Array.from({ length: lines }, (_, at) => `${at + 1}. Điểm`).join('\n\n');
      const pages = await pageTexts(await pdf(sampleEdition(text + signed)));
      expect(pages.map((page) => /Trang \d+\/\d+/.exec(page)?.[0])).toEqual(
        pages.map((_, at) => `Trang ${at + 1}/${pages.length}`),
      );
      const at = pages.findIndex((page) => page.includes('T/M ĐẢNG ỦY'));
      expect(pages[at], `${lines} lines`).toContain('Lê Văn B');
    }
  });

  it('is the same bytes each time it is made', async () => {
    expect(Buffer.from(await pdf(edition)).equals(Buffer.from(bytes))).toBe(true);
  });
});

/** The words of each page, line by line. */
async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(bytes);
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const { items } = await (await document.getPage(at + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    }),
  );
}
