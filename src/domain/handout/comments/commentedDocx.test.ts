import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../read/readDocx.ts';
import { commentedDocx } from './commentedDocx.ts';
import type { HandoutComment } from './handoutComment.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file with this body, and other parts. */
function wordFile(body: string, others: Record<string, string> = {}): Uint8Array {
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    '_rels/.rels': `<Relationships ${RELATIONSHIPS}><Relationship Id="a" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const comment = (number: number, words: string, of: Partial<HandoutComment> = {}): HandoutComment => ({
  place: { kind: 'paragraph', number },
  words,
  lines: ['Sai số hiệu.', '→ Đúng: https://a.example/?a=1&b=2'],
  ...of,
});
const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);
const bodyOf = (bytes: Uint8Array) => partOf(bytes, 'word/document.xml');
const MARKS =
  /<w:comment(?:RangeStart|RangeEnd) w:id="\d+"\/>|<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g;

describe('a Word file with a comment at each finding', () => {
  const TWO = `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${run('Theo ')}${run('Nghị định  ')}${run('92')}${run(' đã có.')}</w:p><w:p/><w:p>${run('Đoạn sau.')}</w:p>`;

  it('has it around the runs of its words, and its own body is untouched', () => {
    const file = wordFile(TWO);
    const made = commentedDocx(file, [comment(1, 'Nghị định 92'), comment(2, '')]);
    expect(bodyOf(made)).toContain(
      `${run('Theo ')}<w:commentRangeStart w:id="0"/>${run('Nghị định  ')}${run('92')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(' đã có.')}`,
    );
    expect(bodyOf(made)).toContain(`<w:p><w:commentRangeStart w:id="1"/>${run('Đoạn sau.')}`);
    expect(bodyOf(made).replace(MARKS, '')).toBe(bodyOf(file));
    const remarks = readDocx(made).text.filter(({ place }) => place.part === 'comment');
    expect(remarks.map(({ text }) => text).slice(0, 2)).toEqual(comment(1, '').lines);
    expect(partOf(made, '[Content_Types].xml')).toContain('PartName="/word/comments.xml"');
  });

  it('keeps the comments that it had, and goes on with their numbers', () => {
    const file = wordFile(TWO, {
      'word/_rels/document.xml.rels': `<Relationships ${RELATIONSHIPS}><Relationship Id="b" Type="${OFFICE}/comments" Target="comments.xml"/></Relationships>`,
      'word/comments.xml': `<w:comments ${W}><w:comment w:author="A" w:id="7"><w:p>${run('Của tôi')}</w:p></w:comment></w:comments>`,
    });
    const made = commentedDocx(file, [comment(2, 'Đoạn')]);
    expect(bodyOf(made)).toContain('<w:commentReference w:id="8"/>');
    const remarks = readDocx(made).text.filter(({ place }) => place.part === 'comment');
    expect(remarks.map(({ text }) => text)).toEqual(['Của tôi', ...comment(1, '').lines]);
  });

  it('tells at the first paragraph what stands where Word has no comments', () => {
    const made = commentedDocx(wordFile(TWO), [
      comment(3, '92', { place: { kind: 'paragraph', number: 1, part: 'footer' } }),
    ]);
    expect(partOf(made, 'word/comments.xml')).toContain('Chân trang, đoạn 1: “92”');
    expect(bodyOf(made)).toMatch(/<\/w:pPr><w:commentRangeStart w:id="0"\/>/);
  });

  it('has it at the paragraph that holds a box, and counts a picture with a link as the reader does', () => {
    const box = `<w:r><w:pict><v:textbox xmlns:v="v"><w:txbxContent><w:p>${run('Trong hộp 92')}</w:p></w:txbxContent></v:textbox></w:pict></w:r>`;
    const picture = '<w:r><w:drawing><a:hlinkClick xmlns:a="a" r:id="l" xmlns:r="r"/></w:drawing></w:r>';
    const file = wordFile(
      `<w:p>${picture}</w:p><w:p>${run('Ngoài ')}${box}</w:p><w:p>${run('Cuối 92')}</w:p>`,
      {
        'word/_rels/document.xml.rels': `<Relationships ${RELATIONSHIPS}><Relationship Id="l" Type="${OFFICE}/hyperlink" Target="https://a.example/" TargetMode="External"/></Relationships>`,
      },
    );
    const numbers = new Map(readDocx(file).text.map(({ text, place }) => [text, place.number]));
    const at = (words: string) => numbers.get(words)!;
    const made = commentedDocx(file, [comment(at('Trong hộp 92'), '92'), comment(at('Cuối 92'), '92')]);
    expect(bodyOf(made)).toContain(`<w:p><w:commentRangeStart w:id="0"/>${run('Ngoài ')}`);
    expect(bodyOf(made)).toContain(`<w:commentRangeStart w:id="1"/>${run('Cuối 92')}`);
    expect(bodyOf(made).replace(MARKS, '')).toBe(bodyOf(file));
  });

  it.each(['co-loi.docx', 'cai-san.docx', 'sach.docx'])('is whole: %s, by another program', (name) => {
    const file = new Uint8Array(readFileSync(`tests/handout/fixtures/${name}`));
    const texts = readDocx(file).text.filter(({ place }) => place.part === undefined);
    const made = commentedDocx(
      file,
      texts.map(({ text, place }) => comment(place.number, text.slice(3, 40))),
    );
    const [before, after] = [unzipSync(file), unzipSync(made)];
    for (const [part, bytes] of Object.entries(before))
      if (!/document\.xml$|Content_Types|document\.xml\.rels$|comments\.xml$/.test(part))
        expect(Buffer.from(after[part]!).equals(Buffer.from(bytes)), part).toBe(true);
    expect(bodyOf(made).replace(MARKS, '')).toBe(bodyOf(file));
    expect(bodyOf(made).match(/<w:commentReference /g)).toHaveLength(texts.length);
  });
});
