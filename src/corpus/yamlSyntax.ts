import type { YAMLError } from 'yaml';
import { type FilePosition, type Issue, issue } from '../domain/issue/index.ts';

/** The fault of syntax in a YAML text, said by its cause: what the library stumbles over often stands a line further on. */
export function yamlSyntaxIssue(error: YAMLError, yaml: string, at: (offset: number) => FilePosition): Issue {
  const offset = error.pos[0];
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(yaml.slice(offset))![0].trim().slice(0, 40);
    const detail = `“${key}” được khai báo hai lần`;
    return issue('yaml-syntax', at(offset), { detail, expected: 'giữ một lần; mục khác thì đặt khóa khác.' });
  }
  const cause = findCause(yaml, offset);
  if (cause) return issue('yaml-syntax', at(cause.offset), { detail: cause.detail });
  return issue('yaml-syntax', at(offset), { detail: YAML_FAULTS[error.code] ?? `mã ${error.code}` });
}

/** Quoted parts, which may hold any mark. */
const QUOTED = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/g;

/** A line at or just above the fault that is wrong in itself: a quotation or bracket that does not end, a value cut by `#`. */
function findCause(yaml: string, offset: number): { offset: number; detail: string } | undefined {
  const lines = yaml.split('\n');
  const row = yaml.slice(0, offset).split('\n').length - 1;
  for (const index of [row - 1, row]) {
    const line = lines[index];
    if (line === undefined || line.trimStart().startsWith('#')) continue;
    const bare = line.replace(QUOTED, (quoted) => '_'.repeat(quoted.length));
    const start = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
    const found = causeIn(bare);
    if (found) return { offset: start + found.column, detail: found.detail };
  }
  return undefined;
}

function causeIn(bare: string): { column: number; detail: string } | undefined {
  const hash = bare.search(/\s#/);
  if (hash >= 0 && /[{[]/.test(bare))
    return { column: hash + 1, detail: 'dấu # làm mất phần sau nó; đặt giá trị trong dấu ngoặc kép' };
  const quote = bare.search(/(?<=[\s{[:,])["'](?!\s*[,}\]])/);
  if (quote >= 0) return { column: quote, detail: 'dấu ngoặc kép mở ở đây không có dấu đóng' };
  const joined = /^\s*(?:- )?[A-Za-z]+:(?=[{"_[])/.exec(bare);
  if (joined) return { column: joined[0].length, detail: 'thiếu dấu cách sau dấu hai chấm' };
  const comma = /_(;|\s)\s*(?=[A-Za-z]+:\s)/.exec(bare);
  if (comma)
    return {
      column: comma.index + 1,
      detail: comma[1] === ';' ? 'dấu ; ở chỗ của dấu phẩy' : 'thiếu dấu phẩy giữa hai giá trị',
    };
  const open = count(bare, /[{[]/g);
  const close = count(bare, /[}\]]/g);
  if (open > close && bare.trimEnd().search(/[,{[]$/) < 0)
    return { column: bare.search(/[{[]/), detail: 'dấu { hoặc [ mở ở đây không có dấu đóng' };
  if (close > open) return { column: bare.search(/[}\]]/), detail: 'dấu } hoặc ] ở đây không có dấu mở' };
  const colon = /[{,]\s*[\w-]+:\s[^,{[}]*?(:\s)/.exec(bare);
  if (colon)
    return {
      column: colon.index + colon[0].length - 2,
      detail: 'giá trị có dấu hai chấm mà không nằm trong dấu ngoặc kép',
    };
  return undefined;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

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
  BLOCK_IN_FLOW: 'dòng thụt bên trong { } hoặc [ ]; có thể thiếu dấu ngoặc kép quanh giá trị có dấu hai chấm',
  COMMENT_SPACE: 'dấu # phải có khoảng trắng đứng trước, hoặc đặt giá trị trong dấu ngoặc kép',
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
