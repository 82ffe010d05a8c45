import { describe, expect, it } from 'vitest';
import type { Body } from '../domain/document/catalogues.ts';
import { eachProvision } from '../domain/provision/tree.ts';
import { type Given, type Imported, importDocument } from './importDocument.ts';

const bodies = [
  {
    id: 'chinh-phu',
    names: ['Chính phủ'],
    abbreviations: [{ form: 'CP', basis: 'usage' }],
    group: 'trung-uong',
  },
  {
    id: 'thanh-uy',
    names: ['Thành ủy', 'Thành ủy Thành phố Hồ Chí Minh'],
    abbreviations: [],
    group: 'thanh-uy',
  },
] as unknown as Body[];
const bytes = (text: string) => new TextEncoder().encode(text);
const importText = (name: string, text: string, given?: Given) =>
  importDocument(name, bytes(text), bodies, given);
const idsOf = ({ tree }: Imported) => [...eachProvision(tree.provisions)].map(({ id }) => id);

const HEAD = `<table><tr><td><p align=center>CHÍNH PHỦ<br>-------</p><p>Số: 902/2006/NĐ-CP</p></td>
<td><p align=center><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b><br>------</p>
<p align=right><i>Hà Nội, ngày 05 tháng 6 năm 2006</i></p></td></tr></table>
<p align=center><b>NGHỊ ĐỊNH</b></p><p align=center>Sửa đổi, bổ sung một số điều của Nghị định số 901/2004/NĐ-CP</p>
<p>Căn cứ Luật Tổ chức Chính phủ;</p>`;
const BODY = `<p>Điều 1. Sửa đổi, bổ sung một số điều</p><p>1. Khoản 2 Điều 5 được sửa đổi như sau:</p>
<p>“2. Mỗi tủ sách có sổ.”.</p><p>2. Điều 6 được sửa đổi như sau:</p><p>“Điều 6. Thẻ mượn sách</p><p>1. Người mượn
có thẻ.</p><p>a) Một thẻ;</p><p>2. Thẻ dùng hai năm.”.</p><p>3. Bỏ Điều 7[1].</p>
<p>Điều 2. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2006.</p>`;
const TAIL = `<table><tr><td><p><b>Nơi nhận:</b></p><p>- Ban Bí thư;</p></td><td><p>TM. CHÍNH PHỦ<br>THỦ TƯỚNG<br><br>
<br>Nguyễn Văn Mẫu</p></td></tr></table>`;
const NOTE = '<p>[1] Điều 7 đã được sửa một lần.</p>';
const ANNEX = `<p align=center>PHỤ LỤC</p><p align=center>DANH MỤC SÁCH</p><table><tr><th>TT</th><th>Tên | giá</th></tr>
<tr><td rowspan=2>1</td><td>Sách &lt;luật&gt;</td></tr><tr><td>{a}</td></tr></table>`;
const PAGE = `<html><head><title>Trang</title><script>var a = "Điều 9."</script></head><body><div id=menu><ul><li><a
href="/">Trang chủ</a></li><li><a href="/nd">Nghị định</a></li></ul></div><div><div class=x1>${HEAD}${BODY}${TAIL}${NOTE}
${ANNEX}</div><div class=x2><h3>Văn bản liên quan</h3><p><a href="/1">Nghị định 901/2004/NĐ-CP</a></p></div></div>
<div style="display:none">Đăng nhập</div></body></html>`;

describe('a saved page of an amending decree', async () => {
  const imported = await importText('trang.html', PAGE);

  it('gives its own provisions only: those that it quotes are words', () => {
    expect(imported.issues).toEqual([]);
    expect(idsOf(imported)).toEqual(
      `tieu-de mo-dau mo-dau-doan-1 dieu-1 dieu-1-khoan-1 dieu-1-khoan-1-doan-2 dieu-1-khoan-2 dieu-1-khoan-2-doan-2
      dieu-1-khoan-2-doan-3 dieu-1-khoan-2-doan-4 dieu-1-khoan-2-doan-5 dieu-1-khoan-3 dieu-2 chu-ky chu-ky-gach-1
      chu-ky-doan-2 chu-ky-doan-3 chu-ky-doan-4 phu-luc phu-luc-bang-1`.split(/\s+/),
    );
  });
  it('reads the head by its form, and says what the facts rest on', () => {
    expect(imported.head).toEqual({
      branch: 'nha-nuoc',
      issuer: 'CHÍNH PHỦ',
      number: '902/2006/NĐ-CP',
      place: 'Hà Nội',
      date: '2006-06-05',
      type: 'nghi-dinh',
      subject: 'Sửa đổi, bổ sung một số điều của Nghị định số 901/2004/NĐ-CP',
      signatory: 'Nguyễn Văn Mẫu',
      inForce: '2006-07-01',
    });
    expect(imported.identity).toMatchObject({
      id: 'nghi-dinh-902-2006-nd-cp',
      level: 'trung-uong',
      issuer: 'chinh-phu',
    });
    expect(imported.frontmatter).toContain('inForce: { value: "2006-07-01", source: dieu-2 }');
    expect(imported.frontmatter).toContain('signatory: { value: "Nguyễn Văn Mẫu", source: chu-ky }');
    expect(imported.frontmatter).toContain('status: { unknown: true }');
  });
  it('accounts for every letter, and says why those left out are', () => {
    expect(imported.account.difference.size).toBe(0);
    expect(imported.account.read).toBe(imported.account.written + imported.account.leftOut);
    const reasons = imported.leftOut.map(
      ({ reason, text }) => `${reason}: ${text.replace(/\s+/gu, ' ').trim()}`,
    );
    expect(reasons).toContain('note-call: [1]');
    expect(reasons).toContain('form-head: Số: 902/2006/NĐ-CP');
    expect(reasons.filter((one) => one.startsWith('page-furniture')).join()).toMatch(
      /Trang chủ.*Văn bản liên quan/su,
    );
    expect(reasons.join()).not.toContain('var a');
  });
  it('keeps the note of a consolidated text as a footnote, and the table with all its cells', () => {
    expect(imported.text).toContain('3. Bỏ Điều 7[^1].');
    expect(imported.text).toContain('[^1]: Điều 7 đã được sửa một lần.');
    expect(imported.text).toContain('| TT | Tên \\| giá |\n| - | - |\n| 1 | Sách \\<luật> |\n| | \\{a} |');
  });
});

