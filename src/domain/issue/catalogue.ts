import type { Issue, Place } from './issue.ts';

type Details = Record<string, string>;
interface Entry {
  message: (details: Details) => string;
  hint: (details: Details) => string;
}

/**
 * The one table of author errors. A code is permanent: `content/README.md` explains each under its own heading.
 * Details are already printable Vietnamese or literal author text. The file is as long as the list of errors.
 */
export const CATALOGUE = {
  'file-not-utf8': {
    message: ({ detail }) => `Tệp không phải UTF-8${detail}.`,
    hint: () => 'lưu lại tệp với bảng mã UTF-8 (không BOM).',
  },
  'file-unreadable': {
    message: ({ detail }) => `Không đọc được tệp: ${detail}.`,
    hint: () => 'xem lại quyền của tệp; nếu tệp hỏng hoặc mất, khôi phục từ Git.',
  },
  'file-too-long': {
    message: ({ count }) => `Tệp dài ${count} MB, hơn mức 2 MB của một văn bản.`,
    hint: () => 'xem có dán nhầm gì vào tệp; văn bản dài thật thì tách phụ lục thành văn bản riêng.',
  },
  'text-not-nfc': {
    message: ({ found, count }) => `Chữ “${found}” viết bằng dấu rời (NFD)${count}.`,
    hint: ({ expected }) => `gõ lại thành “${expected}” (dựng sẵn, NFC), hoặc chuyển cả tệp sang NFC.`,
  },
  'file-unknown': {
    message: ({ found }) => `Trang không đọc tệp “${found}”.`,
    hint: ({ expected }) => expected!,
  },
  'documents-missing': {
    message: () => 'Thư mục content/documents/ không có, hoặc không có văn bản nào.',
    hint: () => 'khôi phục thư mục từ Git; các lỗi khác chỉ xem được sau khi có các văn bản.',
  },
  'programme-missing': {
    message: ({ detail }) => `Không có chương trình hành động: ${detail}.`,
    hint: ({ expected }) => expected!,
  },
  'programme-address-taken': {
    message: ({ found, other }) => `Id “${found}” cho địa chỉ ${other}, là địa chỉ của một điều khoản.`,
    hint: () =>
      'phần sau “chuong-trinh-” không được đọc ra như một điều khoản: thêm tên hoặc năm của chương trình.',
  },
  'programme-without-text': {
    message: ({ found }) => `Chương trình “${found}” chưa có câu chữ nào sau phần khai báo.`,
    hint: () => 'chép toàn văn vào dưới phần khai báo; chưa có toàn văn thì viết role: cited hoặc related.',
  },
  'merge-marker': {
    message: ({ found, count }) => `Tệp còn dấu trộn của Git “${found}”${count}.`,
    hint: () => 'chọn câu chữ đúng của một bên, rồi xóa cả ba dòng dấu <<<<<<<, =======, >>>>>>>.',
  },
  'tab-in-indent': {
    message: ({ count }) => `Đầu dòng có phím Tab${count}.`,
    hint: () => 'thay Tab bằng dấu cách (hai dấu cách mỗi bậc).',
  },
  'character-invisible': {
    message: ({ found, around, count }) => `Có ký tự không nhìn thấy ${found} trong “${around}”${count}.`,
    hint: ({ around }) => `xóa ký tự ấy: gõ lại “${around}”.`,
  },
  'character-space': {
    message: ({ found, around, count }) => `Có dấu cách đặc biệt ${found} ở “${around}”${count}.`,
    hint: () => 'thay bằng dấu cách thường.',
  },
  'character-look-alike': {
    message: ({ found, around, count }) => `Chữ “${found}” trong “${around}”${count} chỉ giống chữ đúng.`,
    hint: ({ expected }) => `gõ lại thành “${expected}”.`,
  },
  'character-foreign': {
    message: ({ found, around, count }) => `Chữ “${found}” trong “${around}”${count} không phải chữ La-tinh.`,
    hint: () => 'gõ lại chữ ấy bằng bàn phím tiếng Việt.',
  },
  'character-garbled': {
    message: ({ found, around, count }) =>
      `Chữ ${found} trong “${around}”${count} là chữ hỏng vì sai bảng mã.`,
    hint: () => 'chép lại từ bản gốc; câu chữ ở bảng mã cũ (VNI, TCVN3) thì chuyển sang Unicode trước.',
  },
  'character-bullet': {
    message: ({ found, count }) => `Có dấu đầu dòng của Word ${found}${count}, nhiều máy không hiện.`,
    hint: () => 'thay bằng dấu gạch ngang và dấu cách: “- ”.',
  },
  'frontmatter-missing': {
    message: ({ detail }) => `Tệp không có phần khai báo ở đầu: ${detail}.`,
    hint: () => 'phần khai báo nằm giữa hai dòng “---”, dòng thứ nhất ở ngay đầu tệp; xem content/README.md.',
  },
  'frontmatter-repeated': {
    message: () => 'Trong tệp có phần khai báo thứ hai.',
    hint: () =>
      'mỗi văn bản một tệp: chuyển từ dòng này xuống cuối sang một tệp mới trong content/documents/.',
  },
  'yaml-syntax': {
    message: ({ detail }) => `YAML viết sai: ${detail}.`,
    hint: ({ expected }) => expected ?? 'xem lại thụt dòng, dấu hai chấm và dấu ngoặc kép ở chỗ này.',
  },
  'value-cut-by-hash': {
    message: ({ found }) => `Phần “${found}” sau dấu # không được đọc.`,
    hint: () =>
      'đặt cả giá trị trong ngoặc kép thẳng; nếu là lời ghi riêng, viết trên một dòng bắt đầu bằng #.',
  },
  'value-in-curly-quotes': {
    message: ({ found }) => `Giá trị ${found} nằm trong ngoặc kép cong.`,
    hint: () =>
      'thay “ ” ở hai đầu bằng ngoặc kép thẳng " "; nếu là chữ trong bản in, đặt thêm ngoặc kép thẳng bên ngoài.',
  },
  'list-empty': {
    message: ({ found }) => `Danh sách ${found} không có hoặc trống.`,
    hint: () => 'khôi phục tệp từ Git; các lỗi khác chỉ xem được sau khi có danh sách này.',
  },
  'entry-repeated': {
    message: ({ found, other }) => `“${found}” đã có ở dòng ${other}.`,
    hint: () => 'gộp hai mục làm một, hoặc đổi tên một bên.',
  },
  'relation-impossible': {
    message: ({ detail }) => `Quan hệ không thể có: ${detail}.`,
    hint: ({ expected }) => expected!,
  },
  'force-contradicts': {
    message: ({ found }) => `status ghi còn hiệu lực mà expires đã là ${found}.`,
    hint: () => 'xem lại hai trường; văn bản đã hết hiệu lực thì status là het-hieu-luc.',
  },
  'dates-in-wrong-order': {
    message: ({ field, found, other }) => `${field} ${found} sớm hơn ${other}.`,
    hint: () =>
      'xem lại hai ngày; nếu văn bản thật sự có hiệu lực từ trước ngày ban hành, thêm note nói rõ điều đó.',
  },
  'date-too-late': {
    message: ({ field, found, other }) => `${field} ${found} muộn hơn ${other}.`,
    hint: () => 'xem lại ngày, nhất là năm; máy sai ngày thì chỉnh đồng hồ của máy.',
  },
  'field-missing': {
    message: ({ field }) => `Thiếu trường “${field}”.`,
    hint: ({ expected }) =>
      expected!.includes('unknown') ? `nếu chưa biết, viết ${expected}.` : `thêm trường “${expected}”.`,
  },
  'field-unknown': {
    message: ({ field }) => `Không có trường nào tên “${field}”.`,
    hint: ({ expected }) => expected!,
  },
  'field-invalid': {
    message: ({ field, found }) => `Trường “${field}” không nhận giá trị ${found}.`,
    hint: ({ expected }) => expected!,
  },
  'date-does-not-exist': {
    message: ({ found }) => `“${found}” không phải ngày có thật viết theo dạng năm-tháng-ngày.`,
    hint: ({ expected }) => expected!,
  },
  'fact-without-source': {
    message: ({ field }) => `Thông tin “${field}” không nêu nguồn.`,
    hint: () =>
      'thêm source: khóa trong sources.yaml hoặc điều khoản của chương trình; nếu là suy luận, thêm inference.',
  },
  'fact-without-value': {
    message: ({ field }) => `Thông tin “${field}” không có giá trị.`,
    hint: () => 'thêm value, hoặc viết { unknown: true } nếu chưa biết.',
  },
  'fact-known-and-unknown': {
    message: ({ field }) => `Thông tin “${field}” vừa có giá trị vừa ghi là chưa biết.`,
    hint: () => 'bỏ unknown, hoặc bỏ value.',
  },
  'source-unknown': {
    message: ({ found }) => `Không có nguồn “${found}”.`,
    hint: ({ expected }) => expected!,
  },
  'body-unknown': {
    message: ({ found }) => `Không có cơ quan “${found}” trong bodies.yaml.`,
    hint: ({ expected }) => expected!,
  },
  'document-unknown': {
    message: ({ found }) => `Không có văn bản “${found}”.`,
    hint: ({ expected }) => expected!,
  },
  'document-id-repeated': {
    message: ({ found, other }) => `Id “${found}” đã là của ${other}.`,
    hint: () => 'tệp thừa thì xóa; văn bản mới thì đổi id và tên tệp theo số hiệu của nó.',
  },
  'document-id-not-its-own': {
    message: ({ found, detail }) => `Id “${found}” không hợp với ${detail}.`,
    hint: () =>
      'id gồm loại và số hiệu của chính văn bản; xem lại type, number, hoặc tệp chép từ tệp khác mà quên sửa. Id đã công bố thì không đổi.',
  },
  'document-id-not-file-name': {
    message: ({ found, other }) => `Id “${found}” khác tên tệp “${other}”.`,
    hint: ({ expected }) => expected!,
  },
  'number-repeated': {
    message: ({ found, other }) => `Số hiệu “${found}” đã là của ${other}.`,
    hint: () => 'xem lại loại, số và ngày; hai văn bản khác nhau phải khác loại, số hoặc ngày.',
  },
  'alias-repeated': {
    message: ({ found, other }) => `Tên gọi “${found}” đã là của ${other}.`,
    hint: () => 'mỗi tên gọi chỉ dẫn tới một văn bản; bỏ bớt một bên.',
  },
  'mdx-syntax': {
    message: ({ detail }) => `Cú pháp MDX sai: ${detail}.`,
    hint: () => 'kiểm tra thẻ mở, thẻ đóng; dấu < và { trong câu chữ phải viết là \\< và \\{.',
  },
  'html-in-text': {
    message: ({ found }) => `Có thẻ hoặc dấu “${found}” trong văn bản.`,
    hint: () => 'bỏ thẻ HTML; nếu là dấu “nhỏ hơn” trong câu chữ, viết \\<.',
  },
  'element-unknown': {
    message: ({ found }) => `Không có thẻ <${found}>.`,
    hint: ({ expected }) => expected!,
  },
  'element-attribute': {
    message: ({ found, element }) => `Thẻ <${element}> dùng thuộc tính “${found}” không đúng.`,
    hint: ({ expected }) => expected!,
  },
  'attribute-missing': {
    message: ({ found, element }) => `Thẻ <${element}> thiếu thuộc tính “${found}”.`,
    hint: ({ found, element }) => `viết <${element} ${found}="…">.`,
  },
  'element-empty': {
    message: ({ element }) => `Thẻ <${element}> không bọc chữ nào.`,
    hint: ({ element }) => `đặt <${element}> và </${element}> quanh đúng những chữ được chú.`,
  },
  'element-around-many': {
    message: ({ element }) => `Thẻ <${element}> bọc nhiều đoạn.`,
    hint: () => 'mỗi đoạn, khoản, điểm một thẻ riêng.',
  },
  'element-nested': {
    message: ({ element }) => `Thẻ <${element}> nằm trong một thẻ <${element}> khác.`,
    hint: () => 'mỗi chữ chỉ thuộc một thẻ cùng tên: đóng thẻ ngoài trước khi mở thẻ này.',
  },
  'expression-in-text': {
    message: ({ found }) => `Có biểu thức {${found}} trong văn bản.`,
    hint: () => 'văn bản chỉ có chữ và các thẻ chú giải; dấu { trong câu chữ viết là \\{.',
  },
  'import-in-text': {
    message: () => 'Có dòng import hoặc export trong văn bản.',
    hint: () => 'bỏ dòng này; các thẻ chú giải có sẵn, không cần import.',
  },
  'markup-not-allowed': {
    message: ({ found }) => `Văn bản không dùng ${found}.`,
    hint: ({ expected }) => expected!,
  },
  'footnote-unknown': {
    message: ({ found }) => `Không có chú thích nào cho “${found}”.`,
    hint: ({ found }) => `thêm dòng “${found}: …” ở cuối tệp; nếu là chữ trong bản in, viết \\${found}.`,
  },
  'footnote-unused': {
    message: ({ found }) => `Chú thích “${found}” không được gọi ở đâu trong văn bản.`,
    hint: ({ found }) => `đặt “${found}” sau chữ được chú thích, hoặc bỏ chú thích này.`,
  },
  'label-misspelt': {
    message: ({ found }) => `Dòng bắt đầu bằng “${found}” không phải số in mà máy nhận ra.`,
    hint: ({ expected }) => `có phải “${expected}”? nếu bản in thật sự như vậy, bọc chữ đó trong <Sic>.`,
  },
  'label-letter': {
    message: ({ found }) =>
      `Chữ của “${found}” không dùng để đánh điểm (a, b, c, d, đ, e, g, h, i, k, l, m …).`,
    hint: ({ expected }) => `chữ phải là “${expected}”; nếu bản in thật sự như vậy, bọc chữ đó trong <Sic>.`,
  },
  'label-skipped': {
    message: ({ found, place }) => `Sau “${place}” là “${found}”: thiếu số ở giữa.`,
    hint: ({ expected }) => `số phải là “${expected}”; nếu bản in thật sự như vậy, bọc số đó trong <Sic>.`,
  },
  'label-first': {
    message: ({ found }) => `Số đầu tiên của cấp này là “${found}”.`,
    hint: ({ expected }) =>
      `số phải bắt đầu từ “${expected}”; nếu bản in thật sự như vậy, bọc số đó trong <Sic>.`,
  },
  'label-repeated': {
    message: ({ found }) => `Số “${found}” lặp lại.`,
    hint: ({ expected }) =>
      `số phải là “${expected}”; nếu bản in thật sự như vậy, bọc số đó trong <Sic correct="…">.`,
  },
  'label-backward': {
    message: ({ found, place }) => `Sau “${place}” lại là “${found}”: số đi lùi.`,
    hint: ({ expected }) =>
      `số phải là “${expected}”; nếu bản in thật sự như vậy, bọc số đó trong <Sic correct="…">.`,
  },
  'provision-id-repeated': {
    message: ({ found, other }) => `Hai đơn vị cùng mang địa chỉ “${found}” (đơn vị kia ở dòng ${other}).`,
    hint: () => 'xem lại cách đánh số ở hai chỗ; mỗi đơn vị một địa chỉ.',
  },
  'provision-unknown': {
    message: ({ found, document }) => `Văn bản ${document} không có “${found}”.`,
    hint: ({ expected }) => expected!,
  },
  'citation-unresolved': {
    message: ({ found }) => `Không biết “${found}” là văn bản hay điều khoản nào.`,
    hint: ({ expected }) => expected!,
  },
  'citation-ambiguous': {
    message: ({ found, candidates }) => `“${found}” có thể là ${candidates}.`,
    hint: () => 'bọc trong <Ref document="…"> để chỉ đúng văn bản.',
  },
  'assignment-missing': {
    message: ({ found }) => `“${found}” nêu thời gian hoặc phân công mà chưa ghi là việc của ai.`,
    hint: () =>
      'bọc câu giao việc trong <Assignment …>, dueText chép đúng chữ chỉ thời hạn; nếu không giao việc gì, bọc những chữ này trong <NoAssignment reason="…">.',
  },
  'due-text-not-printed': {
    message: ({ found }) => `Thời hạn “${found}” không có trong câu chữ của điều khoản này.`,
    hint: ({ expected }) => expected!,
  },
  'ref-unresolved': {
    message: ({ found }) => `<Ref> chỉ tới “${found}”, không có văn bản hoặc điều khoản đó.`,
    hint: ({ expected }) => expected!,
  },
  'unresolved-not-found': {
    message: ({ found }) => `“${found}” ghi trong unresolved.yaml nhưng không còn ở đâu trong nội dung.`,
    hint: () => 'bỏ dòng này khỏi unresolved.yaml.',
  },
  'text-title-only': {
    message: () => 'Toàn văn chỉ có tên văn bản.',
    hint: () => 'dán câu chữ vào dưới tên; chưa có toàn văn thì xóa mọi thứ sau dòng “---” thứ hai.',
  },
  'text-without-source': {
    message: () => 'Văn bản có toàn văn nhưng không nói câu chữ lấy từ đâu.',
    hint: () => 'thêm textSource vào phần khai báo.',
  },
  'table-without-rule': {
    message: () => 'Bảng thiếu dòng kẻ dưới hàng đầu.',
    hint: ({ expected }) => `thêm dòng “${expected}” ngay dưới hàng đầu của bảng.`,
  },
  'table-row-uneven': {
    message: ({ found, count }) => `Hàng của bảng có ${found} ô, hàng đầu có ${count} ô.`,
    hint: () => 'xem lại các dấu | của hàng này; ô trống vẫn có dấu của nó, dấu | trong câu chữ viết là \\|.',
  },
  'passage-not-printed': {
    message: ({ found }) => `“${found}” không có nguyên văn trong chương trình.`,
    hint: () => 'chép lại đúng từng chữ của chương trình.',
  },
  'due-not-as-printed': {
    message: ({ found, other }) => `due ${found} không hợp với dueText ${other}.`,
    hint: () => 'viết due theo đúng năm, quý, tháng của dueText; văn bản không nêu thời hạn thì bỏ cả hai.',
  },
  'register-missing': {
    message: ({ detail }) => `Sổ địa chỉ ${detail}.`,
    hint: () =>
      'khôi phục tệp sổ từ Git; chỉ khi nội dung này chưa công bố bao giờ mới lập sổ mới: npm run permalinks -- --new.',
  },
  'register-shortened': {
    message: ({ count, found, other }) =>
      `Sổ địa chỉ mất ${count} dòng đã ghi ở ${other}, đầu tiên là “${found}”.`,
    hint: () => 'khôi phục các dòng ấy từ Git: sổ chỉ dài thêm, không dòng nào được xóa.',
  },
  'permalink-line': {
    message: ({ detail }) => `Dòng của sổ địa chỉ viết sai: ${detail}.`,
    hint: ({ expected }) => expected!,
  },
  'permalink-repeated': {
    message: ({ found, other }) => `Địa chỉ “${found}” có hai dòng trong sổ (dòng kia: ${other}).`,
    hint: () => 'giữ một dòng, với ngày công bố sớm hơn; rồi chạy npm run permalinks.',
  },
  'permalink-vanished': {
    message: ({ found, inside }) => `Địa chỉ đã công bố “${found}”${inside} không còn.`,
    hint: () =>
      'khôi phục chỗ ấy; hoặc viết thêm vào dòng này của sổ: moved-to ĐỊA-CHỈ NGÀY (đã dời), hay gone NGÀY "lý do" (đã bỏ).',
  },
  'permalink-moved': {
    message: ({ found, to, inside }) => `Câu chữ đã công bố ở “${found}”${inside} nay ở “${to}”.`,
    hint: ({ expected }) => expected!,
  },
  'permalink-words-changed': {
    message: ({ found }) => `Câu chữ ở “${found}” khác câu chữ đã ghi sổ.`,
    hint: () => 'nếu sửa có chủ ý, chạy npm run permalinks để giữ câu chữ cũ; nếu không, khôi phục câu chữ.',
  },
  'permalink-unregistered': {
    message: ({ found, inside }) => `Địa chỉ mới “${found}”${inside} chưa có trong sổ địa chỉ.`,
    hint: () => 'chạy npm run permalinks.',
  },
  'permalinks-unregistered': {
    message: ({ count, found }) => `Có ${count} địa chỉ chưa có trong sổ địa chỉ, đầu tiên là “${found}”.`,
    hint: () =>
      'nếu sổ bị cắt ngắn hay thay bằng sổ khác, khôi phục content/permalinks.lock từ Git; nếu mới thêm thật, chạy npm run permalinks.',
  },
  'permalink-reused': {
    message: ({ found }) => `Địa chỉ “${found}” đã ghi là dời hoặc bỏ mà nay lại có.`,
    hint: () =>
      'nếu chính câu chữ ấy trở lại, bỏ phần moved-to hoặc gone ở dòng này; nếu là câu chữ khác, cho nó số khác (<Keep number="…" />).',
  },
  'permalink-target-unknown': {
    message: ({ found, to }) => `Dòng của “${found}” dẫn tới “${to}”, không có chỗ đó.`,
    hint: ({ expected }) => expected!,
  },
  'permalink-wording-wrong': {
    message: ({ found }) => `Tệp “${found}” không giữ đúng câu chữ mà tên tệp nói.`,
    hint: () => 'khôi phục tệp này từ Git; không sửa tay, không đổi tên.',
  },
} satisfies Record<string, Entry>;

export type IssueCode = keyof typeof CATALOGUE;

/** Makes an issue of the catalogue; `details` fill its message and hint. */
export function issue(code: IssueCode, place: Place, details: Details = {}): Issue {
  const entry: Entry = CATALOGUE[code];
  return {
    code,
    place,
    message: entry.message(details),
    hint: entry.hint(details),
    ...(details['found'] === undefined ? {} : { subject: details['found'] }),
  };
}
