import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from './readDocx.ts';
import { Refusal } from './refusal.ts';

const A = 'https://a.example/chuong-trinh/';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const link = (id: string, target: string) =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/hyperlink" Target="${target}" TargetMode="External"/>`;

/** A Word file with this body, as Word would write it. */
function docx(body: string, more: Record<string, string> = {}): Uint8Array {
  const parts = {
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${link('rId1', A)}${link('rId2', `${A}#muc-ii`)}</Relationships>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
const p = (inside: string) => `<w:p>${inside}</w:p>`;
const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const field = (instruction: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const place = (number: number) => ({ kind: 'paragraph', number });

describe('readDocx', () => {
  it('joins runs, tabs, breaks and hyphens; counts paragraphs that have words', () => {
    const { text } = readDocx(
      docx(
        p('') +
          p(
            `${r('231')}<w:r><w:noBreakHyphen/></w:r>${r('QĐ/UB')}<w:r><w:tab/></w:r>${r('a &amp; b')}<w:r><w:br/></w:r>${r('c')}`,
          ),
      ),
    );
    expect(text).toEqual([{ text: '231-QĐ/UB a & b c', place: place(1) }]);
  });

  it('reads hyperlinks, whose fragment Word writes apart', () => {
    const { links } = readDocx(
      docx(
        p(
          `${r('Xem ')}<w:hyperlink r:id="rId1" w:anchor="muc-i">${r('mục ')}${r('I')}</w:hyperlink>${r(' và ')}<w:hyperlink r:id="rId2">${r('II')}</w:hyperlink><w:hyperlink w:anchor="trong-tep">${r('trong tệp')}</w:hyperlink>`,
        ),
      ),
    );
    expect(links).toEqual([
      { href: `${A}#muc-i`, words: 'mục I', place: place(1) },
      { href: `${A}#muc-ii`, words: 'II', place: place(1) },
    ]);
  });

  it('reads field codes, simple and in three marks', () => {
    const { links, text } = readDocx(
      docx(
        p(
          `${r('Xem ')}${field(` HYPERLINK "${A}" \\l "muc-i" `, 'mục I')}${r(', trang ')}${field(' PAGE ', '3')}`,
        ) + p(`<w:fldSimple w:instr="HYPERLINK ${A}">${r('cả bài')}</w:fldSimple>`),
      ),
    );
    expect(links).toEqual([
      { href: `${A}#muc-i`, words: 'mục I', place: place(1) },
      { href: A, words: 'cả bài', place: place(2) },
    ]);
    expect(text.map(({ text: words }) => words)).toEqual(['Xem mục I, trang 3', 'cả bài']);
  });

  it('leaves out what is deleted, moved away or there twice; reads boxes and pictures', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(r('trong khung'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r('trong khung'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    const { text, links } = readDocx(
      docx(
        p(
          `${r('còn')}<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:moveFrom>${r('dời')}</w:moveFrom>${box}<w:drawing><wp:docPr><a:hlinkClick r:id="rId2"/></wp:docPr></w:drawing>`,
        ),
      ),
    );
    expect(text.map(({ text: words }) => words).sort()).toEqual(['còn', 'trong khung']);
    expect(links).toEqual([{ href: `${A}#muc-ii`, words: '', place: place(2) }]);
  });

  it('reads heads, feet, notes and remarks through their relationships', () => {
    const others = ['header', 'footer', 'footnotes', 'comments'];
    const relationships = others
      .map((type, at) => `<Relationship Id="o${at}" Type="${RELATIONSHIPS}/${type}" Target="${type}1.xml"/>`)
      .join('');
    const { text } = readDocx(
      docx(p(r('thân')), {
        'word/_rels/document.xml.rels': `<Relationships>${relationships}</Relationships>`,
        ...Object.fromEntries(others.map((type) => [`word/${type}1.xml`, `<w:x>${p(r(type))}</w:x>`])),
      }),
    );
    expect(text.map(({ text: words, place: { part } }) => [words, part])).toEqual([
      ['thân', undefined],
      ['header', 'header'],
      ['footer', 'footer'],
      ['footnotes', 'footnote'],
      ['comments', 'comment'],
    ]);
  });

  it('refuses a part with entities of its own and a file without its main part', () => {
    const laughs = docx('', {
      'word/document.xml':
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:p><w:r><w:t>&b;</w:t></w:r></w:p>',
    });
    expect(() => readDocx(laughs)).toThrow(Refusal);
    expect(() => readDocx(zipSync({ 'word/styles.xml': strToU8('<a/>') }))).toThrow(Refusal);
  });
});
