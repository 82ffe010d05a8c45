import { type Document, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { didYouMean, type Issue, type IssueCode, issue, type Place } from '../domain/issue/index.ts';

type Path = readonly PropertyKey[];
type PlaceOf = (path: Path, part?: 'key' | 'value') => Place;

/** Text of YAML inside a file, from its first line on; `line` is that line's number in the file. */
export interface YamlText {
  yaml: string;
  file: string;
  line: number;
}

/** A value that fits its schema, and a way to find the place of any of its parts for later checks. */
export interface YamlValue<T> {
  value?: T;
  /** Place of the value at a path, or of its key; of the nearest part above where the path does not exist. */
  placeOf: PlaceOf;
  issues: Issue[];
}

/**
 * Parses YAML and checks it against a schema; every fault becomes an author error at its own line and column.
 * Only the schema's output reaches the rest of the program.
 */
export function readYaml<T>({ yaml, file, line }: YamlText, schema: z.ZodType<T, unknown>): YamlValue<T> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, uniqueKeys: true });
  const at = (offset: number): Place => {
    const { line: row, col } = counter.linePos(offset);
    return { file, line: row + line - 1, column: col };
  };
  const placeOf: PlaceOf = (path, part = 'value') => at(offsetOf(document.contents, path, part));
  const [error] = document.errors;
  if (error) {
    // What follows the first fault of syntax is mostly its echo.
    const detail = YAML_FAULTS[error.code] ?? `mã ${error.code}`;
    return { placeOf, issues: [issue('yaml-syntax', at(error.pos[0]), { detail })] };
  }
  const quoted = findCurlyQuotes(document, at);
  const raw: unknown = document.toJS() ?? {};
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, placeOf, issues: quoted };
  const faults = result.error.issues.flatMap((fault) => toIssues(fault, raw, schema, placeOf));
  return { placeOf, issues: [...quoted, ...faults] };
}

/** Values that an office program put into quotation marks of print: YAML takes those for letters. */
function findCurlyQuotes(document: Document, at: (offset: number) => Place): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Scalar(_, { type, value, range }) {
      if (type === 'PLAIN' && typeof value === 'string' && /^[“‘„][^“”]*[”’“]$/.test(value))
        issues.push(issue('value-in-curly-quotes', at(range?.[0] ?? 0), { found: value }));
    },
  });
  return issues;
}

/** The YAML library's codes in the author's language. */
const YAML_FAULTS: Partial<Record<string, string>> = {
  ALIAS_PROPS: 'dấu & hoặc * đặt sai chỗ',
  BAD_ALIAS: 'dấu * ở đầu giá trị; đặt giá trị trong dấu ngoặc kép',
  BAD_COLLECTION_TYPE: 'danh sách và cặp khóa: giá trị lẫn vào nhau',
  BAD_DIRECTIVE: 'dấu % ở đầu dòng',
  BAD_DQ_ESCAPE: 'dấu \\ trong ngoặc kép; viết \\\\',
  BAD_INDENT: 'thụt dòng không đều',
  BAD_PROP_ORDER: 'dấu & hoặc ! đặt sai chỗ',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng ký hiệu đặc biệt; đặt trong dấu ngoặc kép',
  BLOCK_AS_IMPLICIT_KEY:
    'khóa và giá trị lồng nhau trên một dòng; có thể thiếu dấu ngoặc kép quanh giá trị có dấu hai chấm',
  BLOCK_IN_FLOW: 'danh sách gạch đầu dòng nằm trong { } hoặc [ ]',
  COMMENT_SPACE: 'dấu # phải có khoảng trắng đứng trước, hoặc đặt giá trị trong dấu ngoặc kép',
  DUPLICATE_KEY: 'một trường được khai báo hai lần',
  FLOW_IN_BLOCK: 'dòng trong { } hoặc [ ] thụt vào chưa đủ',
  IMPOSSIBLE: 'không đọc được chỗ này',
  KEY_OVER_1024_CHARS: 'khóa dài quá; có thể thiếu dấu hai chấm',
  MISSING_CHAR: 'thiếu dấu phẩy, dấu hai chấm, dấu đóng ngoặc hoặc dấu ngoặc kép',
  MULTILINE_IMPLICIT_KEY: 'khóa trải nhiều dòng; có thể thiếu dấu hai chấm hoặc dấu ngoặc kép',
  MULTIPLE_ANCHORS: 'có hai dấu &',
  MULTIPLE_DOCS: 'có dòng “---” ở giữa',
  MULTIPLE_TAGS: 'có hai dấu !',
  NON_STRING_KEY: 'khóa phải là chữ',
  RESOURCE_EXHAUSTION: 'lồng nhau quá sâu',
  TAB_AS_INDENT: 'thụt dòng bằng phím Tab; dùng dấu cách',
  TAG_RESOLVE_FAILED: 'dấu ! ở đầu giá trị; đặt trong dấu ngoặc kép',
  UNEXPECTED_TOKEN: 'có ký hiệu thừa; có thể thiếu dấu ngoặc kép quanh giá trị',
};

