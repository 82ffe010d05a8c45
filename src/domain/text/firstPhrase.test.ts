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
    'not between the halves of a pair',
    'Sơ kết Quy định 326-QĐ/TU, đề xuất bổ sung, sửa đổi quy định chức năng, nhiệm vụ và hoạt động của chi bộ',
    'Sơ kết Quy định 326-QĐ/TU…',
  ],
  [
    'not where a list of things goes on',
    'Rà soát các Quyết định 231-QĐ/UB, 1852-QĐ/UB của Ủy ban Nhân dân Thành phố quy định về chức năng, nhiệm vụ, tổ chức bộ máy',
    'Rà soát các Quyết định 231-QĐ/UB, 1852-QĐ/UB của Ủy ban Nhân dân Thành phố…',
  ],
  [
    'further on where no phrase ends before the limit',
    'Có biện pháp giải quyết số đảng viên hạn chế nhận thức, năng lực và phân công các cấp ủy thường xuyên kiểm tra, giúp đỡ số đảng viên ấy',
    'Có biện pháp giải quyết số đảng viên hạn chế nhận thức, năng lực và phân công các cấp ủy thường xuyên kiểm tra…',
  ],
])('%s', (_name, text, said) => {
  expect(firstPhrase(text, 84)).toBe(said);
});
