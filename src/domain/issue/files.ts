import { says } from './entry.ts';

/** Author errors of files as such: their place, encoding and single characters. */
export const FILES = {
  'file-not-utf8': says<'detail'>({
    message: ({ detail }) => `Tệp không phải UTF-8${detail}.`,
    hint: () => 'lưu lại tệp với bảng mã UTF-8 (không BOM).',
  }),
  'file-unreadable': says<'detail'>({
    message: ({ detail }) => `Không đọc được tệp: ${detail}.`,
    hint: () => 'xem lại quyền của tệp; nếu tệp hỏng hoặc mất, khôi phục từ Git.',
  }),
  'file-too-long': says<'count'>({
    message: ({ count }) => `Tệp dài ${count} MB, hơn mức 2 MB của một tệp nội dung.`,
    hint: () => 'xem có dán nhầm gì vào tệp; văn bản dài thật thì tách phụ lục thành văn bản riêng.',
  }),
  'text-not-nfc': says<'count' | 'expected' | 'found'>({
    message: ({ found, count }) => `Chữ “${found}” viết bằng dấu rời (NFD)${count}.`,
    hint: ({ expected }) => `gõ lại thành “${expected}” (dựng sẵn, NFC), hoặc chuyển cả tệp sang NFC.`,
  }),
  'file-unknown': says<'expected' | 'found'>({
    message: ({ found }) => `Trang không đọc tệp “${found}”.`,
    hint: ({ expected }) => expected,
  }),
  'documents-missing': says({
    message: () => 'Thư mục content/documents/ không có, hoặc không có văn bản nào.',
    hint: () => 'khôi phục thư mục từ Git; các lỗi khác chỉ xem được sau khi có các văn bản.',
  }),
  'programme-missing': says<'detail' | 'expected'>({
    message: ({ detail }) => `Không có chương trình hành động: ${detail}.`,
    hint: ({ expected }) => expected,
  }),
  'merge-marker': says<'count' | 'found'>({
    message: ({ found, count }) => `Tệp còn dấu trộn của Git “${found}”${count}.`,
    hint: () => 'chọn câu chữ đúng của một bên, rồi xóa cả ba dòng dấu <<<<<<<, =======, >>>>>>>.',
  }),
  'tab-in-indent': says<'count'>({
    message: ({ count }) => `Đầu dòng có phím Tab${count}.`,
    hint: () => 'thay Tab bằng dấu cách (hai dấu cách mỗi bậc).',
  }),
  'character-invisible': says<'around' | 'count' | 'found'>({
    message: ({ found, around, count }) => `Có ký tự không nhìn thấy ${found} trong “${around}”${count}.`,
    hint: ({ around }) => `xóa ký tự ấy: gõ lại “${around}”.`,
  }),
  'character-space': says<'around' | 'count' | 'found'>({
    message: ({ found, around, count }) => `Có dấu cách đặc biệt ${found} ở “${around}”${count}.`,
    hint: () => 'thay bằng dấu cách thường.',
  }),
  'character-look-alike': says<'around' | 'count' | 'expected' | 'found'>({
    message: ({ found, around, count }) => `Chữ “${found}” trong “${around}”${count} chỉ giống chữ đúng.`,
    hint: ({ expected }) => `gõ lại thành “${expected}”.`,
  }),
  'character-foreign': says<'around' | 'count' | 'found'>({
    message: ({ found, around, count }) => `Chữ “${found}” trong “${around}”${count} không phải chữ La-tinh.`,
    hint: () => 'gõ lại chữ ấy bằng bàn phím tiếng Việt.',
  }),
  'character-garbled': says<'around' | 'count' | 'found'>({
    message: ({ found, around, count }) =>
      `Chữ ${found} trong “${around}”${count} là chữ hỏng vì sai bảng mã.`,
    hint: () => 'chép lại từ bản gốc; câu chữ ở bảng mã cũ (VNI, TCVN3) thì chuyển sang Unicode trước.',
  }),
  'character-bullet': says<'count' | 'found'>({
    message: ({ found, count }) => `Có dấu đầu dòng của Word ${found}${count}, nhiều máy không hiện.`,
    hint: () => 'thay bằng dấu gạch ngang và dấu cách: “- ”.',
  }),
  'programme-address-taken': says<'found' | 'other'>({
    message: ({ found, other }) =>
      `Id “${found}” cho địa chỉ ${other}, là địa chỉ của một điều khoản hay của ảnh bản gốc.`,
    hint: () =>
      'phần sau “chuong-trinh-” không được đọc ra như một điều khoản: thêm tên hoặc năm của chương trình.',
  }),
  'programme-without-text': says<'found'>({
    message: ({ found }) => `Chương trình “${found}” chưa có câu chữ nào sau phần khai báo.`,
    hint: () => 'chép toàn văn vào dưới phần khai báo; chưa có toàn văn thì viết role: cited hoặc related.',
  }),
};
