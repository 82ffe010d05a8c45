import { expect, it } from 'vitest';
import { loadCorpus } from './load.ts';
import { ordersAbout, orderWords } from './orders.ts';

const corpus = loadCorpus(process.cwd());
const saidOf = (id: string) => ordersAbout(corpus, id).map(({ label }) => orderWords(corpus, label, id));

it.each([
  [
    'chi-thi-13-ct-tu',
    ['hướng dẫn Quận, Huyện sơ kết Chỉ thị 13-CT/TU', 'giúp sơ kết Chỉ thị 13-CT/TU cấp Thành phố'],
  ],
  ['quy-dinh-326-qd-tu', ['sơ kết Quy định 326-QĐ/TU; đề xuất bổ sung, sửa đổi về chi bộ khu phố, ấp']],
  ['quyet-dinh-231-qd-ub', ['rà soát Quyết định 231-QĐ/UB và 1852-QĐ/UB']],
  [
    'nghi-dinh-29-1998-nd-cp',
    ['khảo sát, hướng dẫn sắp xếp lại khu phố, tổ dân phố; thực hiện quy chế dân chủ cơ sở'],
  ],
  [
    'quy-dinh-38-qd-tw',
    ['sơ kết chi bộ quân sự, chi bộ công an; khảo sát chi bộ cơ quan; hướng dẫn quy chế phối hợp'],
  ],
])('%s: from the part on that gives its number, the whole where none does', (id, said) => {
  expect(saidOf(id)).toEqual(said);
});
