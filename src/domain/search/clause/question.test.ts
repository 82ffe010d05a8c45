import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../text/textWord.ts';
import { withoutQuestion } from './question.ts';

const ask = (query: string) => withoutQuestion(wordsOf(query));
const left = (query: string) =>
  ask(query)
    ?.words.map(({ key }) => key)
    .join(' ');

describe('what only asks is taken off', () => {
  test.each([
    ['sơ kết là gì', 'so ket'],
    ['khoản 2 điều 90 luật dân chủ cơ sở', 'luat dan chu co so'],
    ['công an khu vực là ai vậy thầy', 'cong an khu vuc'],
    ['thế nào là sơ kết?', 'so ket'],
    ['so ket nghia la gi', 'so ket'],
    ['TW là viết tắt của gì', 'tw'],
    ['ký hiệu L/CTN', 'l ctn'],
    ['ký hiệu TU nghĩa là gì', 'tu'],
    ['QĐ là quy định hay quyết định', 'qd'],
    ['ai sắp xếp lại khu phố', 'sap xep lai khu pho'],
    ['đảng viên không được làm những gì', 'dang vien khong duoc lam'],
    ['hạn chót sơ kết', 'so ket'],
    ['nghị quyết trung ương 5 số mấy', 'nghi quyet trung uong 5'],
    ['thành phố có bao nhiêu xã phường', 'thanh pho xa phuong'],
    ['khác nhau giữa phụ cấp và trợ cấp', 'phu cap'],
    ['sơ kết với tổng kết khác nhau chỗ nào', 'so ket'],
    ['quy hoạch có gì khác luân chuyển', 'qui hoach'],
    ['phu cap khac tro cap the nao', 'phu cap'],
    ['chi bộ khu phố do ai chịu trách nhiệm', 'chi bo khu pho'],
    ['ban nào phụ trách khoán kinh phí', 'khoan kinh phi'],
    ['chia tách phường khi nào xong', 'chia tach phuong'],
    ['bao giờ xong việc sắp xếp khu phố', 'sap xep khu pho'],
    ['điểm nào nói về đào tạo cán bộ', 'dao tao can bo'],
    ['nội dung cải cách hành chính', 'cai cach hanh chinh'],
    ['tiếp dân ở phường', 'tiep dan'],
    ['TP.HCM bỏ tổ dân phố từ khi nào', 'to dan pho'],
    ['hồi đó có mấy trăm phường xã', 'phuong xa'],
  ])('%s', (query, words) => {
    expect(left(query)).toBe(words);
  });
});

test.each(['sơ kết', 'là gì', 'bao nhiêu', 'ai', 'gì', 'hay là', 'tổ là gì đó'])(
  '“%s” never comes to nothing',
  (query) => {
    expect(left(query) ?? query).not.toBe('');
  },
);

test('what is asked is known: a meaning, or a number of something', () => {
  expect(ask('sơ kết là gì')?.asks).toEqual({ meaning: true });
  expect(ask('có bao nhiêu xã')?.asks).toEqual({ countOf: ['xa'] });
  expect(ask('ai sơ kết')?.asks).toBeUndefined();
});

describe('what became of a body', () => {
  test.each([
    ['ban dân vận giờ nhập vô đâu', 'ban dan van'],
    ['ban dan van bay gio la ban gi', 'ban dan van'],
    ['ban dan van gio nhap vo ban nao', 'ban dan van'],
    ['ban can su dang con hay bo', 'ban can su dang'],
    ['sở nội vụ hồi xưa tên gì', 'so noi vu'],
    ['thường trực thành ủy gồm mấy người', 'thuong truc thanh uy'],
    ['ban thuong vu co bao nhieu nguoi', 'ban thuong vu'],
    ['quận ủy còn không', 'quan uy'],
    ['đảng đoàn đã giải thể chưa', 'dang doan'],
    ['đảng ủy phường trực thuộc ai', 'dang uy phuong'],
    ['bo to dan pho tu nam nao', 'to dan pho'],
    ['ban tổ chức thành ủy chủ trì mấy việc', 'ban to chuc thanh uy'],
    ['thường trực thành ủy nghe báo cáo việc nào', 'thuong truc thanh uy'],
    ['ban dan van phai lam nhung viec gi', 'ban dan van'],
    ['sở tài chính được giao nhiệm vụ gì', 'so tai chinh'],
    ['ban tổ chức thành ủy có nhiệm vụ gì', 'ban to chuc thanh uy'],
    ['ban dan van lam gi', 'ban dan van'],
    ['chức năng nhiệm vụ của ban dân vận', 'ban dan van'],
  ])('%s', (query, words) => {
    expect(left(query)).toBe(words);
    expect(ask(query)?.asks).toMatchObject({ body: true });
  });
});

