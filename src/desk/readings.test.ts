import { expect, it } from 'vitest';
import { type PageReading, withReading } from './readings.ts';

const first = { by: 'Nguyễn Văn A', date: '2026-11-20' };
const second = { by: 'Trần Thị B', date: '2026-11-24' };

it.each<[string, PageReading[], number, PageReading, PageReading[]]>([
  ['a first one begins with a name', [], 0, { by: 'Nguyễn Văn A' }, [{ by: 'Nguyễn Văn A' }]],
  ['its day is added', [{ by: 'Nguyễn Văn A' }], 0, { date: '2026-11-20' }, [first]],
  ['a second one comes behind it', [first], 1, { by: 'Trần Thị B' }, [first, { by: 'Trần Thị B' }]],
  ['one that is emptied goes, the other becomes the first', [{ by: 'A' }, second], 0, { by: '' }, [second]],
  ['a day that is emptied leaves the name', [first], 0, { date: '' }, [{ by: 'Nguyễn Văn A' }]],
  ['a third one stays', [first, second, first], 1, { by: 'Lê C' }, [first, { ...second, by: 'Lê C' }, first]],
])('%s', (_, readings, turn, part, after) => {
  expect(withReading(readings, turn, part)).toEqual(after);
});
