import { describe, expect, it } from 'vitest';
import { FIELD_FORMS } from '../corpus/fieldForms.ts';
import { documentSchema } from '../domain/document/schema.ts';
import { type IssueCode, issue } from '../domain/issue/index.ts';
import { inDeskWords } from './deskWords.ts';

const PLACE = { file: '', line: 1, column: 1 };
/** Words of files and programs. */
const UNKNOWN =
  /[<>{}]|(?<![\p{L}\d])(?:id|slug|yaml|mdx|json|git|npm|role|status|type|source|inference|unknown|value|note|due|dueText|textSource|inForce|expires|true|aliases)(?![\p{L}\d])|content\//iu;

describe('a sentence of the check, at the desk', () => {
  // No form of the desk asks for what these two speak of.
  const asked = Object.entries(FIELD_FORMS).filter(([form]) => form !== 'not-a-commit' && form !== 'tag');
  it.each(asked)('has no word of a file: %s', (_, form) => {
    expect(inDeskWords(form)).not.toMatch(UNKNOWN);
  });
  it.each(Object.keys(documentSchema.shape))('names the field in words: %s', (field) => {
    for (const code of ['field-missing', 'field-invalid', 'fact-without-source'] as const) {
      const { message } = issue(code, PLACE, { field, found: '“a”', expected: 'x' });
      expect(inDeskWords(message)).not.toContain(`“${field}”`);
      expect(inDeskWords(message)).not.toMatch(UNKNOWN);
    }
  });
  it.each([
    [
      'Trường “relations.mục 2.source” không nhận giá trị “x”.',
      'Trường “Quan hệ với văn bản khác, mục 2, nguồn” không nhận giá trị “x”.',
    ],
    [
      'Thiếu trường “contents.mục 1.label”.',
      'Thiếu trường “Điều đã biết về nội dung, mục 1, Ở đâu trong văn bản”.',
    ],
    [
      'số phải là “b)”; nếu bản in thật sự như vậy, bọc số đó trong <Sic correct="…">.',
      'số phải là “b)”; nếu bản in thật sự như vậy, chọn số đó rồi bấm “Lỗi in …”.',
    ],
    ['Không có cơ quan “x” trong bodies.yaml.', 'Không có cơ quan “x” trong danh sách “Cơ quan, tổ chức”.'],
    [
      'chưa biết thì viết { unknown: true }; chữ ghi tạm sẽ được in ra.',
      'chưa biết thì chọn “Chưa xác định”; chữ ghi tạm sẽ được in ra.',
    ],
  ])('%s', (written, said) => {
    expect(inDeskWords(written)).toBe(said);
  });
  it.each<[IssueCode, Record<string, string>]>([
    ['role-not-cited', { found: 'a' }],
    ['force-contradicts', { found: '1/1/2020' }],
    ['document-id-not-its-own', { found: 'a', detail: 'số hiệu' }],
    ['dates-in-wrong-order', { field: 'inForce', found: '1', other: '2' }],
    ['due-not-as-printed', { found: 'a', other: 'b' }],
    ['label-skipped', { found: '3', expected: '2', place: '1' }],
    ['words-doubled', { found: 'các các' }],
    ['text-without-source', {}],
    ['source-unknown', { found: 'S999', expected: 'thêm vào sources.yaml.' }],
  ])('has no word of a file in message and hint: %s', (code, details) => {
    const { message, hint } = issue(code, PLACE, details as never);
    expect(inDeskWords(message)).not.toMatch(UNKNOWN);
    expect(inDeskWords(hint)).not.toMatch(UNKNOWN);
  });
});
