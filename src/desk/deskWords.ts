import { FIELD_LABELS, PART_LABELS } from './fieldLabels.ts';
import { LIST_NAMES, listForm } from './listForms.ts';

/** Names of lists and files, where the command line says a file. */
const FILES: Record<string, string> = {
  ...Object.fromEntries(
    LIST_NAMES.map((list) => [
      listForm(list).file.slice('content/'.length),
      `danh sách “${listForm(list).says}”`,
    ]),
  ),
  'programme.mdx': 'chương trình',
  'permalinks.lock': 'sổ địa chỉ',
};
const FIELDS: Record<string, string> = {
  ...PART_LABELS,
  ...Object.fromEntries(
    LIST_NAMES.flatMap((list) => Object.entries(listForm(list).labels)).map(([name, says]) => [name, says]),
  ),
  ...PART_LABELS,
  ...FIELD_LABELS,
  due: 'thời hạn',
  dueText: 'chữ chỉ thời hạn',
  lead: 'cơ quan chủ trì',
  with: 'cơ quan phối hợp',
  report: 'cấp trên nhận',
  number: 'Số hiệu',
};
const BUTTONS: Record<string, string> = {
  Sic: 'Lỗi in …',
  Note: 'Lời chú …',
  Ref: 'Dẫn tới văn bản …',
  Assignment: 'Giao việc …',
  NoAssignment: 'Không phải việc …',
  Keep: 'Giữ số cũ …',
};
const TAG = '<\\/?(Sic|Note|Ref|Assignment|NoAssignment|Keep)\\b[^>]*>';

/** What stands for what, in turn. */
const REPLACED: readonly [RegExp, string | ((...found: string[]) => string)][] = [
  [/\s*xem content\/README\.md/giu, ' hỏi người giữ trang'],
  [/(?:viết )?\{ unknown: (?:true|…) \}/gu, 'chọn “Chưa xác định”'],
  [/\w+: \{ unknown: true \}/gu, 'chọn “Chưa xác định”'],
  [
    new RegExp(`bọc (?:(.{1,24}?) )?trong ${TAG}`, 'gu'),
    (_, what = 'những chữ ấy', tag = '') => `chọn ${what} rồi bấm “${BUTTONS[tag]}”`,
  ],
  [new RegExp(TAG, 'gu'), (_, tag = '') => `“${BUTTONS[tag]}”`],
  [
    /(?:ghi )?(?:trong|vào) ([a-z-]+\.(?:yaml|mdx|lock))/gu,
    (whole, file = '') => (FILES[file] ? `trong ${FILES[file]}` : whole),
  ],
  [/\b([a-z-]+\.(?:yaml|mdx|lock))/gu, (whole, file = '') => FILES[file] ?? whole],
  [/“([a-zA-Z]+(?:\.(?:mục \d+|[a-zA-Z]+))*)”/gu, (whole, path = '') => quotedPath(path) ?? whole],
  [/; xem lại type, number, hoặc tệp chép từ tệp khác mà quên sửa/gu, '; xem lại loại và số hiệu'],
  [
    /(?<![\p{L}\d<“/.-])(?:role|status|type|expires|inForce|date|textSource|source|inference|unknown|value|note|due|dueText|title|number|issuer|branch|level|aliases|otherNumbers|relations|keywords|means|word)(?![\p{L}\d\-/.])/gu,
    (name) => FIELDS[name] ?? name,
  ],
  [/\b[Ii]d\b/gu, 'địa chỉ trang'],
  [/YAML/gu, 'Thông tin'],
  [/npm run permalinks/gu, 'lệnh ghi sổ địa chỉ'],
  [/từ Git/gu, 'từ bản lưu trước'],
  [/phần khai báo/gu, 'phần Thông tin'],
  [/true/gu, 'có'],
];

/** A sentence of the command line as it is said to a person who has never seen the files. */
export function inDeskWords(sentence: string): string {
  let said = sentence;
  for (const [pattern, to] of REPLACED)
    said = typeof to === 'string' ? said.replace(pattern, to) : said.replace(pattern, to);
  return said.replace(/\s{2,}/g, ' ').trim();
}

/** "number.source" → “Số hiệu, nguồn”; undefined for what is no name of a field. */
function quotedPath(path: string): string | undefined {
  const parts = path.split('.').map((part) => (part.startsWith('mục ') ? part : FIELDS[part]));
  return parts.every((part) => part !== undefined) ? `“${parts.join(', ')}”` : undefined;
}
