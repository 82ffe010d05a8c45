import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../text/textWord.ts';
import { mayAsk, mayReadOtherwise } from './mayNeed.ts';
import { fromKeys, withYear, writeOutAmounts, writeOutChat } from './otherwise.ts';
import { withoutQuestion } from './question.ts';

/** Words that questions are made of, and some that they are about. */
const ASKING =
  'ai gì nào sao đâu mấy nhiêu bao giờ bây hiện nay không ko chưa khác giống nhau hay là có còn hết đã được bị phải do ở tại của về trong theo từ đến vào ' +
  'năm tháng ngày khi lúc hồi thời xưa trước đó nữa vậy nhỉ mới nhất gần đây hiệu lực áp dụng hành nghị quyết quy định chỉ thị văn bản chương trình phần mục nói viết ' +
  'cơ quan đơn vị ban phòng người chịu trách nhiệm làm lo chủ trì việc nhiệm vụ nghĩa viết tắt thế như định khái niệm ký hiệu hạn chót nội dung tình hình ' +
  'thành phố Hồ Chí Minh Sài Gòn TPHCM phường xã cơ sở này mình bỏ giải thể sáp nhập chuyển sang đổi tên gọi số trong so sánh phân biệt giữa với và gồm những ' +
  'cuối hằng mỗi hôm dạo một phải giống trang web hành động tiền đồng thay bằng bởi thế rồi hết thảy tất cả đây trên đâu dẹp hợp trang dài điều thầy cô em khoản 2 chế luật chi bộ phụ cấp trưởng ấp kinh phí dân';
const word = fc.constantFrom(...ASKING.split(' '));

test('no question is missed by the one look at it', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 9 }), (words) => {
      const typed = wordsOf(words.join(' '));
      if (!mayAsk(typed)) expect(withoutQuestion(typed)).toBeUndefined();
    }),
    { numRuns: 30_000 },
  );
});

test.each(['phụ cấp trưởng ấp', 'trách nhiệm của ủy ban nhân dân', 'chi bộ cơ quan', 'to chuc thuc hien'])(
  'a topic is no question: %s',
  (query) => {
    expect(mayAsk(wordsOf(query))).toBe(false);
    expect(mayReadOtherwise(query)).toBe(false);
  },
);

test('no keys are missed by the one look at them', () => {
  const key = fc.constantFrom(...'aeiouydnghtcmpsfrxjw123456789');
  const token = fc.array(key, { minLength: 2, maxLength: 7 }).map((keys) => keys.join(''));
  fc.assert(
    fc.property(token, (text) => {
      if (!mayReadOtherwise(text)) expect(fromKeys(text)).toBe(text);
    }),
    { numRuns: 30_000 },
  );
});

test('no letters of messages and no year are missed by the one look at them', () => {
  const token = fc.constantFrom(
    ...'đ đu đtn k h r s z v j bh lun lm vs cx ng nvu kg hơm ko hok dc đc bn ntn vb đt dt cq pn file web vô hông hổng hem coi xài sếp VB KO nghị định về dân chủ 1998 2026 1898 năm , . 120 2,53 nghìn trieu'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(token, { minLength: 1, maxLength: 6 }), (tokens) => {
      const text = tokens.join(' ');
      if (mayReadOtherwise(text)) return;
      expect(writeOutAmounts(writeOutChat(text))).toBe(text);
      expect(withYear(wordsOf(text))).toEqual([]);
    }),
    { numRuns: 20_000 },
  );
});
