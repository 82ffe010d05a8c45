import { says } from './entry.ts';

/** Author errors of official words: elements, labels, citations, tasks, tables. */
export const WORDS = {
  'mdx-syntax': says<'detail'>({
    message: ({ detail }) => `Cú pháp MDX sai: ${detail}.`,
    hint: () => 'kiểm tra thẻ mở, thẻ đóng; dấu < và { trong câu chữ phải viết là \\< và \\{.',
  }),
  'html-in-text': says<'found'>({
    message: ({ found }) => `Có thẻ hoặc dấu “${found}” trong văn bản.`,
    hint: () => 'bỏ thẻ HTML; nếu là dấu “nhỏ hơn” trong câu chữ, viết \\<.',
  }),
  'element-unknown': says<'expected' | 'found'>({
    message: ({ found }) => `Không có thẻ <${found}>.`,
    hint: ({ expected }) => expected,
  }),
  'element-attribute': says<'element' | 'expected' | 'found'>({
    message: ({ found, element }) => `Thẻ <${element}> dùng thuộc tính “${found}” không đúng.`,
    hint: ({ expected }) => expected,
  }),
  'attribute-missing': says<'element' | 'found'>({
    message: ({ found, element }) => `Thẻ <${element}> thiếu thuộc tính “${found}”.`,
    hint: ({ found, element }) => `viết <${element} ${found}="…">.`,
  }),
  'element-empty': says<'element'>({
    message: ({ element }) => `Thẻ <${element}> không bọc chữ nào.`,
    hint: ({ element }) => `đặt <${element}> và </${element}> quanh đúng những chữ được chú.`,
  }),
  'element-around-many': says<'element'>({
    message: ({ element }) => `Thẻ <${element}> bọc nhiều đoạn.`,
    hint: () => 'mỗi đoạn, khoản, điểm một thẻ riêng.',
  }),
  'expression-in-text': says<'found'>({
    message: ({ found }) => `Có biểu thức {${found}} trong văn bản.`,
    hint: () => 'văn bản chỉ có chữ và các thẻ chú giải; dấu { trong câu chữ viết là \\{.',
  }),
  'import-in-text': says({
    message: () => 'Có dòng import hoặc export trong văn bản.',
    hint: () => 'bỏ dòng này; các thẻ chú giải có sẵn, không cần import.',
  }),
  'markup-not-allowed': says<'expected' | 'found'>({
    message: ({ found }) => `Văn bản không dùng ${found}.`,
    hint: ({ expected }) => expected,
  }),
  'footnote-unknown': says<'found'>({
    message: ({ found }) => `Không có chú thích nào cho “${found}”.`,
    hint: ({ found }) => `thêm dòng “${found}: …” ở cuối tệp; nếu là chữ trong bản in, viết \\${found}.`,
  }),
  'footnote-unused': says<'found'>({
    message: ({ found }) => `Chú thích “${found}” không được gọi ở đâu trong văn bản.`,
    hint: ({ found }) => `đặt “${found}” sau chữ được chú thích, hoặc bỏ chú thích này.`,
  }),
  'footnote-repeated': says<'found' | 'other'>({
    message: ({ found, other }) => `Chú thích “${found}” đã có ở dòng ${other}.`,
    hint: () => 'mỗi số một chú thích: đổi số ở đây và ở chỗ gọi, hoặc gộp hai chú thích làm một.',
  }),
  'footnote-empty': says<'found'>({
    message: ({ found }) => `Chú thích “${found}” không có chữ nào.`,
    hint: ({ found }) => `viết lời chú thích sau “${found}: ”, hoặc bỏ cả chú thích và chỗ gọi.`,
  }),
  'label-letter': says<'expected' | 'found'>({
    message: ({ found }) =>
      `Chữ của “${found}” không dùng để đánh điểm (a, b, c, d, đ, e, g, h, i, k, l, m …).`,
    hint: ({ expected }) => `chữ phải là “${expected}”; nếu bản in thật sự như vậy, bọc chữ đó trong <Sic>.`,
  }),
  'label-skipped': says<'expected' | 'found' | 'place'>({
    message: ({ found, place }) => `Sau “${place}” là “${found}”: thiếu số ở giữa.`,
    hint: ({ expected }) => `số phải là “${expected}”; nếu bản in thật sự như vậy, bọc số đó trong <Sic>.`,
  }),
  'label-first': says<'expected' | 'found'>({
    message: ({ found }) => `Số đầu tiên của cấp này là “${found}”.`,
    hint: ({ expected }) =>
      `số phải bắt đầu từ “${expected}”; nếu bản in thật sự như vậy, bọc số đó trong <Sic>.`,
  }),
  'label-repeated': says<'expected' | 'found'>({
    message: ({ found }) => `Số “${found}” lặp lại.`,
    hint: ({ expected }) =>
      `số phải là “${expected}”; nếu bản in thật sự như vậy, bọc số đó trong <Sic correct="…">.`,
  }),
  'label-backward': says<'expected' | 'found' | 'place'>({
    message: ({ found, place }) => `Sau “${place}” lại là “${found}”: số đi lùi.`,
    hint: ({ expected }) =>
      `số phải là “${expected}”; nếu bản in thật sự như vậy, bọc số đó trong <Sic correct="…">.`,
  }),
  'provision-id-repeated': says<'found' | 'other'>({
    message: ({ found, other }) => `Hai đơn vị cùng mang địa chỉ “${found}” (đơn vị kia ở dòng ${other}).`,
    hint: () => 'xem lại cách đánh số ở hai chỗ; mỗi đơn vị một địa chỉ.',
  }),
  'provision-unknown': says<'document' | 'expected' | 'found'>({
    message: ({ found, document }) => `Văn bản ${document} không có “${found}”.`,
    hint: ({ expected }) => expected,
  }),
  'citation-unresolved': says<'expected' | 'found'>({
    message: ({ found }) => `Không biết “${found}” là văn bản hay điều khoản nào.`,
    hint: ({ expected }) => expected,
  }),
  'citation-ambiguous': says<'candidates' | 'found'>({
    message: ({ found, candidates }) => `“${found}” có thể là ${candidates}.`,
    hint: () => 'bọc trong <Ref document="…"> để chỉ đúng văn bản.',
  }),
  'assignment-missing': says<'found'>({
    message: ({ found }) => `“${found}” nêu thời gian hoặc phân công mà chưa ghi là việc của ai.`,
    hint: () =>
      'bọc câu giao việc trong <Assignment …>, dueText chép đúng chữ chỉ thời hạn; nếu không giao việc gì, bọc những chữ này trong <NoAssignment reason="…">.',
  }),
  'due-text-not-printed': says<'expected' | 'found'>({
    message: ({ found }) => `Thời hạn “${found}” không có trong câu chữ của điều khoản này.`,
    hint: ({ expected }) => expected,
  }),
  'ref-unresolved': says<'expected' | 'found'>({
    message: ({ found }) => `<Ref> chỉ tới “${found}”, không có văn bản hoặc điều khoản đó.`,
    hint: ({ expected }) => expected,
  }),
  'unresolved-not-found': says<'detail' | 'found'>({
    message: ({ found, detail }) => `“${found}” ghi trong unresolved.yaml nhưng ${detail}.`,
    hint: () => 'bỏ dòng này khỏi unresolved.yaml.',
  }),
  'text-without-source': says({
    message: () => 'Văn bản có toàn văn nhưng không nói câu chữ lấy từ đâu.',
    hint: () => 'thêm textSource vào phần khai báo.',
  }),
  'table-without-rule': says<'expected'>({
    message: () => 'Bảng thiếu dòng kẻ dưới hàng đầu.',
    hint: ({ expected }) => `thêm dòng “${expected}” ngay dưới hàng đầu của bảng.`,
  }),
  'table-row-uneven': says<'count' | 'found'>({
    message: ({ found, count }) => `Hàng của bảng có ${found} ô, hàng đầu có ${count} ô.`,
    hint: () => 'xem lại các dấu | của hàng này; ô trống vẫn có dấu của nó, dấu | trong câu chữ viết là \\|.',
  }),
  'passage-not-printed': says<'found'>({
    message: ({ found }) => `“${found}” không có nguyên văn trong chương trình.`,
    hint: () => 'chép lại đúng từng chữ của chương trình.',
  }),
  'due-not-as-printed': says<'found' | 'other'>({
    message: ({ found, other }) => `due ${found} không hợp với dueText ${other}.`,
    hint: () => 'viết due theo đúng năm, quý, tháng của dueText; văn bản không nêu thời hạn thì bỏ cả hai.',
  }),
  'element-nested': says<'element'>({
    message: ({ element }) => `Thẻ <${element}> nằm trong một thẻ <${element}> khác.`,
    hint: () => 'mỗi chữ chỉ thuộc một thẻ cùng tên: đóng thẻ ngoài trước khi mở thẻ này.',
  }),
  'label-misspelt': says<'expected' | 'found'>({
    message: ({ found }) => `Dòng bắt đầu bằng “${found}” không phải số in mà máy nhận ra.`,
    hint: ({ expected }) => `có phải “${expected}”? nếu bản in thật sự như vậy, bọc chữ đó trong <Sic>.`,
  }),
  'title-of-another-type': says<'expected' | 'found'>({
    message: ({ found, expected }) => `Tên in ở đầu bắt đầu bằng “${found}”, type lại là ${expected}.`,
    hint: () =>
      'xem lại type, hoặc câu chữ dán nhầm từ văn bản khác; nếu bản in thật sự như vậy, bọc trong <Sic>.',
  }),
  'text-title-only': says({
    message: () => 'Toàn văn chỉ có tên văn bản.',
    hint: () => 'dán câu chữ vào dưới tên; chưa có toàn văn thì xóa mọi thứ sau dòng “---” thứ hai.',
  }),
  'title-missing': says<'expected' | 'found'>({
    message: ({ found }) => `Toàn văn bắt đầu bằng “${found}”, không phải bằng tên văn bản.`,
    hint: ({ expected }) => expected,
  }),
  'label-inside': says<'found'>({
    message: ({ found }) => `“${found}” đứng giữa một đoạn, nên không thành điều khoản riêng.`,
    hint: ({ found }) =>
      `xuống dòng, để một dòng trống trước “${found}”; nếu là lời của chính đoạn này, bọc trong <Note text="Bản in như vậy.">. Xem lại cả tệp: những chỗ sau có thể cũng vậy.`,
  }),
  'quotation-open': says<'found'>({
    message: ({ found }) => `Ngoặc kép mở trước “${found}” không có dấu đóng.`,
    hint: () =>
      'điều khoản được trích nằm trọn trong “ ”: thêm dấu đóng ở cuối phần trích, kể cả khi trích nhiều đoạn.',
  }),
};