/** Offset of the deepest node that the path reaches; of the key, when the last step names a pair. */
function offsetOf(root: unknown, path: Path, part: 'key' | 'value'): number {
  let node = root;
  let offset = isNode(root) ? (root.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isNode(node) && 'items' in node) {
      node = (node.items as unknown[])[Number(step)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return part === 'value' && isScalar(node) ? (node.range?.[0] ?? offset) : offset;
}

function toIssues(fault: z.core.$ZodIssue, raw: unknown, schema: z.ZodType, placeOf: PlaceOf): Issue[] {
  const place = placeOf(fault.path);
  const field = fieldName(fault.path);
  const found = show(valueAt(raw, fault.path));
  if (fault.code === 'unrecognized_keys') {
    const allowed = allowedKeys(schema, fault.path);
    return fault.keys.map((key) =>
      issue('field-unknown', placeOf([...fault.path, key], 'key'), {
        field: key,
        expected: didYouMean(key, allowed),
      }),
    );
  }
  if (fault.code === 'invalid_union') {
    const inner = fault.errors.flat().find((one) => one.code !== 'invalid_type');
    if (inner) return toIssues({ ...inner, path: [...fault.path, ...inner.path] }, raw, schema, placeOf);
  }
  if (fault.code === 'custom') {
    const code = (fault.params?.['code'] ?? fault.message) as IssueCode;
    const value = found.replace(/^“|”$/g, '');
    return [issue(code, place, { field, found: value, expected: isoDateOf(value) ?? '1998-05-11' })];
  }
  if (valueAt(raw, fault.path) === undefined)
    return [issue('field-missing', place, { field, expected: field })];
  return [
    issue('field-invalid', place, { field, found, expected: expectation(fault, valueAt(raw, fault.path)) }),
  ];
}

/** A date written the Vietnamese way, `3/2/2003`, as the form of a field: `2003-02-03`. */
function isoDateOf(written: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written.trim()) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

function expectation(fault: z.core.$ZodIssue, found: unknown): string {
  if (fault.code === 'invalid_value') return didYouMean(String(found), fault.values.map(String));
  if (fault.message === 'not-a-slug')
    return 'viết chữ thường không dấu, nối bằng gạch ngang, ví dụ nghi-dinh-29-1998-nd-cp.';
  if (fault.code === 'invalid_type') return `phải là ${TYPE_NAMES[fault.expected] ?? fault.expected}.`;
  if (fault.code === 'too_small') return 'không để trống.';
  return 'xem content/README.md.';
}

const TYPE_NAMES: Record<string, string> = {
  string: 'một chuỗi chữ (đặt trong dấu ngoặc kép nếu bắt đầu bằng số)',
  object: 'một thông tin { value: …, source: … }',
  array: 'một danh sách',
  boolean: 'true hoặc false, không đặt trong dấu ngoặc',
};

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    raw,
  );
}

function fieldName(path: Path): string {
  return path.map(String).join('.') || 'tệp';
}

function show(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? 'trống');
}

/** The keys a schema allows at a path, for "có phải …?". */
function allowedKeys(schema: unknown, path: Path): string[] {
  let current = unwrap(schema);
  for (const step of path)
    current = unwrap(typeof step === 'number' ? current?.element : current?.shape?.[String(step)]);
  return Object.keys(current?.shape ?? {});
}

interface SchemaShape {
  shape?: Record<string, unknown>;
  element?: unknown;
  unwrap?: () => unknown;
  _zod?: { def: { innerType?: unknown; in?: unknown } };
}

function unwrap(schema: unknown): SchemaShape | undefined {
  let current = schema as SchemaShape | undefined;
  while (current && !current.shape && !current.element) {
    const inner = current._zod?.def.innerType ?? current._zod?.def.in;
    if (!inner) return current;
    current = inner as SchemaShape;
  }
  return current;
}
