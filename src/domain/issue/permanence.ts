import { says } from './entry.ts';

/** Author errors of the register of published addresses. */
export const PERMANENCE = {
  'register-missing': says<'detail'>({
    message: ({ detail }) => `Sổ địa chỉ ${detail}.`,
    hint: () =>
      'khôi phục tệp sổ từ Git; chỉ khi nội dung này chưa công bố bao giờ mới lập sổ mới: npm run permalinks -- --new.',
  }),
  'register-shortened': says<'count' | 'found' | 'other'>({
    message: ({ count, found, other }) =>
      `Sổ địa chỉ mất ${count} dòng đã ghi ở ${other}, đầu tiên là “${found}”.`,
    hint: () => 'khôi phục các dòng ấy từ Git: sổ chỉ dài thêm, không dòng nào được xóa.',
  }),
  'permalink-line': says<'detail' | 'expected'>({
    message: ({ detail }) => `Dòng của sổ địa chỉ viết sai: ${detail}.`,
    hint: ({ expected }) => expected,
  }),
  'permalink-repeated': says<'found' | 'other'>({
    message: ({ found, other }) => `Địa chỉ “${found}” có hai dòng trong sổ (dòng kia: ${other}).`,
    hint: () => 'giữ một dòng, với ngày công bố sớm hơn; rồi chạy npm run permalinks.',
  }),
  'permalink-vanished': says<'found' | 'inside'>({
    message: ({ found, inside }) => `Địa chỉ đã công bố “${found}”${inside} không còn.`,
    hint: () =>
      'khôi phục chỗ ấy; hoặc viết thêm vào dòng này của sổ: moved-to ĐỊA-CHỈ NGÀY (đã dời), hay gone NGÀY "lý do" (đã bỏ).',
  }),
  'permalink-moved': says<'expected' | 'found' | 'inside' | 'to'>({
    message: ({ found, to, inside }) => `Câu chữ đã công bố ở “${found}”${inside} nay ở “${to}”.`,
    hint: ({ expected }) => expected,
  }),
  'permalink-words-changed': says<'found'>({
    message: ({ found }) => `Câu chữ ở “${found}” khác câu chữ đã ghi sổ.`,
    hint: () => 'nếu sửa có chủ ý, chạy npm run permalinks để giữ câu chữ cũ; nếu không, khôi phục câu chữ.',
  }),
  'permalink-unregistered': says<'found' | 'inside'>({
    message: ({ found, inside }) => `Địa chỉ mới “${found}”${inside} chưa có trong sổ địa chỉ.`,
    hint: () => 'chạy npm run permalinks.',
  }),
  'permalinks-unregistered': says<'count' | 'found'>({
    message: ({ count, found }) => `Có ${count} địa chỉ chưa có trong sổ địa chỉ, đầu tiên là “${found}”.`,
    hint: () =>
      'nếu sổ bị cắt ngắn hay thay bằng sổ khác, khôi phục content/permalinks.lock từ Git; nếu mới thêm thật, chạy npm run permalinks.',
  }),
  'permalink-reused': says<'found'>({
    message: ({ found }) => `Địa chỉ “${found}” đã ghi là dời hoặc bỏ mà nay lại có.`,
    hint: () =>
      'nếu chính câu chữ ấy trở lại, bỏ phần moved-to hoặc gone ở dòng này; nếu là câu chữ khác, cho nó số khác (<Keep number="…" />).',
  }),
  'permalink-target-unknown': says<'expected' | 'found' | 'to'>({
    message: ({ found, to }) => `Dòng của “${found}” dẫn tới “${to}”, không có chỗ đó.`,
    hint: ({ expected }) => expected,
  }),
  'permalink-wording-wrong': says<'found'>({
    message: ({ found }) => `Tệp “${found}” không giữ đúng câu chữ mà tên tệp nói.`,
    hint: () => 'khôi phục tệp này từ Git; không sửa tay, không đổi tên.',
  }),
};
