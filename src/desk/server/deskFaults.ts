import type { Issue } from '../../domain/issue/index.ts';
import { inDeskWords } from '../deskWords.ts';
import type { DeskFault, Fix } from '../work.ts';
import type { ChangeSet } from './changeSet.ts';

/** What to do at the desk, where the command line speaks of files and their marks. */
const AT_THE_DESK: Record<string, string> = {
  'mdx-syntax': 'xem lại dòng này: có dấu lẻ, hoặc một ghi chú mất nửa đầu hay nửa cuối.',
  'html-in-text': 'xóa dấu “nhỏ hơn” ấy rồi gõ lại.',
  'expression-in-text': 'xóa dấu ngoặc nhọn ấy rồi gõ lại.',
  'element-empty': 'bấm vào ghi chú ấy rồi bỏ đi; hoặc đặt lại quanh đúng những chữ được chú.',
  'element-around-many': 'mỗi đoạn, khoản, điểm một ghi chú riêng.',
  'element-nested': 'mỗi chữ chỉ có một ghi chú cùng loại.',
  'title-missing': 'dòng đầu của câu chữ là tên văn bản: bấm “Tên văn bản” khi đứng ở dòng ấy.',
  'citation-unresolved':
    'bấm nút bên cạnh để ghi là trang chưa có văn bản ấy; hoặc thêm văn bản ấy trước. Số chép sai thì sửa.',
  'citation-ambiguous': 'chọn đúng những chữ ấy rồi bấm “Dẫn tới văn bản …” trên thanh công cụ.',
  'unresolved-not-found': 'bấm nút bên cạnh để bỏ số ấy khỏi danh sách văn bản chưa có.',
  'role-not-cited': 'bấm nút bên cạnh.',
  'role-is-cited': 'bấm nút bên cạnh.',
  'fact-without-source': 'chọn nguồn, hoặc chọn “Suy luận” rồi viết vì sao.',
  'fact-without-value': 'điền vào, hoặc chọn “Chưa xác định”.',
  'fact-known-and-unknown': 'chọn một trong ba: có nguồn, suy luận, chưa xác định.',
  'field-missing': 'điền vào, hoặc chọn “Chưa xác định”.',
  'text-without-source': 'điền “Câu chữ chép từ đâu” ở phần Thông tin.',
  'text-title-only': 'chép toàn văn vào dưới tên văn bản; chưa có thì xóa cả tên ấy.',
  'assignment-missing':
    'chọn cả câu giao việc rồi bấm “Giao việc …”; không giao việc gì thì chọn mấy chữ ấy rồi bấm “Không phải việc …”.',
};

/** Faults as the desk shows them: each at its line of the text, at its fact, or elsewhere in the content. */
export function deskFaults(issues: readonly Issue[], { document }: ChangeSet, head: string): DeskFault[] {
  const fields = fieldsByLine(head);
  const placeOf = ({ file, line, column }: Issue['place']): DeskFault['at'] => {
    if (document?.file !== file) return { file, line };
    const inText = line - document.linesAbove;
    return inText >= 1 ? { line: inText, column } : { field: fields[line - 2] ?? '' };
  };
  return issues.map((issue) => {
    const { code, message, hint, place } = issue;
    const fix = fixOf(issue);
    return {
      code,
      message: inDeskWords(message),
      hint: AT_THE_DESK[code] ?? inDeskWords(hint),
      at: placeOf(place),
      ...(fix && { fix }),
    };
  });
}

/** The field that each line of a frontmatter belongs to. */
function fieldsByLine(head: string): string[] {
  let field = '';
  return head.split('\n').map((line) => {
    field = /^(\w+):/.exec(line)?.[1] ?? field;
    return field;
  });
}

function fixOf({ code, subject = '', hint }: Issue): Fix | undefined {
  if (code === 'citation-unresolved')
    return { kind: 'list-number', number: numberIn(subject), says: 'Trang chưa có văn bản này' };
  if (code === 'unresolved-not-found')
    return { kind: 'unlist-number', number: subject, says: 'Bỏ khỏi danh sách chưa có' };
  if (code === 'role-is-cited') return { kind: 'role', role: 'cited', says: 'Ghi là chương trình có dẫn' };
  if (code === 'role-not-cited' && hint !== '')
    return { kind: 'role', role: 'related', says: 'Ghi là văn bản liên quan' };
  return undefined;
}

/** "Nghị định số 12/2020/NĐ-CP" is listed by its number; what has none, by its words. */
const numberIn = (words: string) => /\d+\p{L}?[/-][\p{L}\d/-]*[\p{L}\d]/u.exec(words)?.[0] ?? words;
