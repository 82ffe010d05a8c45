import { expect, it } from 'vitest';
import { askedDocument } from './askedDocument.ts';

it.each([
  ['quy chế dân chủ hết hiệu lực chưa', 'quy chế dân chủ'],
  ['pháp lệnh cán bộ công chức còn hiệu lực không?', 'pháp lệnh cán bộ công chức'],
  ['luat to chuc chinh phu con ap dung nua khong', 'luat to chuc chinh phu'],
  ['những điều đảng viên không được làm là quy định số mấy', 'những điều đảng viên không được làm'],
  ['nghị quyết trung ương 5 là nghị quyết số mấy', 'nghị quyết trung ương 5'],
  ['nghị quyết trung ương 5 khóa 9 ai ký văn bản này', 'nghị quyết trung ương 5 khóa 9'],
  ['ai ký nghị quyết trung ương 5', 'nghị quyết trung ương 5'],
  ['cho hỏi quy chế dân chủ đã bị thay thế chưa', 'quy chế dân chủ'],
  ['pháp lệnh dân chủ ban hành năm nào', 'pháp lệnh dân chủ'],
  ['326 nói về gì', '326'],
  ['Quy định 124-QĐ/TW đã bị thay thế bởi văn bản nào?', 'Quy định 124-QĐ/TW'],
  ['luật 80 có hiệu lực từ khi nào', 'luật 80'],
  ['văn bản nào thay thế quy định 76', 'quy định 76'],
  ['nội dung chính của nghị định 61/2023', 'nghị định 61/2023'],
  ['pháp lệnh 34/2007 bị luật nào thay', 'pháp lệnh 34/2007'],
])('%s asks about %s', (query, document) => {
  expect(askedDocument(query)).toEqual({ document, isLatest: false });
});

it.each([
  'luật cán bộ công chức mới nhất',
  'luật cán bộ công chức hiện hành',
  'luật cán bộ công chức mới nhất là luật nào',
])('%s asks for the newest', (query) => {
  expect(askedDocument(query)).toEqual({ document: 'luật cán bộ công chức', isLatest: true });
});

it.each([
  ['quy định mới nhất về chi bộ công an', 'quy định về chi bộ công an'],
  ['luật cán bộ công chức bây giờ là luật số mấy', 'luật cán bộ công chức'],
])('%s asks for the newest of %s', (query, document) => {
  expect(askedDocument(query)).toEqual({ document, isLatest: true });
});

it.each(['quy chế dân chủ', 'hiệu lực', 'chi bộ khu phố', 'hiệu lực quản lý nhà nước', 'ai cũng biết', ''])(
  '%j is no question about a document',
  (query) => {
    expect(askedDocument(query)).toBeUndefined();
  },
);
