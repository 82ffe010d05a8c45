import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { didYouMean, type FilePosition, type Issue, type IssueCode, issue } from '../domain/issue/index.ts';
import { dateAdvice, FIELD_FORMS } from './fieldForms.ts';
import { findLinks, findOddScalars } from './oddYaml.ts';
import { allowedKeys } from './schemaKeys.ts';
import { offsetOf } from './yamlOffset.ts';
import { yamlSyntaxIssue } from './yamlSyntax.ts';

type Path = readonly PropertyKey[];
type PlaceOf = (path: Path, part?: 'key' | 'value') => FilePosition;

/** Text of YAML inside a file, from its first line on; `line` is that line's number in the file. */
export interface YamlText {
  yaml: string;
  file: string;
  line: number;
}

/** A value that fits its schema, and a way to find the place of any of its parts for later checks. */
export interface YamlValue<T> {
  value?: T;
  /** What stands in the text, whether it fits or not. */
  raw?: unknown;
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
  const at = (offset: number): FilePosition => {
    const { line: row, col } = counter.linePos(offset);
    return { file, line: row + line - 1, column: col };
  };
  const placeOf: PlaceOf = (path, part = 'value') => at(offsetOf(document.contents, path, part));
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    // What follows the first fault of syntax is mostly its echo.
    return { placeOf, issues: [yamlSyntaxIssue(error, yaml, at)] };
  }
  const links = findLinks(document, at);
  if (links.length > 0) return { placeOf, issues: links };
  const quoted = findOddScalars(document, yaml, at);
  const raw: unknown = document.toJS() ?? {};
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, raw, placeOf, issues: quoted };
  const faults = result.error.issues.flatMap((fault) => toIssues(fault, raw, schema, placeOf));
  return { raw, placeOf, issues: [...quoted, ...withoutEchoes(faults)] };
}

/** What is said of a fact as a whole because one of its fields is not as it should be. */
const OF_FACT: ReadonlySet<IssueCode> = new Set(['fact-without-source', 'fact-without-value']);

/** A misspelt field is one fault, not also the lack of the right one. */
function withoutEchoes(faults: readonly Issue[]): Issue[] {
  const misspelt = faults.filter(({ code }) => code === 'field-unknown');
  const missing = faults.filter(({ code }) => code === 'field-missing');
  const inFact = [...misspelt, ...faults.filter(({ code }) => code === 'field-invalid')];
  // One field too many and one too few are one, under a name that is not its own.
  if (misspelt.length === 1 && missing.length === 1 && !misspelt[0]!.hint.startsWith('có phải'))
    return faults.flatMap((one) =>
      one === missing[0]
        ? []
        : [one === misspelt[0] ? { ...one, hint: `có phải ${quotedIn(missing[0]!.message)}?` } : one],
    );
  return faults.filter(
    ({ code, place, message }) =>
      !(OF_FACT.has(code) && inFact.some((one) => one.place.line === place.line)) &&
      !(code === 'field-missing' && misspelt.some(({ hint }) => hint === `có phải ${quotedIn(message)}?`)),
  );
}

const quotedIn = (message: string) => /“[^”]*”/.exec(message)?.[0].replace(/“.*\./u, '“') ?? '';

