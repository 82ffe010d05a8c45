import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import { ANNOTATIONS, type Annotation, isAnnotationName } from '../../domain/provision/annotation.ts';
import type { MarkContent } from '../../domain/provision/tree.ts';
import { readElement } from './element.ts';
import type { MdastNode } from './mdast.ts';
import { addRun, appendSlice, emptyRich, offsetInFile, type RichText } from './richText.ts';
import type { SourceFile } from './sourceFile.ts';
import { textRuns } from './textRuns.ts';

/** Markup that a printed text does not have: what it is called, and what to write instead. */
const REFUSED: Readonly<Record<string, readonly [string, string]>> = {
  delete: ['chữ gạch ngang (~~)', 'viết chữ thường; dấu ~ trong câu chữ viết là \\~.'],
  inlineCode: ['dấu ` (mã)', 'bỏ dấu `; nếu bản in có dấu này, viết \\`.'],
  image: ['ảnh', 'bỏ ảnh; văn bản chỉ có chữ, bảng và chú thích.'],
  imageReference: ['ảnh', 'bỏ ảnh; văn bản chỉ có chữ, bảng và chú thích.'],
  link: [
    'liên kết viết tay',
    'chỉ viết chữ; dẫn chiếu văn bản được nối tự động, hoặc bọc trong <Ref document="…">.',
  ],
  linkReference: ['liên kết viết tay', 'chỉ viết chữ; dấu ngoặc vuông trong câu chữ viết là \\[.'],
};

/** Reads the inline content of one block as words with marks. Faults go to `issues`; their words are kept. */
export function readInline(
  nodes: readonly MdastNode[],
  file: SourceFile,
  issues: Issue[],
  rich = emptyRich(),
): RichText {
  for (const node of nodes) readNode(node, file, issues, rich);
  return rich;
}

function readNode(node: MdastNode, file: SourceFile, issues: Issue[], rich: RichText): void {
  const start = node.position.start.offset;
  const inside = (content?: MarkContent, element?: number) => {
    const from = rich.value.length;
    readInline(node.children ?? [], file, issues, rich);
    if (content)
      rich.marks.push({
        start: from,
        end: rich.value.length,
        ...content,
        ...(element !== undefined && { element }),
      });
  };
  const refused = REFUSED[node.type];
  if (refused && !isBareAddress(node, file)) {
    const [found, expected] = refused;
    issues.push(issue('markup-not-allowed', file.placeOf(start), { found, expected }));
  }
  switch (node.type) {
    case 'text':
      readText(node, file, issues, rich);
      break;
    case 'break':
      appendSlice(rich, '\n', start);
      break;
    case 'inlineCode':
      appendSlice(rich, node.value ?? '', start + 1);
      break;
    case 'emphasis':
    case 'strong':
      inside({ type: node.type });
      break;
    case 'footnoteReference':
      rich.marks.push({
        start: rich.value.length,
        end: rich.value.length,
        type: 'footnote',
        note: node.identifier!,
      });
      break;
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      issues.push(issue('expression-in-text', file.placeOf(start), { found: shorten(node.value ?? '') }));
      break;
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      inside(readElement(node, file, issues), start);
      checkNotEmpty(node, file, issues);
      break;
    default:
      inside();
  }
}

function readText(node: MdastNode, file: SourceFile, issues: Issue[], rich: RichText): void {
  const value = node.value ?? '';
  const { start, end } = node.position;
  const runs = textRuns(value, file.text, start.offset, end.offset);
  for (const { at, offset } of runs) addRun(rich.runs, { at: rich.value.length + at, offset });
  rich.value += value;
  for (let index = value.indexOf('<'); index !== -1; index = value.indexOf('<', index + 1)) {
    const offset = offsetInFile(runs, index);
    if (file.text[offset] === '<' && file.text[offset - 1] !== '\\')
      issues.push(issue('html-in-text', file.placeOf(offset), { found: '<' }));
  }
  for (const { index } of value.matchAll(/\*\*/g)) {
    const offset = offsetInFile(runs, index);
    if (!file.text.startsWith('**', offset) || file.text[offset - 1] === '\\') continue;
    const expected = 'in đậm viết **chữ**, hai dấu sát chữ; dấu sao của bản in viết là \\*.';
    issues.push(issue('markup-not-allowed', file.placeOf(offset), { found: 'dấu ** lẻ', expected }));
  }
  for (const { 0: call, index } of value.matchAll(/\[\^[^\]\s]+\]/gu)) {
    const offset = offsetInFile(runs, index);
    // Words of the print: "\[^1]", as the repair says.
    if (file.text[offset - 1] !== '\\')
      issues.push(issue('footnote-unknown', file.placeOf(offset), { found: call }));
  }
}

/** An annotation must have words inside, save a remark that stands between two words. */
export function checkNotEmpty(node: MdastNode, file: SourceFile, issues: Issue[]): void {
  const name = node.name ?? '';
  const annotation: Annotation | undefined = isAnnotationName(name) ? ANNOTATIONS[name] : undefined;
  const mayBeEmpty = annotation?.mayBeEmpty && node.type === 'mdxJsxTextElement';
  if (annotation && !mayBeEmpty && (node.children ?? []).length === 0)
    issues.push(issue('element-empty', file.placeOf(node.position.start.offset), { element: name }));
}

/** "www.tinhuy.example" in running text becomes a link without markup: its words are simply words. */
const isBareAddress = (node: MdastNode, file: SourceFile) =>
  node.type === 'link' && file.text[node.position.start.offset] !== '[';

const shorten = (text: string) => (text.length > 30 ? `${text.slice(0, 29)}…` : text);
