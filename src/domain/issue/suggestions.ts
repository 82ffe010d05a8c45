import { says } from './entry.ts';

const AS_PRINTED =
  'nếu bản in thật sự như vậy, bọc trong <Note text="Bản in như vậy."> hoặc ghi ở text-remarks.yaml.';
const IN_FACT = 'nếu đúng là khác, thêm note ở trường ấy nói rõ vì sao.';

/**
 * What is probably a slip, and may be so in the print or in the facts: told of to be looked at, and never in the way of
 * a build.
 */
export const SUGGESTIONS = {
  'syllable-doubled': says<'found'>({
    message: ({ found }) => `Chữ “${found}” viết hai lần liền nhau.`,
    hint: () => `xem lại có thừa một lần; ${AS_PRINTED}`,
  }),
  'spacing-odd': says<'expected' | 'found'>({
    message: ({ found }) => `Dấu câu hoặc dấu cách ở “${found}” không theo lối in thường.`,
    hint: ({ expected }) => `có phải “${expected}”? ${AS_PRINTED}`,
  }),
  'letters-odd': says<'expected' | 'found'>({
    message: ({ found }) => `Chữ “${found}” có chữ hoa hoặc chữ số ở giữa.`,
    hint: ({ expected }) => `có phải “${expected}”? ${AS_PRINTED}`,
  }),
  'marks-left-out': says<'found'>({
    message: ({ found }) => `“${found}” thiếu dấu tiếng Việt.`,
    hint: () => `gõ lại cho đủ dấu; ${AS_PRINTED}`,
  }),
  'mail-address-left': says<'found'>({
    message: ({ found }) => `Có địa chỉ thư điện tử “${found}”.`,
    hint: () => `thường là phần của trang mạng theo vào khi chép: bỏ đi; ${AS_PRINTED}`,
  }),
  'ends-with-comma': says<'found'>({
    message: ({ found }) => `Điều khoản kết thúc bằng dấu phẩy: “${found}”.`,
    hint: () => `chép cho hết câu, hoặc thay bằng “;” hay “.”; ${AS_PRINTED}`,
  }),
  'task-unnamed': says<'found'>({
    message: ({ found }) => `<Assignment> quanh “${found}” không có task.`,
    hint: () => 'thêm task="…", tên gọn của nhiệm vụ; không có thì các bảng in cả câu giao việc.',
  }),
  'sign-unpaired': says<'around' | 'found'>({
    message: ({ found, around }) => `Dấu ${found} ở “${around}” không có dấu thứ hai của nó.`,
    hint: () => `thêm dấu còn thiếu, hoặc bỏ dấu thừa; ${AS_PRINTED}`,
  }),
  'date-not-as-printed': says<'field' | 'found' | 'other'>({
    message: ({ field, found, other }) => `${field} ghi ${found}, toàn văn lại in ${other}.`,
    hint: () => `xem lại bên nào chép sai; ${IN_FACT}`,
  }),
  'title-in-capitals': says<'found'>({
    message: ({ found }) => `title viết hoa cả câu: “${found}”.`,
    hint: () => `viết chữ thường như trong câu, chỉ tên riêng viết hoa; ${IN_FACT}`,
  }),
  'year-not-of-number': says<'found' | 'other'>({
    message: ({ found, other }) => `Ngày ban hành ghi ${found}, số hiệu lại là ${other}.`,
    hint: () => `xem lại bên nào chép sai; ${IN_FACT}`,
  }),
  'source-of-no-text': says({
    message: () => 'Có textSource mà chưa có toàn văn.',
    hint: () => 'chép câu chữ vào dưới phần khai báo; chưa có thì xóa dòng textSource.',
  }),
  'number-not-as-printed': says<'found' | 'other'>({
    message: ({ found, other }) => `number ghi ${found}, đầu toàn văn lại in ${other}.`,
    hint: () => `xem lại bên nào chép sai; ${IN_FACT}`,
  }),
  'replaced-yet-in-force': says<'found' | 'other'>({
    message: ({ found, other }) => `status ghi còn hiệu lực mà ${other} thay thế văn bản này (${found}).`,
    hint: () =>
      'viết duoc-thay-the hoặc het-hieu-luc; nếu một phần vẫn còn hiệu lực, nói rõ ở note của status.',
  }),
  'replaced-by-nothing': says({
    message: () => 'status ghi được thay thế mà không văn bản nào ghi replaces văn bản này.',
    hint: () =>
      'thêm relations kind replaces ở văn bản mới; trang chưa có văn bản ấy thì nói rõ ở note của status.',
  }),
  'ended-before-its-day': says<'found'>({
    message: ({ found }) => `status ghi đã hết hiệu lực mà expires là ${found}, chưa tới.`,
    hint: () => `xem lại hai trường; ${IN_FACT}`,
  }),
  'guide-missing': says({
    message: () => 'Không có sách hướng dẫn content/README.md.',
    hint: () => 'khôi phục tệp từ Git; người giữ nội dung tra mã lỗi ở đó.',
  }),
  'source-before-document': says<'found' | 'other'>({
    message: ({ found, other }) => `Nguồn ${found} được xem trước khi văn bản ra đời (${other}).`,
    hint: () => 'xem lại ngày của văn bản, read của nguồn, hoặc khóa nguồn ghi nhầm.',
  }),
};
