import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fromTcvn3 } from '../../text/tcvn3.ts';
import { fromVni } from '../../text/vni.ts';
import { inUnicode, readOldFonts } from './oldFonts.ts';
import { readHandout } from './readHandout.ts';

const SMALL = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';

describe('texts of old fonts', () => {
  it.each([
    ['NghÞ ®Þnh 29/1998/N§-CP vÒ d©n chñ ë x·', 'Nghị định 29/1998/NĐ-CP về dân chủ ở xã'],
    [
      'Nghò ñònh 29/1998/NÑ-CP veà daân chuû ôû xaõ, phöôøng, thò traán',
      'Nghị định 29/1998/NĐ-CP về dân chủ ở xã, phường, thị trấn',
    ],
    ['Ch­¬ng tr×nh hµnh ®éng cña Thµnh ñy', 'Chương trình hành động của Thành ủy'],
    ['Chöông trình haønh ñoäng cuûa Thaønh uûy', 'Chương trình hành động của Thành ủy'],
    ['QUYEÁT ÑÒNH CUÛA ÑAÛNG BOÄ', 'QUYẾT ĐỊNH CỦA ĐẢNG BỘ'],
  ])('%s', (old, now) => {
    expect(inUnicode(old)).toBe(now);
  });

  it.each(['Nghị định', 'Café à la carte, déjà vu', 'Plain words only', 'Điều 5'.normalize('NFD'), 'Hà Nội'])(
    '%s stays',
    (text) => {
      expect(inUnicode(text)).toBe(text);
    },
  );

  it('knows TCVN3 as the C library does', () => {
    const { status, stdout } = spawnSync('iconv', ['-f', 'UTF-8', '-t', 'TCVN5712-1'], { input: SMALL });
    if (status !== 0) return;
    expect(fromTcvn3(stdout.toString('latin1')).normalize('NFC')).toBe(SMALL);
  });

  it('reads every small letter of VNI as another', () => {
    expect(fromVni('aø aù aû aõ aï aê aè aé aú aü aë ñ ô ôù ö öï æ ó ò î')).toBe(
      'à á ả ã ạ ă ằ ắ ẳ ẵ ặ đ ơ ớ ư ự ỉ ĩ ị ỵ',
    );
  });

  it('are read in a plain file of bytes, and what nothing makes sense of is said to be unread', async () => {
    const bytes = Uint8Array.from('NghÞ ®Þnh 29/1998/N§-CP cña ChÝnh phñ', (letter) => letter.charCodeAt(0));
    const found = await readHandout({ name: 'a.txt', bytes }, () => Promise.reject(new Error('no PDF')));
    expect(found.text[0]!.text).toBe('Nghị định 29/1998/NĐ-CP của Chính phủ');
    const garbled = readOldFonts({
      links: [],
      text: [{ text: 'x®q z§k µµp ®®m', place: { kind: 'line', number: 3 } }],
    });
    expect(garbled).toMatchObject({ text: [], unread: [{ kind: 'line', number: 3 }] });
  });
});
