import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits.ts';
import { Refusal } from './refusal.ts';
import { openZip } from './zip.ts';

const text = (words: string) => strToU8(words);
const codeOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
  return 'read';
};
/** Sets a field of every directory entry: a lie about sizes, a flag, an offset. */
function forge(zip: Uint8Array, field: number, value: number, width: 2 | 4 = 4): Uint8Array {
  const forged = zip.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at + 46 < forged.length; at++)
    if (view.getUint32(at, true) === 0x02014b50)
      width === 4 ? view.setUint32(at + field, value, true) : view.setUint16(at + field, value, true);
  return forged;
}

describe('openZip', () => {
  it('unfolds parts by name, folded or stored', () => {
    const zip = openZip(zipSync({ 'a/b.xml': text('<a/>'), c: [text('thô'), { level: 0 }] }));
    expect(zip.names).toEqual(['a/b.xml', 'c']);
    expect(new TextDecoder().decode(zip.read('a/b.xml'))).toBe('<a/>');
    expect(new TextDecoder().decode(zip.read('c'))).toBe('thô');
    expect(zip.read('d')).toBeUndefined();
  });

  it('does not open archives inside', () => {
    const inner = zipSync({ bomb: new Uint8Array(8 * 2 ** 20) }, { level: 9 });
    const zip = openZip(
      zipSync({ 'word/embeddings/a.zip': [inner, { level: 0 }], 'word/document.xml': text('<p/>') }),
    );
    expect(new TextDecoder().decode(zip.read('word/document.xml'))).toBe('<p/>');
  });

  it('refuses what unfolds out of all proportion, by what the directory says and by what comes out', () => {
    const bomb = zipSync({ a: new Uint8Array(10 * 2 ** 20) }, { level: 9 });
    expect(codeOf(() => openZip(bomb))).toBe('bomb');
    const liar = forge(bomb, 24, 1000);
    expect(codeOf(() => openZip(liar).read('a'))).toBe('bomb');
  });

  it('refuses a part, and parts together, that are too large', () => {
    const large = openZip(zipSync({ a: new Uint8Array(LIMITS.part + 1) }, { level: 0 }));
    expect(codeOf(() => large.read('a'))).toBe('bomb');
    const part = new Uint8Array(LIMITS.parts / 2 - 10);
    const three = openZip(zipSync({ a: part, b: part, c: part.subarray(0, 100) }, { level: 0 }));
    expect(codeOf(() => ['a', 'b'].map(three.read))).toBe('read');
    expect(codeOf(() => three.read('c'))).toBe('bomb');
  });

  it('refuses too many entries', () => {
    const many = Object.fromEntries(
      Array.from({ length: LIMITS.entries + 1 }, (_, index) => [
        `${index}`,
        [new Uint8Array(), { level: 0 }] as const,
      ]),
    );
    expect(codeOf(() => openZip(zipSync(many as never)))).toBe('bomb');
  });

  it('refuses declared sizes beyond all measure', () => {
    expect(codeOf(() => openZip(forge(zipSync({ a: text('a') }), 24, 0xfffffff0)))).toBe('bomb');
  });

  it('tells encrypted parts from damaged ones', () => {
    const zip = zipSync({ a: text('Chương trình hành động '.repeat(50)) });
    expect(codeOf(() => openZip(forge(zip, 8, 1, 2)))).toBe('encrypted');
    expect(codeOf(() => openZip(forge(zip, 42, 5)).read('a'))).toBe('damaged');
    expect(codeOf(() => openZip(forge(zip, 24, 7)).read('a'))).toBe('damaged');
    expect(codeOf(() => openZip(forge(zip, 10, 14, 2)).read('a'))).toBe('damaged');
    expect(codeOf(() => openZip(zip.subarray(0, zip.length - 30)))).toBe('damaged');
    expect(codeOf(() => openZip(text('PK')))).toBe('damaged');
  });

  it('is calm about every cut and many a changed byte', () => {
    const zip = zipSync({ a: text('Chương trình hành động '.repeat(20)), b: text('<p/>') });
    const allowed = ['read', 'damaged', 'bomb', 'encrypted'];
    for (let at = 0; at < zip.length; at++) {
      const changed = zip.slice();
      changed[at]! ^= 0xff;
      for (const bytes of [zip.subarray(0, at), changed])
        expect(allowed, `byte ${at}`).toContain(codeOf(() => ['a', 'b'].map(openZip(bytes).read)));
    }
  });
});
