import { expect, it } from 'vitest';
import { firstPhrase } from './firstPhrase.ts';

it.each([
  [
    'a short text stays whole',
    'CÔNG TÁC CÁN BỘ VÀ CHÍNH SÁCH CÁN BỘ',
    'CÔNG TÁC CÁN BỘ VÀ CHÍNH SÁCH CÁN BỘ',
  ],
  [
    'at the last mark that fits',
    'Hướng dẫn kế hoạch sắp xếp tổ chức bộ máy, xây dựng quy chế tuyển chọn, quy chế công vụ đối với công chức',
    'Hướng dẫn kế hoạch sắp xếp tổ chức bộ máy, xây dựng quy chế tuyển chọn…',
  ],
  [
    'not inside a list',
    'Khảo sát thực trạng hệ thống tổ chức đoàn thể dưới xã, phường, thị trấn; hướng dẫn thống nhất',
    'Khảo sát thực trạng hệ thống tổ chức đoàn thể dưới xã, phường, thị trấn…',
  ],
  [
    'without a mark, before a word that begins a phrase',
    'Hướng dẫn các Quận, Huyện ủy về nội dung kiểm tra tổ chức đảng và đảng viên kể cả kiểm tra đảng viên',
    'Hướng dẫn các Quận, Huyện ủy về nội dung kiểm tra tổ chức đảng và đảng viên…',
  ],
  [
    'further on where no phrase ends before the limit',
    'Ban Thường vụ các Quận, Huyện ủy chủ động chỉ đạo các cấp ủy cơ sở làm tốt công tác quản lý và phân công đảng viên',
    'Ban Thường vụ các Quận, Huyện ủy chủ động chỉ đạo các cấp ủy cơ sở làm tốt công tác quản lý…',
  ],
])('%s', (_name, text, said) => {
  expect(firstPhrase(text, 76)).toBe(said);
});
