import { describe, expect, it } from 'vitest';
import { OWN_PROGRAMME } from '../../site.config.ts';
import { openText } from '../provision/textFile.ts';
import { type Basket, formatBasket, parseBasket } from './basket.ts';
import { shorterAddress } from './kitAddress.ts';
import { kitEntries } from './kitEntry.ts';
import { formatKitFile, parseKitFile } from './kitFile.ts';
import { kitPlace, namePlace, ownPlace } from './kitKind.ts';
import type { KitParts } from './kitPart.ts';
import { mergeKits } from './mergeKits.ts';
import { kitSlides } from './slides.ts';
import { kitHtml, kitMarkdown, kitText } from './snippets.ts';

const document = OWN_PROGRAMME;
const KIT: Basket = {
  items: [
    { document, provision: 'muc-i' },
    { document: 'nghi-dinh-29-1998-nd-cp', provision: '' },
    { document, provision: 'muc-i-viec-1', version: '00000000' },
    { document, provision: 'muc-i-ve-sau' },
    { document, provision: 'loi-1a2b3c', note: 'Chia nhóm.\nMười phút.' },
  ],
};
const TEXT = openText({
  cite: { full: 'Chương trình A', short: 'Chương trình' },
  branch: 'dang',
  hasPages: true,
  history: {},
  units: [['muc-i', 0, 'aaaaaaaa', 'I.-', 'KHẢO SÁT']],
});
const PARTS: KitParts = {
  taskOf: (_, id) =>
    id === 'muc-i-viec-1' ? { id, task: 'Sơ kết', lead: 'Ban A', with: '', dueText: 'quý III' } : undefined,
  laterOf: () => ['Nay còn 102 xã.'],
  aboutOf: () => ({ cite: { full: 'Nghị định B ngày 1', short: 'Nghị định B' }, lines: ['Hết hiệu lực.'] }),
};
const entries = kitEntries(
  KIT.items,
  (one) => (one === document ? TEXT : undefined),
  (path) => `https://a.example${path}`,
  PARTS,
);

describe('parts of a kit that are no clause', () => {
  it('are written into an address and a file, and come back whole', () => {
    expect(formatBasket(KIT)).toMatch(
      /^c=muc-i,nghi-dinh-29-1998-nd-cp~,muc-i-viec-1@00000000,muc-i-ve-sau,loi-1a2b3c&n5=/,
    );
    expect(parseBasket(formatBasket(KIT))).toEqual({ ...KIT, skipped: 0 });
    expect(parseKitFile(formatKitFile(KIT))).toEqual({ ...KIT, skipped: 0 });
  });

  it('leave the addresses of earlier kits as they were', () => {
    const earlier = 'c=muc-ii-diem-1@1a2b3c4d,nghi-dinh-29-1998-nd-cp~dieu-5&t=B%C3%A0i%201&h1=A&n2=B';
    expect(formatBasket(parseBasket(earlier))).toBe(earlier);
    const file = '{"kind":"bo-tai-lieu","items":[{"document":"a","provision":"dieu-1","note":"x"}]}';
    expect(parseKitFile(file)!.items).toEqual([{ document: 'a', provision: 'dieu-1', note: 'x' }]);
  });

  it.each([
    ['muc-i-viec-0', undefined],
    ['loi-1a2b', undefined],
    ['x-ve-sau', undefined],
    ['muc-i-diem-1-viec-2', 'nhiệm vụ 2, điểm 1, mục I'],
    ['muc-i-ve-sau', 'quy định về sau, mục I'],
    [ownPlace(), 'lời người soạn'],
  ])('%s', (place, name) => {
    expect(kitPlace(place) && namePlace(place)).toBe(name);
  });

  it('say what they are, whose words they carry, and where they are read', () => {
    expect(entries.map(({ voice, place, citation, address }) => [voice, place, citation, address])).toEqual([
      ['official', 'mục I', 'mục I, Chương trình A', 'https://a.example/chuong-trinh/muc-i/?v=aaaaaaaa'],
      ['site', 'Nghị định B', 'Nghị định B ngày 1', 'https://a.example/van-ban/nghi-dinh-29-1998-nd-cp/'],
      [
        'site',
        'nhiệm vụ 1, mục I',
        'Muốn đọc nguyên văn câu giao việc, xem mục I, Chương trình',
        'https://a.example/chuong-trinh/muc-i/?v=aaaaaaaa',
      ],
      [
        'site',
        'quy định về sau, mục I',
        'Muốn xem nguồn của quy định về sau, mở mục I, Chương trình',
        'https://a.example/chuong-trinh/muc-i/#ve-sau',
      ],
      ['own', 'lời người soạn', '', ''],
    ]);
    expect(entries[2]!.lines.map(({ label, words }) => `${label} ${words}`.trim())).toEqual([
      'Sơ kết',
      'Chủ trì: Ban A',
      'Thời hạn: quý III',
    ]);
    expect(entries.map(({ changed }) => changed !== undefined)).toEqual([false, false, true, false, false]);
  });

  it('never pass for official words in a copy', () => {
    const own = 'Lời người soạn \\(Lời người soạn, không phải lời văn bản\\)';
    expect(kitMarkdown('', entries)).toMatch(new RegExp(`\\*\\*${own}\\*\\*\\n\\nChia nhóm`));
    expect(kitMarkdown('', entries).match(/^> /gm)).toHaveLength(1);
    expect(kitHtml('', entries).match(/<blockquote/g)).toHaveLength(1);
    expect(kitText('', entries)).toMatch(new RegExp(`${own}\\n\\nChia nhóm`));
    expect(kitSlides(entries).map(({ heading, voice }) => [heading, voice])).toEqual([
      ['Mục I', 'official'],
      ['Nghị định B', 'site'],
      ['Nhiệm vụ 1, mục I', 'site'],
      ['Quy định về sau, mục I', 'site'],
      ['Lời người soạn', 'own'],
    ]);
  });

  it('are merged between two tabs, own words by a place of their own', () => {
    const own = (note: string) => ({ document, provision: ownPlace(), note });
    const [mine, theirs] = [own('một'), own('hai')].map((item) => ({ items: [...KIT.items, item] }));
    expect(mergeKits(KIT, mine!, theirs!).items).toHaveLength(KIT.items.length + 2);
  });

  it('go without own words into an address that is too long with them', () => {
    const { address } = shorterAddress('https://a.example/tai-lieu/', KIT);
    expect(address).not.toContain('loi-');
    expect(address).toContain('muc-i-ve-sau');
  });
});
