import { describe, expect, it } from 'vitest';
import { tidyText } from './tidyText.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('what is mended without a letter changing', () => {
  it.each([
    ['a mark at the head', '\uFEFFmột\n', 'một\n'],
    ['line ends', 'một\r\nhai\rba\n', 'một\nhai\nba\n'],
    ['blanks at line ends', 'một \t\nhai\n', 'một\nhai\n'],
    ['letters in parts', 'đảng ủy\n'.normalize('NFD'), 'đảng ủy\n'],
  ])('%s', (_, found, mended) => {
    const tidied = tidyText(bytes(found))!;
    expect(tidied.text).toBe(mended);
    expect(tidied.mended).toHaveLength(1);
    expect(tidyText(bytes(mended))).toBeUndefined();
  });

  it.each([
    ['windows-1258', Uint8Array.of(0xd0, 0xc6, 0x20, 0x0a)],
    ['UTF-16', Uint8Array.of(0x61, 0, 0x20, 0, 0x0a, 0)],
  ])('nothing in a file in %s', (_, found) => expect(tidyText(found)).toBeUndefined());
});
