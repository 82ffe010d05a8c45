import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textOf } from '../blocks.ts';
import { differenceOf, sumOf, tallyOf } from '../tally.ts';
import { importDocx } from './readDocx.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const link = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const links = (...all: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;

/** A Word file of a body and its other parts. */
function docx(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files = {
    '_rels/.rels': links(link('r1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': links(
      ...Object.keys(parts).map((name, at) => link(`p${at}`, name.replace(/\d/, ''), `${name}.xml`)),
    ),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}
const run = (text: string, look = '') =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inside: string, look = '') => `<w:p><w:pPr>${look}</w:pPr>${inside}</w:p>`;
const numbered = (text: string, level: number) =>
  p(run(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="7">${level(0, 'decimal', 'Điều %1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}${level(3, 'bullet', '\uF0B7')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;

function read(body: string, parts?: Record<string, string>) {
  const source = importDocx(docx(body, parts));
  const paragraphs = [
    ...source.blocks.filter((one) => one.kind === 'paragraph'),
    ...source.notes.flatMap((note) => note.paragraphs),
  ];
  const cells = source.blocks.flatMap((one) =>
    one.kind === 'table' ? one.rows.flat().flatMap((cell) => cell.paragraphs) : [],
  );
  const out = tallyOf(...[...paragraphs, ...cells].map(textOf), ...source.leftOut.map(({ text }) => text));
  return {
    source,
    words: paragraphs.map((one) => textOf(one).trim()),
    difference: differenceOf(source.letters, sumOf(out)),
  };
}

describe('a Word file', () => {
  it('gives the numbers that Word counts itself, which stand nowhere in its text', () => {
    const body = [
      numbered('Một', 0),
      numbered('Hai', 1),
      numbered('Ba', 2),
      numbered('Bốn', 2),
      numbered('Năm', 1),
      numbered('Sáu', 0),
      numbered('Bảy', 1),
      numbered('Tám', 3),
    ];
    const { words, difference, source } = read(body.join(''), { numbering: NUMBERING });
    expect(words).toEqual([
      'Điều 1. Một',
      '1. Hai',
      'a) Ba',
      'b) Bốn',
      '2. Năm',
      'Điều 2. Sáu',
      '1. Bảy',
      '- Tám',
    ]);
    expect(difference.size).toBe(0);
    expect(source.told[0]!.text).toContain('8 số do Word tự đánh');
  });
  it('takes what was added under tracked changes, tells what was deleted, and leaves hidden words out', () => {
    const body = p(
      `${run('Điều 1. Giữ ')}<w:ins>${run('thêm ')}</w:ins><w:del><w:r><w:delText>bớt</w:delText></w:r></w:del>${run('ẩn', '<w:vanish/>')}${run('hết.')}`,
    );
    const { words, difference, source } = read(body);
    expect(words).toEqual(['Điều 1. Giữ thêm hết.']);
    expect(source.leftOut.map(({ reason, text }) => `${reason} ${text}`)).toEqual([
      'deleted bớt',
      'hidden ẩn',
    ]);
    expect(source.told[0]!.text).toContain('theo dõi thay đổi');
    expect(difference.size).toBe(0);
  });
  it('gives footnotes where they are called, and leaves out heads and remarks', () => {
    const notes = `<w:footnotes ${W}><w:footnote w:type="separator" w:id="0">${p('')}</w:footnote><w:footnote w:id="2">${p(run('Lời chú.'))}</w:footnote></w:footnotes>`;
    const body = p(`${run('Câu')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`);
    const { source, words, difference } = read(body, {
      footnotes: notes,
      header1: `<w:hdr ${W}>${p(run('CÔNG BÁO'))}</w:hdr>`,
      comments: `<w:comments ${W}><w:comment>${p(run('Xem lại'))}</w:comment></w:comments>`,
    });
    expect(words).toEqual(['Câu.', 'Lời chú.']);
    expect(source.notes[0]!.id).toBe('2');
    expect(source.leftOut.map(({ reason }) => reason).sort()).toEqual(['comment', 'running-head']);
    expect(difference.size).toBe(0);
  });
  it('keeps fonts, emphasis, alignment, and the look of styles', () => {
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Tua"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Tua"/></w:style></w:styles>`;
    const body = p(
      `${run('Cò', '<w:rFonts w:ascii=".VnTime"/><w:i/>')}${run('n', '<w:b w:val="0"/>')}`,
      '<w:pStyle w:val="Con"/>',
    );
    const [paragraph] = importDocx(docx(body, { styles })).blocks;
    expect(paragraph).toMatchObject({
      align: 'center',
      spans: [{ text: 'Cò', bold: true, italic: true, font: '.VnTime' }, { text: 'n' }],
    });
  });
  it('reads a text box once, merged cells, and tables inside tables', () => {
    const box = `<w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice><w:drawing><w:txbxContent>${p(run('Trong khung'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(run('Trong khung'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const cell = (text: string, look = '') => `<w:tc><w:tcPr>${look}</w:tcPr>${p(run(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('A', '<w:gridSpan w:val="2"/>')}${cell('B', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('C')}${cell('D')}${cell('', '<w:vMerge/>')}</w:tr></w:tbl>`;
    const { source, words, difference } = read(p(run('Ngoài') + box) + table);
    expect(words).toEqual(['Ngoài', 'Trong khung']);
    expect(source.leftOut).toMatchObject([{ reason: 'repeated' }]);
    expect(source.blocks.at(-1)).toMatchObject({
      kind: 'table',
      rows: [
        [{ columns: 2 }, { rows: 2 }],
        [{}, {}],
      ],
    });
    expect(difference.size).toBe(0);
  });
});
