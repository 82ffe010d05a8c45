import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { latestChange } from './latestChange.ts';

test('the newest version comes first, its first entry without marks', () => {
  const log =
    '# Nhật ký\n\n## 0.2.0 – 1/12/2026\n\n### Nội dung\n\n- **Thêm** `x`: 26 văn bản.\n- Sửa.\n\n## 0.1.0 – 1/1/2026\n\n- Cũ.\n';
  expect(latestChange(log)).toEqual({ date: '1/12/2026', words: 'Thêm x: 26 văn bản.' });
});

test('a version that is not out yet has no date, and is never given that of the one before', () => {
  expect(latestChange('## Đang chuẩn bị\n\n- Mới.\n\n## 0.1.0 – 24/11/2026\n\n- Cũ.\n')).toEqual({
    words: 'Mới.',
  });
});

test('nothing new is nothing', () => {
  expect(latestChange('# Nhật ký\n')).toBeUndefined();
  expect(latestChange('## Đang chuẩn bị\n')).toBeUndefined();
});

test('the log of this site has something to say', () => {
  expect(latestChange(readFileSync('CHANGELOG.md', 'utf8'))!.words).toMatch(/\p{L}/u);
});
