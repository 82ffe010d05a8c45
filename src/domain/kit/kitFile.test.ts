import { describe, expect, it } from 'vitest';
import { OWN_PROGRAMME } from '../../site.config.ts';
import { type Basket, LONGEST, parseBasket } from './basket.ts';
import { EASILY_SENT, kitAddress, LONGEST_ADDRESS, shorterAddress } from './kitAddress.ts';
import { formatKitFile, parseKitFile } from './kitFile.ts';

const PAGE = 'https://a.example/tai-lieu/';
const long: Basket = {
  title: 'Bài 1',
  items: Array.from({ length: 16 }, (_, at) => ({
    document: at % 2 ? OWN_PROGRAMME : 'nghi-dinh-29-1998-nd-cp',
    provision: `dieu-${at + 1}`,
    heading: `Phần ${at}`,
    note: 'Hỏi: ai làm?\n'.repeat(140).trim(),
  })),
};

describe('the file of a kit', () => {
  it('holds 30 KB of remarks, and comes back whole', () => {
    const text = formatKitFile(long);
    expect(text.length).toBeGreaterThan(30_000);
    expect(parseKitFile(text)).toEqual({ ...long, skipped: 0 });
  });

  it('judges values as an address does, whatever stands in it', () => {
    const items = [
      null,
      7,
      { document: OWN_PROGRAMME, provision: 'muc-i,muc-ii' },
      { document: '../etc,muc-ii', provision: 'dieu-1' },
      { document: OWN_PROGRAMME, provision: 'muc-i', note: 'x'.repeat(9000), heading: '<b>' },
    ];
    const read = parseKitFile(JSON.stringify({ kind: 'bo-tai-lieu', items }))!;
    expect(read.skipped).toBe(4);
    expect(read.items).toEqual([
      { document: OWN_PROGRAMME, provision: 'muc-i', heading: '<b>', note: 'x'.repeat(LONGEST.note) },
    ]);
    for (const other of ['', 'PK\u0003\u0004', '[]', 'null', '{"items":[]}', '{"kind":"bo-tai-lieu"}'])
      expect(parseKitFile(other)).toBeUndefined();
  });
});

describe('the address of a kit', () => {
  it('says when no server takes it, and then has a shorter form that keeps clauses and headings', () => {
    const { address, reach } = kitAddress(PAGE, long);
    expect(address.length).toBeGreaterThan(LONGEST_ADDRESS);
    expect(reach).toBe('refused');
    const shorter = shorterAddress(PAGE, long);
    expect(shorter.reach).toBe('easy');
    const { items } = parseBasket(new URL(shorter.address).search);
    expect(items.map(({ provision, heading }) => [provision, heading])).toEqual(
      long.items.map(({ provision, heading }) => [provision, heading]),
    );
  });

  it('is easily sent, or long, by its length', () => {
    const noted = (letters: number) =>
      kitAddress(PAGE, { items: [{ ...long.items[0]!, note: 'a'.repeat(letters) }] }).reach;
    expect([noted(10), noted(EASILY_SENT)]).toEqual(['easy', 'long']);
  });
});
