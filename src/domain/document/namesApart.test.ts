import { expect, test } from 'vitest';
import { namesApart } from './namesApart.ts';

test.each([
  [
    'Hội đồng Nhân dân xã, phường, thị trấn',
    ['Hội đồng Nhân dân xã', 'Hội đồng Nhân dân phường', 'Hội đồng Nhân dân thị trấn'],
  ],
  ['Quận, Huyện ủy', ['Quận ủy', 'Huyện ủy', 'Quận ủy Huyện ủy']],
  ['Quận - Huyện ủy viên', ['Quận ủy viên', 'Huyện ủy viên', 'Quận ủy viên Huyện ủy viên']],
  [
    'Ban Thường vụ các Quận, Huyện ủy',
    ['Ban Thường vụ Quận ủy', 'Ban Thường vụ Huyện ủy', 'Ban Thường vụ Quận ủy Ban Thường vụ Huyện ủy'],
  ],
  ['chi bộ khu phố, ấp', ['chi bộ khu phố', 'chi bộ ấp', 'chi bộ khu phố chi bộ ấp']],
  ['khu phố, ấp, tổ dân phố', []],
  ['Ban Tổ chức Thành ủy', []],
  ['các ban, ngành, đoàn thể cấp Quận', []],
])('%s', (name, apart) => {
  expect(namesApart(name)).toEqual(apart);
});
