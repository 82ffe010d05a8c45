import { describe, expect, it } from 'vitest';
import { check, inWords, link, place } from '../../../tests/handout/sampleKnowledge.ts';

describe('words', () => {
  it.each([
    ['good', 'Luật 10/2022/QH15'],
    ['good', 'gạch đầu dòng thứ 2, điểm 1, mục II, Chương trình hành động của Thành ủy'],
    ['good', 'Điều 5 Luật số 10/2022/QH15'],
    ['replaced', 'Điều 2 Nghị định số 29/1998/NĐ-CP ngày 11/5/1998'],
    ['out-of-force', 'Nghị định 50/CP'],
    ['number-unknown', 'Nghị định 92/1998/NĐ-CP'],
    ['number-unknown', 'Nghị định 29/1998/NĐ-CP ngày 12/5/1998'],
    ['ambiguous', 'số 76-QĐ/TW'],
    ['ambiguous', 'Quyết định số 76-QĐ/TW ngày 15/6/2000'],
    ['place-unknown', 'điểm 8, mục II, Chương trình hành động của Thành ủy'],
    ['moved', 'mục V, Chương trình hành động của Thành ủy'],
    ['gone', 'mục VI, Chương trình hành động của Thành ủy'],
  ] as const)('are %s: %s', async (verdict, text) => {
    const findings = await inWords(`Theo ${text}.`);
    expect(findings.map((one) => one.verdict)).toEqual([verdict]);
  });

  it.each([
    'Điều này cho thấy',
    'mục II của bài',
    'khoản 2 Điều 1 Điều lệ Đảng',
    'ngày 24/7, 12/2002, 5/10 điểm',
    'Nghị định này',
  ])('say nothing to us: %s', async (text) => {
    expect(await inWords(text)).toEqual([]);
  });

  it('are whole, with the document they name', async () => {
    const [one] = await inWords('theo Điều 2 Nghị định số 29/1998/NĐ-CP');
    expect(one!.what).toBe('Điều 2 Nghị định số 29/1998/NĐ-CP');
  });

  it('name the last document of a line, and say what is inferred', async () => {
    const [one] = await inWords('Nghị định 29/1998/NĐ-CP');
    expect(one!.message).toBe(
      'Nghị định 29/1998/NĐ-CP đã được Nghị định 79/2003/NĐ-CP thay thế. Văn bản sau cùng, theo suy luận:',
    );
    expect(one!.suggestions.map(({ url }) => url)).toEqual(['/van-ban/luat-10-2022-qh15/']);
  });

  it('are found in NFD too, and offered the nearest number', async () => {
    const [one] = await inWords('Nghị định 92/1998/NĐ-CP'.normalize('NFD'));
    expect(one!.suggestions[0]).toEqual({
      label: 'Nghị định 29/1998/NĐ-CP (11/5/1998)',
      url: '/van-ban/nghi-dinh-29-1998-nd-cp/',
    });
  });

  it('on a link that leads where they say are told of once', async () => {
    const text = [{ text: 'Theo Nghị định 29/1998/NĐ-CP', place }];
    const links = [
      link('https://tra-cuu.example/nqtw5/van-ban/nghi-dinh-29-1998-nd-cp/', 'Nghị định 29/1998/NĐ-CP'),
    ];
    expect((await check({ text, links })).map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ['link', 'replaced'],
    ]);
  });

  it('in several places are one finding, with every place once; lines are counted', async () => {
    const text = [
      { text: 'Nghị định 50/CP và\nNghị định 50/CP', place: { kind: 'line', number: 4 } as const },
      { text: 'Nghị định 50/CP, nghị định 50/CP', place },
    ];
    const [one, ...others] = await check({ text });
    expect(others).toEqual([]);
    expect(one!.places).toEqual([{ kind: 'line', number: 4 }, { kind: 'line', number: 5 }, place]);
  });
});
