import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPptx } from './readPptx.ts';
import { Refusal } from './refusal.ts';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const list = (...rows: [id: string, type: string, target: string, external?: boolean][]) =>
  `<Relationships>${rows.map(([id, type, target, external]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;
const run = (text: string, link = '') => `<a:r><a:rPr>${link}</a:rPr><a:t>${text}</a:t></a:r>`;
const click = (id: string) => `<a:hlinkClick r:id="${id}"/>`;
const slide = (...paragraphs: string[]) =>
  `<p:sld>${paragraphs.map((one) => `<a:p>${one}</a:p>`).join('')}</p:sld>`;
const pack = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

const PARTS = {
  '_rels/.rels': list(['r', 'officeDocument', 'ppt/presentation.xml']),
  // The second file comes first.
  'ppt/presentation.xml':
    '<p:presentation><p:sldIdLst><p:sldId id="256" r:id="b"/><p:sldId id="257" r:id="a"/></p:sldIdLst></p:presentation>',
  'ppt/_rels/presentation.xml.rels': list(
    ['a', 'slide', 'slides/slide1.xml'],
    ['b', 'slide', 'slides/slide2.xml'],
  ),
  'ppt/slides/slide1.xml': slide(run('sau')),
  'ppt/slides/slide2.xml': slide(
    `${run('Xem ')}${run('mục ', click('l'))}${run('II', click('l'))}<a:br/>${run('và', click('n'))}`,
  ).replace('<a:p>', `<p:cNvPr>${click('p')}</p:cNvPr><a:p>`),
  'ppt/slides/_rels/slide2.xml.rels': list(
    ['l', 'hyperlink', 'https://a.example/chuong-trinh/#muc-ii', true],
    ['p', 'hyperlink', 'https://a.example/', true],
    ['n', 'slide', 'slide1.xml'],
    ['o', 'notesSlide', '../notesSlides/notesSlide1.xml'],
  ),
  'ppt/notesSlides/notesSlide1.xml': slide(run('lời giảng')),
  'ppt/slideLayouts/slideLayout1.xml': slide(run('chân trang chung')),
};

describe('readPptx', () => {
  it('reads slides in the order of the show, their notes and layouts', () => {
    const { text } = readPptx(pack(PARTS));
    expect(text).toEqual([
      { text: 'Xem mục II và', place: { kind: 'slide', number: 1 } },
      { text: 'lời giảng', place: { kind: 'slide', number: 1, part: 'notes' } },
      { text: 'sau', place: { kind: 'slide', number: 2 } },
      { text: 'chân trang chung', place: { kind: 'slide', number: 1, part: 'layout' } },
    ]);
  });

  it('reads links on words and on shapes; a jump to another slide is none', () => {
    const { links } = readPptx(pack(PARTS));
    expect(links).toEqual([
      { href: 'https://a.example/', words: '', place: { kind: 'slide', number: 1 } },
      {
        href: 'https://a.example/chuong-trinh/#muc-ii',
        words: 'mục II',
        place: { kind: 'slide', number: 1 },
      },
    ]);
  });

  it('refuses a show whose slides are missing', () => {
    const { 'ppt/slides/slide1.xml': _, ...rest } = PARTS;
    expect(() => readPptx(pack(rest))).toThrow(Refusal);
  });
});