test.each([
  ['lương công chức bây giờ tính theo nghị định nào', 'luong cong chuc', 'nghi-dinh'],
  ['cuối năm xếp loại đảng viên theo quy định nào', 'xep loai dang vien', 'quy-dinh'],
  ['thon to dan pho lam theo van ban nao', 'thon to dan pho', ''],
  ['quy chế dân chủ ở xã giờ thay bằng luật nào', 'qui che dan chu', 'luat'],
  ['nghị định cán bộ xã bị thay thế bởi nghị định nào', 'nghi dinh can bo xa', 'nghi-dinh'],
  ['luật công chức đang áp dụng', 'luat cong chuc', ''],
  ['quy định đảng viên hiện còn hiệu lực', 'qui dinh dang vien', ''],
])('%s: which is in force', (query, words, latest) => {
  expect(left(query)).toBe(words);
  expect(ask(query)?.asks).toEqual({ latest });
});

test.each([
  ['chỉ coi phần nói về công tác cán bộ', 'cong tac can bo'],
  ['ở TPHCM còn tổ dân phố không', 'to dan pho'],
  ['bỏ cấp quận rồi thì quận giờ là gì', 'quan'],
  ['cho em hỏi kết nạp đảng viên', 'ket nap dang vien'],
  ['toi muon biet phu cap can bo', 'phu cap can bo'],
  ['tìm phụ cấp cán bộ', 'phu cap can bo'],
  ['văn bản nào quy định về phụ cấp cán bộ', 'phu cap can bo'],
  ['các quy định của Đảng về chi bộ khu phố', 'chi bo khu pho'],
  ['quy định kết nạp đảng viên', 'ket nap dang vien'],
  ['phụ cấp cán bộ quy định ở đâu', 'phu cap can bo'],
  ['kết nạp đảng viên theo quy định của Đảng', 'ket nap dang vien'],
  ['có tiếp dân thứ bảy không', 'tiep dan thu bay'],
  ['tiếp dân tphcm', 'tiep dan'],
  ['ban dân vận thành phố hồ chí minh', 'ban dan van'],
])('%s: what is said before it', (query, words) => {
  expect(left(query)).toBe(words);
  expect(ask(query)?.isUnsure).toBe(true);
});

test.each([
  ['bộ nội vụ trước kia là ban nào', { body: true, isThen: true }],
  ['ban dân vận bây giờ là ban nào', { body: true }],
  ['hồi đó thành phố có bao nhiêu phường xã', { countOf: ['phuong', 'xa'], isThen: true }],
  ['thành phố có bao nhiêu phường xã', { countOf: ['phuong', 'xa'] }],
  ['lương cơ sở bây giờ bao nhiêu một tháng', { latest: '' }],
  ['phụ cấp hiện nay được bao nhiêu tiền', { latest: '' }],
  ['hồi 2002 cấm đảng viên theo quy định nào', { latest: 'quy-dinh', upTo: 2002 }],
  ['hồi đó cấm đảng viên theo quy định nào', undefined],
  ['ấp với thôn có phải là một không', { meaning: true }],
])('%s: now or once', (query, asks) => {
  expect(ask(query)?.asks).toEqual(asks);
});

test('words that can be looked for themselves are not taken off for good', () => {
  expect(ask('thời hạn sơ kết')?.isUnsure).toBe(true);
  expect(ask('sơ kết là gì')?.isUnsure).toBe(false);
});
