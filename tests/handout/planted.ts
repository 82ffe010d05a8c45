/** Passages as trainers write them, each wrong in one way or right: what the checker must find, and what it must not. */
import type { Verdict } from '../../src/domain/handout/finding.ts';

export const SITE = 'https://tra-cuu.example.gov.vn/';
/** A paragraph; `quote` is set in a style for quotations, `link` lies on all its words. */
export interface Paragraph {
  text: string;
  quote?: true;
  link?: string;
}
export type Planted = readonly (string | Paragraph)[];

/** The programme as the passages call it. */
export const CT = 'Chương trình hành động của Thành ủy';
export const quote = (text: string): Paragraph => ({ text, quote: true });
export const link = (text: string, path: string): Paragraph => ({ text, link: SITE + path });

/** What both handouts begin with. */
export const OPENING = `Chuyên đề: đưa ${CT} thực hiện Nghị quyết Trung ương 5 (khóa IX) vào sinh hoạt chi bộ.`;

export const FAULTS: readonly (readonly [verdict: Verdict, ...Planted])[] = [
  [
    'misquoted',
    `Tại điểm 1, mục II, ${CT} nêu: “Sơ kết Quy định 326-QĐ/TU, đề xuất bãi bỏ, sửa đổi quy định chức năng, nhiệm vụ và hoạt động của chi bộ khu phố, ấp cho phù hợp”.`,
  ],
  [
    'misquoted',
    `“Hướng dẫn thống nhất về mô hình tổ chức, chức nâng, nhiệm vụ của đoàn thể ở xã, phường” (điểm 3, mục II, ${CT}).`,
  ],
  [
    'misquoted',
    `Điểm 5, mục IV, ${CT} kiến nghị «mỗi xã, phường được bố trí 3 Phó Chủ tịch để đủ sức làm tốt công tác quản lý».`,
  ],
  [
    'misquoted',
    `Về đảng viên, “có biện pháp giải quyết số đảng viên hạn chế về nhận thức, năng lực, phát huy tác dụng” (điểm 4, mục III, ${CT}).`,
  ],
  [
    'misquoted',
    `"Kiến nghị với Trung ương giảm định biên cho xã, phường, thị trấn có đông dân số" – điểm 5, mục IV, ${CT}`,
  ],
  [
    'misquoted',
    quote('Có kế hoạch tổ chức thí điểm khoán định biên và kinh phí hoạt động ở tất cả xã, phường, thị trấn'),
    link(`điểm 4, mục IV, ${CT}`, 'chuong-trinh/#muc-iv-diem-4'),
  ],
  [
    'misquoted',
    'Nghiên cứu phân cấp mạnh hơn về trách nhiệm và nghĩa vụ cho chính quyền xã, phường, thị trấn.',
    `mục I, ${CT}`,
  ],
  [
    'misquoted',
    'Lớp ta thảo luận. Khảo sát thực trạng về tổ chức của khu phố và tổ dân phố, trên cơ sở đó chỉ đạo Quận, Huyện sắp xếp lại khu phố, tổ dân phố phù hợp với đặc điểm từng nơi, rồi ghi vào phiếu.',
  ],
  [
    'misquoted',
    `“Khảo sát, đánh giá công tác quản lý và cải cách hành chánh Nhà nước ở cơ sở … và buông lỏng giám sát các hoạt động tự quản của cộng đồng dân cư” (gạch đầu dòng thứ 1, điểm 4, mục I, ${CT}).`,
  ],
  [
    'quoted-elsewhere',
    `“Kiến nghị với Trung ương tăng định biên cho xã, phường, thị trấn có đông dân số” (điểm 4, mục IV, ${CT}).`,
  ],
  [
    'quote-unknown',
    `Điểm 4, mục IV, ${CT} ghi: “Mỗi khu phố lập một quỹ khuyến học do chi bộ làm chủ tài khoản”.`,
  ],
  [
    'misquoted',
    quote('(Các nội dung trên do Ban Tổ chức Thành ủy thực hiện, hoàn thành vào cuối quý IV/2002)'),
    `Trích điểm 1, mục II, ${CT}`,
  ],
  [
    'misquoted',
    `“Ban Tuyên giáo Thành ủy chủ trì phối hợp với Đảng đoàn Mặt trận Tổ quốc và các đoàn thể cấp Thành phố thực hiện” – theo điểm 3, mục II, ${CT}.`,
  ],
  [
    'misquoted',
    `“Sơ kết rút kinh nghiệm về tổ chức và hoạt động của Mặt trận và các đoàn thể nhân dân ở cấp tỉnh” (điểm 3, mục I, ${CT}).`.normalize(
      'NFD',
    ),
  ],
  [
    'misquoted',
    `Gạch đầu dòng thứ 1, điểm 4, mục III, ${CT} quy định: “cán bộ chủ chốt phải tự phê bình trước dân hàng tháng”.`,
  ],
  [
    'misquoted',
    `“Ban Thường vụ các Quận, Huyện ủy chủ động chỉ đạo quyết liệt các cấp ủy cơ sở làm tốt công tác quản lý” (điểm 4, mục III, ${CT}).`,
  ],
  [
    'misquoted',
    `${CT} khẳng định: “Giữ vững vai trò lãnh đạo tuyệt đối của tổ chức cơ sở đảng, nâng cao chất lượng hệ thống chính trị”.`,
  ],
  ['place-unknown', 'Mục II.9 Chương trình hành động giao việc này cho Quận, Huyện.'],
  ['place-unknown', `Việc thứ hai đã nêu rõ (${CT}, II.8).`],
  ['place-unknown', `Điểm 7 Mục III – ${CT}.`],
  ['place-unknown', 'Muốn biết thêm, xem điểm 12, phần II.'],
  ['place-unknown', 'Theo mục VI của chương trình thì phải báo cáo hằng quý.'],
  ['place-unknown', `Gạch đầu dòng thứ 4, điểm 4, mục III, ${CT}.`],
  ['place-unknown', 'Việc thứ ba (III.8) do Ban Tổ chức làm.'],
  ['place-unknown', `Điểm 6, mục IV, ${CT} nói về tiền lương.`],
  ['number-unknown', 'Quyết định 213-QĐ/UB quy định tổ chức bộ máy xã, phường.'],
  ['number-unknown', 'Nghị định 29/1989/NĐ-CP ban hành Quy chế thực hiện dân chủ ở xã.'],
  ['number-unknown', 'Nghị quyết số 17-NQ/TW ngày 19/3/2002 của Hội nghị Trung ương 5.'],
  ['number-unknown', 'Nghị quyết 71-NQ/TW ngày 18/3/2002 mở đầu cho việc này.'],
  ['number-unknown', 'Quy định 326-QĐ/TW nói về chi bộ khu phố.'],
  ['number-unknown', 'Quyết định 1825-QĐ/UB cùng nói về việc ấy.'],
  ['number-unknown', 'Nghị định 92/1998/NĐ-CP là căn cứ.'],
  ['number-unknown', 'Thông báo 670-TB/TU về trợ cấp.'],
  ['ambiguous', 'Quyết định 326-QĐ/TU là văn bản của Thành phố.'],
  ['replaced', 'Chi bộ căn cứ Nghị định 29/1998/NĐ-CP để tổ chức họp dân.'],
  ['place-unknown', link('xem tiếp', 'chuong-trinh/#muc-ii-diem-9')],
  ['page-unknown', link('bản đầy đủ', 'van-ban/quy-dinh-326-qd-thanh-uy/')],
  ['mismatch', link(`điểm 1, mục IV, ${CT}`, 'chuong-trinh/#muc-iv-diem-2')],
  ['version-unknown', link('bản in năm trước', 'chuong-trinh/?v=12ab#muc-iv-diem-3')],
  ['place-unknown', `Địa chỉ: ${SITE}chuong-trinh/#muc-v`],
];
