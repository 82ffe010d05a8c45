import { CT, link, type Planted, quote, SITE } from './planted.ts';

/** Passages that are right, each near to something wrong: the checker must say nothing against them. */
export const RIGHT: readonly Planted[] = [
  [
    `Tại điểm 1, mục II, ${CT} nêu: “Sơ kết Quy định 326-QĐ/TU, đề xuất bổ sung, sửa đổi quy định chức năng, nhiệm vụ và hoạt động của chi bộ khu phố, ấp cho phù hợp”.`,
  ],
  [
    `"sơ kết Quy định 326-QĐ/TU, đề xuất bổ sung … của chi bộ khu phố, ấp cho phù hợp" (điểm 1, mục II, ${CT})`,
  ],
  [
    `«Mỗi xã, phường được bố trí 2 Phó Chủ tịch để đủ sức làm tốt công tác quản lý [...] đô thị» – điểm 5, mục IV, ${CT}`,
  ],
  [`“Rà soát các Quyết định 231-QĐ/UB, 1852-QĐ/UB của Uỷ ban Nhân dân Thành phố” (điểm 4, mục I, ${CT}).`],
  [
    quote(
      'Khảo sát thực trạng về tổ chức của khu phố và tổ dân phố, trên cơ sở đó hướng dẫn Quận, Huyện sắp xếp lại khu phố, tổ dân phố phù hợp với đặc điểm từng nơi, tạo thuận lợi trong việc triển khai thực hiện quy chế dân chủ cơ sở theo Chỉ thị 30-CT/TW của Bộ Chính trị, Nghị định 29/1998/NĐ-CP của Chính phủ',
    ),
    link(`điểm 2, mục II, ${CT}`, 'chuong-trinh/#muc-ii-diem-2'),
  ],
  [
    'Có kế hoạch tổ chức thí điểm khoán định biên và kinh phí hoạt động ở một số xã, phường, thị trấn',
    `điểm 4, mục IV, ${CT}`,
  ],
  [`“nâng cao chất lượng hệ thống chính trị nhằm phát huy nguồn lực trí tuệ, tiềm năng vật chất” (${CT})`],
  [
    'Theo Chương trình, Tiếp tục thực hiện chính sách phụ cấp lương cho cán bộ chuyên trách của xã, phường, thị trấn tương đương chế độ tiền lương đối với công chức, viên chức hành chánh sự nghiệp theo Nghị định số 25/CP của Chính phủ.',
  ],
  [
    `“chế độ trợ cấp cho Bí thư, Phó Bí thư, Thường vụ Đảng ủy và cán bộ khu phố, ấp, tổ dân phố, tổ nhân dân theo Quyết định số 96-QĐ/TU và Thông báo 607-TB/TU” (điểm 3, mục IV, ${CT})`,
  ],
  [`“Hướng dẫn chức năng, nhiệm vụ”: học viên tự tìm ở điểm 1, mục I, ${CT}.`],
  [
    '“Dễ trăm lần không dân cũng chịu, khó vạn lần dân liệu cũng xong” là lời được nhắc nhiều khi nói về dân chủ.',
  ],
  [`Nhóm 1 trả lời câu hỏi “Vì sao phải sơ kết trước khi sửa đổi?” sau khi đọc điểm 1, mục II, ${CT}.`],
  [
    `“hướng dẫn cụ thể hơn về chức năng, nhiệm [nguyên văn] của cơ sở đảng sát với đặc điểm, tình hình của Thành phố” (điểm 1, mục I, ${CT})`,
  ],
  [
    `“Ban Tư Tưởng - Văn hóa Thành ủy (nay là Ban Tuyên giáo và Dân vận) và Trường Cán bộ Thành phố xây dựng đề án thực hiện” (điểm 2, mục IV, ${CT})`,
  ],
  [
    `“Công tác tạo nguồn, luân chuyển, bổ sung lực lượng cán bộ trẻ cho xã, phường có nhiều khó khăn” (đoạn 2, phần mở đầu, ${CT})`.normalize(
      'NFD',
    ),
  ],
  [
    `“xây dựng quy chế phối hợp và quy định cán bộ lãnh đạo chủ chốt xã, phường, thị trấn hàng ngày phải dành thời gian đi kiểm tra địa bàn” (điểm 4, mục III, ${CT})`,
  ],
  [
    `“SẮP XẾP TỔ CHỨC, HƯỚNG DẪN QUY CHẾ HOẠT ĐỘNG ĐỐI VỚI HỆ THỐNG TỔ CHỨC DƯỚI XÃ, PHƯỜNG, THỊ TRẤN” là tên mục II, ${CT}.`,
  ],
  [`“Sắp xếp tổ chức, hướng dẫn qui chế hoạt động” là việc của mục II, ${CT}.`],
  [`Nghị quyết bàn “về đổi mới và nâng cao chất lượng hệ thống chính trị ở cơ sở xã, phường, thị trấn”.`],
  [
    quote('Kiến nghị với Trung ương tăng định biên cho xã, phường, thị trấn có đông dân số (…)'),
    `Nguồn: điểm 5, mục IV, ${CT}`,
  ],
  ['Ý thứ nhất: trước khi sửa quy định thì sơ kết, xem chi bộ ở khu phố đang vướng gì.'],
  ['Ý thứ hai: Thành phố xin thêm người cho phường đông dân, và xin cho mỗi phường có hai phó chủ tịch.'],
  ['Nghị định 29/1998/NĐ-CP (đã hết hiệu lực) từng quy định việc dân bàn.'],
  ['Trước đây, Nghị định số 29/1998/NĐ-CP là cơ sở; nay áp dụng Luật 10/2022/QH15.'],
  ['Năm 1998, Chính phủ ban hành Nghị định 29/1998/NĐ-CP.'],
  ['Nghị định 29/1998/NĐ-CP được thay thế bằng Nghị định 79/2003/NĐ-CP.'],
  ['Khi ấy Nghị định số 25/CP còn là căn cứ trả lương.'],
  ['Nghị định 79/2003/NĐ-CP (2003) nối tiếp Nghị định 29/1998/NĐ-CP (1998).'],
  ['Chi bộ thực hiện tốt quy chế dân chủ cơ sở.'],
  ['Đảng viên nắm vững quy định về những điều đảng viên không được làm.'],
  [
    'Đảng bộ phường có Chương trình hành động thực hiện Nghị quyết Đại hội XIV của Đảng, mục V nói về chuyển đổi số.',
  ],
  ['Mục VII Chương trình hành động số 12-CTrHĐ/TU ngày 1/2/2021 nói về chuyển đổi số.'],
  ['Điểm 12, mục IX, Chương trình hành động của Chính phủ.'],
  [`${CT} về phòng, chống tham nhũng, mục VI, cũng nên đọc.`],
  ['Mỗi chi bộ xây dựng chương trình hành động của mình, mục V nói về phân công.'],
  ['Nghị quyết 18-NQ/TW khóa XII về tổ chức bộ máy.'],
  ['Chỉ thị 05-CT/TW của Bộ Chính trị; Quy định 08-QĐi/TW về nêu gương.'],
  ['Thông tư 05/2019/TT-BNV và Luật 72/2025/QH15.'],
  ['Nghị quyết số 17-NQ/TW ngày 18/3/2002. Nghị quyết 17-NQ/TW nêu ba quan điểm.'],
  ['Mục II.1 Chương trình hành động là việc đầu tiên.'],
  ['Xem thêm (Chương trình hành động, II.2).'],
  [`Điểm 3 Mục III – ${CT}.`],
  ['Xem điểm 2, phần II để biết việc của khu phố.'],
  ['Theo mục IV của chương trình thì phải xây dựng đề án.'],
  ['Việc đoàn thể (II.3) làm sau.'],
  ['Điểm 9, mục II của tài liệu này là câu hỏi ôn tập.'],
  ['Mục V bài giảng nói cách chấm điểm; mục VI.2 Nghị quyết 18 là phần đọc thêm.'],
  ['Chương trình đào tạo mục VII có 30 tiết; chương trình bồi dưỡng gồm 5 mục.'],
  ['Lớp học từ 7 giờ 30, phòng II.9, thang điểm 10.'],
  ['Văn bản 231-QĐ/UB và 1852-QĐ/UB đều của Ủy ban Nhân dân Thành phố.'],
  ['Quy định 326-QĐ/TU của Ban Thường vụ Thành ủy; Chỉ thị 13-CT/TU.'],
  [link(`điểm 1, mục IV, ${CT}`, 'chuong-trinh/#muc-iv-diem-1')],
  [link('toàn văn', 'chuong-trinh/')],
  [link('Luật 10/2022/QH15', 'van-ban/luat-10-2022-qh15/')],
  [`Địa chỉ: ${SITE}chuong-trinh/#muc-iv-diem-5`],
  ['Trong Điều lệ Đảng, khoản 2 Điều 1 nói về tiêu chuẩn đảng viên.'],
  ['Ngày 3/2/2026, 100% đảng viên dự; 5/10 tổ đạt loại tốt.'],
  [`“Tổ chức, chỉ đạo, kiểm tra” là ba việc của cấp ủy khi thực hiện ${CT}.`],
  [
    `“Phân công các đồng chí Quận - Huyện ủy viên, cán bộ chủ chốt các ban, ngành, đoàn thể cấp Quận, Huyện có chế độ làm việc tại cơ sở để kiểm tra tổ chức thực hiện, kịp thời tháo gỡ vướng mắc” (gạch đầu dòng thứ 3, điểm 4, mục III, ${CT}).`,
  ],
  [
    `Điểm 4, mục III, ${CT}:`,
    quote(
      'Hướng dẫn cấp ủy cơ sở đổi mới việc ra Nghị quyết, nêu cụ thể việc làm, thời gian hoàn thành, phân công rõ trách nhiệm cá nhân.',
    ),
  ],
  [`Trường Cán bộ xây dựng đề án bồi dưỡng (điểm 2, mục IV, ${CT}).`],
  [`So sánh: Chương trình hành động thực hiện Nghị quyết số 18-NQ/TW, mục VI, có điểm gì mới?`],
  [`${CT} Đà Nẵng, mục V, cũng tương tự.`],
];