describe('texts of the Party', () => {
  const PARTY = `THÀNH ỦY THÀNH PHỐ HỒ CHÍ MINH\tĐẢNG CỘNG SẢN VIỆT NAM
*\tTP. Hồ Chí Minh, ngày 12 tháng 3 năm 1999
Số: 926-QĐ/TU

QUY ĐỊNH
về chức năng, nhiệm vụ của chi bộ khu phố, ấp
-----
- Căn cứ Điều lệ Đảng;
Ban Thường vụ Thành ủy quy định:
I- CHỨC NĂNG
Chi bộ khu phố là hạt nhân chính trị ở khu phố.
II- NHIỆM VỤ
1- Lãnh đạo nhân dân chấp hành chủ trương của Đảng.
2- Lãnh đạo công tác tư tưởng:
- Tuyên truyền;
- Giáo dục.
Nơi nhận:\tT/M BAN THƯỜNG VỤ
- Các quận, huyện ủy.\tPHÓ BÍ THƯ
\tNguyễn Văn Mẫu`;

  it('have the Party’s heading, numbering and signature', async () => {
    const imported = await importText('quy-dinh.txt', PARTY);
    expect(imported.identity).toEqual({
      type: 'quy-dinh',
      number: '926-QĐ/TU',
      id: 'quy-dinh-926-qd-tu-1999',
      branch: 'dang',
      level: 'thanh-pho',
      issuer: 'thanh-uy',
    });
    expect(idsOf(imported)).toEqual(
      `tieu-de mo-dau mo-dau-gach-1 mo-dau-doan-1 muc-i muc-i-doan-1 muc-ii muc-ii-diem-1 muc-ii-diem-2
      muc-ii-diem-2-gach-1 muc-ii-diem-2-gach-2 chu-ky chu-ky-gach-1 chu-ky-doan-2 chu-ky-doan-3 chu-ky-doan-4`.split(
        /\s+/,
      ),
    );
  });
  it('are not given a date that is the page’s', async () => {
    const news =
      'Thứ Năm, ngày 14 tháng 11 năm 2024\n\nChương trình hành động của Thành ủy về khu phố\n\nI.- Khảo sát.\n\nT/M BAN CHẤP HÀNH\n\nVõ Văn Mẫu\n\nTin khác';
    const { head, leftOut } = await importText('ct.txt', news);
    expect(head).toEqual({
      type: 'chuong-trinh',
      subject: 'của Thành ủy về khu phố',
      signatory: 'Võ Văn Mẫu',
    });
    expect(leftOut.map(({ text }) => text)).toEqual(['Thứ Năm, ngày 14 tháng 11 năm 2024', 'Tin khác']);
  });
});

describe('lines broken at one width', () => {
  it('are put together again, and labels begin anew', async () => {
    const text = `Điều 1. Phạm vi điều chỉnh của nghị định này là việc lập, giữ và dùng
tủ sách pháp luật ở xã, phường, thị trấn trong cả nước từ nay về sau và
những việc có liên quan.
1. Tủ sách mở cho mọi người dân ở địa phương, không phân biệt nơi ở và
nghề nghiệp.
2. Mỗi tủ sách có người giữ, do Ủy ban nhân dân xã phân công, và có sổ
theo dõi việc mượn sách.
Điều 2. Kinh phí lập tủ sách do ngân sách xã chi theo dự toán đã được
duyệt hằng năm.`;
    const imported = await importText('a.txt', text, { type: 'nghi-dinh' });
    expect(imported.text.trim().split('\n\n')).toHaveLength(4);
  });
});

describe('what the person says', () => {
  it('goes before what is read', async () => {
    const { identity, frontmatter } = await importText('a.txt', 'Điều 1. Một.', {
      type: 'quyet-dinh',
      number: '12/2001/QĐ-UB',
      source: 'S04',
    });
    expect(identity).toMatchObject({ id: 'quyet-dinh-12-2001-qd-ub', level: 'thanh-pho' });
    expect(frontmatter).toContain('number: { value: "12/2001/QĐ-UB", source: S04 }');
  });
  it('is needed where the file does not say its type', async () => {
    expect((await importText('a.txt', 'Một đoạn chữ.')).identity).toBeUndefined();
  });
});