function toIssues(fault: z.core.$ZodIssue, raw: unknown, schema: z.ZodType, placeOf: PlaceOf): Issue[] {
  const place = placeOf(fault.path);
  const field = fieldName(fault.path);
  const found = show(valueAt(raw, fault.path));
  if (fault.code === 'unrecognized_keys') {
    const allowed = allowedKeys(schema, fault.path);
    return fault.keys.map((key) =>
      issue('field-unknown', placeOf([...fault.path, key], 'key'), {
        field: key,
        expected: keyAdvice(key, valueAt(raw, [...fault.path, key]), allowed),
      }),
    );
  }
  if (fault.code === 'invalid_union') {
    const inner = fault.errors.flat().find((one) => one.code !== 'invalid_type');
    if (inner) return toIssues({ ...inner, path: [...fault.path, ...inner.path] }, raw, schema, placeOf);
  }
  if (fault.code === 'custom') {
    const form = FIELD_FORMS[fault.message];
    if (form) return [issue('field-invalid', place, { field, found, expected: form })];
    const code = (fault.params?.['code'] ?? fault.message) as IssueCode;
    const value = found.replace(/^“|”$/g, '');
    return [issue(code, place, { field, found: value, expected: dateAdvice(value) })];
  }
  if (valueAt(raw, fault.path) === undefined) {
    const name = String(fault.path.at(-1));
    const isFact = fault.code === 'invalid_type' && fault.expected === 'object';
    return [issue('field-missing', place, { field, expected: isFact ? `${name}: { unknown: true }` : name })];
  }
  if (fault.code === 'invalid_key') {
    const [inner] = fault.issues;
    const expected = FIELD_FORMS[inner?.message ?? ''] ?? 'xem content/README.md.';
    return [issue('field-invalid', place, { field, found: `“${String(fault.path.at(-1))}”`, expected })];
  }
  return [
    issue('field-invalid', place, {
      field,
      found,
      expected: expectation(fault, valueAt(raw, fault.path), schema),
    }),
  ];
}

/** What was meant by a key that there is none of. */
function keyAdvice(key: string, value: unknown, allowed: readonly string[]): string {
  const joined = /^([\w-]+):(?=\S)/.exec(key)?.[1];
  if (joined && allowed.includes(joined)) return `thêm dấu cách sau dấu hai chấm: “${joined}: …”.`;
  if (/^S\d/.test(key)) return 'khóa của nguồn viết sát lề, không thụt vào.';
  if (value === null && /\s/.test(key))
    return 'câu có dấu phẩy thì đặt cả giá trị trong ngoặc kép thẳng "…".';
  return didYouMean(key, allowed);
}

function expectation(fault: z.core.$ZodIssue, found: unknown, schema: z.ZodType): string {
  if (fault.code === 'invalid_value' && fault.values[0] === true) return FIELD_FORMS['not-a-why']!;
  if (fault.code === 'invalid_union' && fault.path.at(-1) === 'source')
    return FIELD_FORMS['not-a-source-key']!;
  if (fault.code === 'invalid_value') return didYouMean(String(found), fault.values.map(String));
  const form = FIELD_FORMS[fault.message];
  if (form) return form;
  if (found === null)
    return 'không để trống; chưa biết thì bỏ cả dòng, thông tin thì viết { unknown: true }.';
  if (fault.code === 'invalid_type' && fault.expected === 'object')
    return objectForm(allowedKeys(schema, fault.path));
  if (fault.code === 'invalid_type') return `phải là ${TYPE_NAMES[fault.expected] ?? fault.expected}.`;
  if (fault.code === 'too_small') return 'không để trống.';
  return 'xem content/README.md.';
}

/** What stands in braces at a place: a fact, or an entry with fields of its own. */
const objectForm = (keys: readonly string[]) =>
  keys.includes('unknown') || keys.length === 0
    ? 'phải là một thông tin { value: …, source: … }.'
    : `phải là một mục { ${keys.map((key) => `${key}: …`).join(', ')} }.`;

const TYPE_NAMES: Record<string, string> = {
  string: 'một chuỗi chữ (đặt trong dấu ngoặc kép nếu bắt đầu bằng số)',
  array: 'một danh sách, mỗi mục một dòng bắt đầu bằng “- ”',
  record: 'các mục, mỗi mục bắt đầu bằng khóa của nó: “S04:”',
  boolean: 'true hoặc false, không đặt trong dấu ngoặc',
};

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    raw,
  );
}

function fieldName(path: Path): string {
  return (
    path.map((step) => (typeof step === 'number' ? `mục ${step + 1}` : String(step))).join('.') || 'cả tệp'
  );
}

/** More of a wrong value than this hides what is said of it. */
const LONGEST_SHOWN = 80;

function show(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? 'trống');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
