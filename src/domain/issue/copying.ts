import { says } from './entry.ts';

/** Author errors of words as they were typed or copied: what is left over, doubled or cut. */
export const COPYING = {
  'keys-left': says<'expected' | 'found'>({
    message: ({ found }) => `“${found}” là phím gõ chưa thành chữ có dấu.`,
    hint: ({ expected }) =>
      `có phải “${expected}”? xem lại cả câu; nếu bản in thật sự như vậy, bọc chữ đó trong <Sic>.`,
  }),
  'page-number-left': says<'found'>({
    message: ({ found }) => `Đoạn “${found}” chỉ có số: số trang sót lại khi chép.`,
    hint: () => 'bỏ đoạn này, nối lại câu bị cắt ở đầu trang; nếu là chữ của bản in, bọc trong <Sic>.',
  }),
  'word-broken': says<'expected' | 'found'>({
    message: ({ found }) => `Chữ “${found}” bị cắt ở cuối dòng.`,
    hint: ({ expected }) => `nối lại thành “${expected}”.`,
  }),
  'copied-along': says<'count' | 'detail' | 'expected' | 'found'>({
    message: ({ detail, found, count }) => `Có ${detail} “${found}”${count} theo vào khi chép.`,
    hint: ({ expected }) =>
      `${expected}; nếu bản in thật sự như vậy, bọc trong <Note text="Bản in như vậy.">.`,
  }),
  'text-repeated': says<'count' | 'found' | 'other'>({
    message: ({ found, other, count }) =>
      `Từ “${found}” là ${count} đoạn lặp lại nguyên văn những đoạn từ dòng ${other}: dán hai lần.`,
    hint: () => 'xóa phần dán thừa; nếu bản in thật sự in hai lần, bọc trong <Note text="Bản in như vậy.">.',
  }),
  'words-doubled': says<'found'>({
    message: ({ found }) => `Chữ lặp: “${found}”.`,
    hint: () => 'giữ một lần; nếu bản in thật sự như vậy, bọc trong <Sic correct="…">.',
  }),
};
