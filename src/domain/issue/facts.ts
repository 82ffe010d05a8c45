import { says } from './entry.ts';

/** Author errors of what is said about documents, in frontmatter and lists. */
export const FACTS = {
  'frontmatter-missing': says<'detail'>({
    message: ({ detail }) => `Tệp không có phần khai báo ở đầu: ${detail}.`,
    hint: () => 'phần khai báo nằm giữa hai dòng “---”, dòng thứ nhất ở ngay đầu tệp; xem content/README.md.',
  }),
  'yaml-syntax': says<'detail', 'expected'>({
    message: ({ detail }) => `YAML viết sai: ${detail}.`,
    hint: ({ expected }) => expected ?? 'xem lại thụt dòng, dấu hai chấm và dấu ngoặc kép ở chỗ này.',
  }),
  'value-cut-by-hash': says<'found'>({
    message: ({ found }) => `Phần “${found}” sau dấu # không được đọc.`,
    hint: () =>
      'đặt cả giá trị trong ngoặc kép thẳng; nếu là lời ghi riêng, viết trên một dòng bắt đầu bằng #.',
  }),
  'value-in-curly-quotes': says<'found'>({
    message: ({ found }) => `Giá trị ${found} nằm trong ngoặc kép của bản in.`,
    hint: () =>
      'thay dấu ở hai đầu bằng ngoặc kép thẳng " "; nếu là chữ trong bản in, đặt thêm ngoặc kép thẳng bên ngoài.',
  }),
  'list-empty': says<'found'>({
    message: ({ found }) => `Danh sách ${found} không có hoặc trống.`,
    hint: () => 'khôi phục tệp từ Git; các lỗi khác chỉ xem được sau khi có danh sách này.',
  }),
  'entry-repeated': says<'found' | 'other'>({
    message: ({ found, other }) => `“${found}” đã có ở dòng ${other}.`,
    hint: () => 'gộp hai mục làm một, hoặc đổi tên một bên.',
  }),
  'day-not-in-calendar': says<'found'>({
    message: ({ found }) => `Trong lịch không có ngày ${found}.`,
    hint: () => 'xem lại ngày, tháng ở nguồn.',
  }),
  'role-not-cited': says<'found'>({
    message: ({ found }) => `role ghi cited mà không chương trình nào dẫn chiếu “${found}”.`,
    hint: () =>
      'viết related; nếu chương trình có dẫn mà máy không nhận ra, chỉ rõ bằng <Ref> hoặc ghi vào unlisted-references.yaml.',
  }),
  'role-is-cited': says<'found' | 'other'>({
    message: ({ found, other }) => `role ghi related mà chương trình dẫn chiếu “${found}” ở ${other}.`,
    hint: () => 'viết role: cited.',
  }),
  'relation-impossible': says<'detail' | 'expected'>({
    message: ({ detail }) => `Quan hệ không thể có: ${detail}.`,
    hint: ({ expected }) => expected,
  }),
  'force-contradicts': says<'found'>({
    message: ({ found }) => `status ghi còn hiệu lực mà expires đã là ${found}.`,
    hint: () => 'xem lại hai trường; văn bản đã hết hiệu lực thì status là het-hieu-luc.',
  }),
  'dates-in-wrong-order': says<'field' | 'found' | 'other'>({
    message: ({ field, found, other }) => `${field} ${found} sớm hơn ${other}.`,
    hint: () =>
      'xem lại hai ngày; nếu văn bản thật sự có hiệu lực từ trước ngày ban hành, thêm note nói rõ điều đó.',
  }),
  'field-missing': says<'expected' | 'field'>({
    message: ({ field }) => `Thiếu trường “${field}”.`,
    hint: ({ expected }) =>
      expected.includes('unknown') ? `nếu chưa biết, viết ${expected}.` : `thêm trường “${expected}”.`,
  }),
  'field-unknown': says<'expected' | 'field'>({
    message: ({ field }) => `Không có trường nào tên “${field}”.`,
    hint: ({ expected }) => expected,
  }),
  'field-invalid': says<'expected' | 'field' | 'found'>({
    message: ({ field, found }) => `Trường “${field}” không nhận giá trị ${found}.`,
    hint: ({ expected }) => expected,
  }),
  'date-does-not-exist': says<'expected' | 'found'>({
    message: ({ found }) => `“${found}” không phải ngày có thật viết theo dạng năm-tháng-ngày.`,
    hint: ({ expected }) => expected,
  }),
  'fact-without-source': says<'field'>({
    message: ({ field }) => `Thông tin “${field}” không nêu nguồn.`,
    hint: () =>
      'thêm source: khóa trong sources.yaml hoặc điều khoản của chương trình; nếu là suy luận, thêm inference.',
  }),
  'fact-without-value': says<'field'>({
    message: ({ field }) => `Thông tin “${field}” không có giá trị.`,
    hint: () => 'thêm value, hoặc viết { unknown: true } nếu chưa biết.',
  }),
  'fact-known-and-unknown': says<'field'>({
    message: ({ field }) => `Thông tin “${field}” vừa có giá trị vừa ghi là chưa biết.`,
    hint: () => 'bỏ unknown, hoặc bỏ value.',
  }),
  'source-unknown': says<'expected' | 'found'>({
    message: ({ found }) => `Không có nguồn “${found}”.`,
    hint: ({ expected }) => expected,
  }),
  'body-unknown': says<'expected' | 'found'>({
    message: ({ found }) => `Không có cơ quan “${found}” trong bodies.yaml.`,
    hint: ({ expected }) => expected,
  }),
  'document-unknown': says<'expected' | 'found'>({
    message: ({ found }) => `Không có văn bản “${found}”.`,
    hint: ({ expected }) => expected,
  }),
  'document-id-repeated': says<'found' | 'other'>({
    message: ({ found, other }) => `Id “${found}” đã là của ${other}.`,
    hint: () => 'tệp thừa thì xóa; văn bản mới thì đổi id và tên tệp theo số hiệu của nó.',
  }),
  'document-id-not-its-own': says<'detail' | 'found'>({
    message: ({ found, detail }) => `Id “${found}” không hợp với ${detail}.`,
    hint: () =>
      'id gồm loại và số hiệu của chính văn bản; xem lại type, number, hoặc tệp chép từ tệp khác mà quên sửa. Id đã công bố thì không đổi.',
  }),
  'document-id-not-file-name': says<'expected' | 'found' | 'other'>({
    message: ({ found, other }) => `Id “${found}” khác tên tệp “${other}”.`,
    hint: ({ expected }) => expected,
  }),
  'number-repeated': says<'found' | 'other'>({
    message: ({ found, other }) => `Số hiệu “${found}” đã là của ${other}.`,
    hint: () => 'xem lại loại, số và ngày; hai văn bản khác nhau phải khác loại, số hoặc ngày.',
  }),
  'alias-repeated': says<'found' | 'other'>({
    message: ({ found, other }) => `Tên gọi “${found}” đã là của ${other}.`,
    hint: () => 'mỗi tên gọi chỉ dẫn tới một văn bản; bỏ bớt một bên.',
  }),
  'keyword-printed': says<'found'>({
    message: ({ found }) => `“${found}” đã có trong chính câu chữ ấy, gõ vào là thấy.`,
    hint: () => 'bỏ từ khóa này; chỉ ghi những chữ mà câu chữ không có.',
  }),
  'thesaurus-leads-nowhere': says<'found'>({
    message: ({ found }) => `Không chỗ nào trong nội dung có “${found}”.`,
    hint: () => 'ghi ở means đúng những chữ mà văn bản dùng.',
  }),
  'frontmatter-repeated': says({
    message: () => 'Trong tệp có phần khai báo thứ hai.',
    hint: () =>
      'mỗi văn bản một tệp: chuyển từ dòng này xuống cuối sang một tệp mới trong content/documents/.',
  }),
  'date-too-late': says<'field' | 'found' | 'other'>({
    message: ({ field, found, other }) => `${field} ${found} muộn hơn ${other}.`,
    hint: () => 'xem lại ngày, nhất là năm; máy sai ngày thì chỉnh đồng hồ của máy.',
  }),
};
