import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import type { MarkContent } from '../../domain/provision/tree.ts';
import { readElement } from './element.ts';
import { checkNotEmpty, readInline } from './inline.ts';
import { isPhrasing, type MdastNode } from './mdast.ts';
import { appendSlice, emptyRich, type RichText } from './richText.ts';
import type { SourceFile } from './sourceFile.ts';
import { checkIsNoTable, checkRows } from './tableForm.ts';

/** A block of the file: a paragraph, a heading, a list item with its printed marker, or a table. */
export interface Block {
  rich: RichText;
  /** The depth of a heading, absent on others. */
  depth?: number;
  rows?: RichText[][];
  /** Where it begins. */
  offset: number;
}

const REFUSED: Readonly<Record<string, readonly [string, string]>> = {
  code: ['khối mã (```)', 'viết thành đoạn thường.'],
  blockquote: ['khối trích (>)', 'viết thành đoạn thường; dấu > ở đầu dòng viết là \\>.'],
  thematicBreak: ['dòng kẻ ngang (---, ***)', 'bỏ dòng này; để trống một dòng giữa hai đoạn.'],
  definition: ['khai báo liên kết ([…]: …)', 'dấu ngoặc vuông trong câu chữ viết là \\[.'],
  toml: ['phần khai báo TOML (+++)', 'viết phần khai báo giữa hai dòng “---”.'],
};

interface Context {
  file: SourceFile;
  issues: Issue[];
  blocks: Block[];
  /** Annotation elements that stand around whole blocks. */
  around: { content: MarkContent; element: number }[];
  /** The marker of the list item whose first block is still to come. Its end, when an element follows it. */
  marker?: { start: number; end?: number };
}

/** The blocks under a node, in printed order, with every list marker put back as the words it was printed as. */
export function readBlocks(nodes: readonly MdastNode[], file: SourceFile, issues: Issue[]): Block[] {
  const context: Context = { file, issues, blocks: [], around: [] };
  readChildren(nodes, context);
  return context.blocks;
}

function readChildren(nodes: readonly MdastNode[], context: Context): void {
  for (let index = 0; index < nodes.length; index++) {
    if (!isPhrasing(nodes[index]!)) {
      readNode(nodes[index]!, context);
      continue;
    }
    // An element alone on its line holds its words without a paragraph around them.
    const from = index;
    while (index + 1 < nodes.length && isPhrasing(nodes[index + 1]!)) index++;
    addBlock(nodes.slice(from, index + 1), nodes[from]!, context);
  }
}

function readNode(node: MdastNode, context: Context): void {
  const { file, issues } = context;
  const start = node.position.start.offset;
  const refused = REFUSED[node.type];
  if (refused) {
    const [found, expected] = refused;
    issues.push(issue('markup-not-allowed', file.placeOf(start), { found, expected }));
  }
  switch (node.type) {
    case 'yaml':
    case 'code':
    case 'toml':
    case 'footnoteDefinition':
    case 'definition':
    case 'thematicBreak':
      break;
    case 'mdxjsEsm':
      issues.push(issue('import-in-text', file.placeOf(start)));
      break;
    case 'mdxFlowExpression':
      addBlock([node], node, context);
      break;
    case 'paragraph':
      checkIsNoTable(node, file, issues);
      addBlock(node.children ?? [], node, context);
      break;
    case 'heading':
      addHeading(node, context);
      break;
    case 'table':
      addTable(node, context);
      break;
    case 'listItem':
      context.marker ??= { start };
      readChildren(node.children ?? [], context);
      if (context.marker !== undefined) addBlock([], { ...node, position: emptyAtEnd(node, file) }, context);
      break;
    case 'mdxJsxFlowElement':
      readFlowElement(node, context);
      break;
    default:
      readChildren(node.children ?? [], context);
  }
}

/** A list item without words: only its marker is printed. */
function emptyAtEnd(node: MdastNode, file: SourceFile): MdastNode['position'] {
  const slice = file.text.slice(node.position.start.offset, node.position.end.offset);
  const offset = node.position.start.offset + slice.trimEnd().length;
  return { start: { offset }, end: { offset } };
}

function readFlowElement(node: MdastNode, context: Context): void {
  const content = readElement(node, context.file, context.issues);
  checkNotEmpty(node, context.file, context.issues);
  if (context.marker) context.marker.end ??= node.position.start.offset;
  if (content) context.around.push({ content, element: node.position.start.offset });
  readChildren(node.children ?? [], context);
  if (content) context.around.pop();
}

function addHeading(node: MdastNode, context: Context): void {
  if (context.file.text[node.position.start.offset] !== '#')
    context.issues.push(
      issue('markup-not-allowed', context.file.placeOf(node.position.start.offset), {
        found: 'dòng gạch dưới (===, ---) để làm tiêu đề',
        expected:
          'tiêu đề viết “# …”; dấu gạch đầu dòng phải có chữ theo sau, cách đoạn trên một dòng trống.',
      }),
    );
  else if (node.depth !== 1 || context.blocks.length > 0)
    context.issues.push(
      issue('markup-not-allowed', context.file.placeOf(node.position.start.offset), {
        found: `dấu ${'#'.repeat(node.depth ?? 1)} để làm tiêu đề ở giữa`,
        expected: 'chỉ dòng đầu, tên văn bản, viết “# …”; tiêu đề khác viết như in, thành đoạn thường.',
      }),
    );
  addBlock(node.children ?? [], node, context, node.depth);
}

function addBlock(nodes: readonly MdastNode[], node: MdastNode, context: Context, depth?: number): void {
  const { file, issues, around, marker } = context;
  const rich = emptyRich();
  const start = node.position.start.offset;
  if (marker)
    appendSlice(
      rich,
      file.text.slice(marker.start, marker.end ?? start).replace(/[\r\n]/g, ' '),
      marker.start,
    );
  context.marker = undefined;
  const afterMarker = rich.value.length;
  readInline(nodes, file, issues, rich);
  for (const { content, element } of around) {
    const from = marker && element > marker.start ? afterMarker : 0;
    rich.marks.push({ start: from, end: rich.value.length, ...content, element });
  }
  if (rich.value.trim() === '' && rich.marks.length === 0) return;
  context.blocks.push({ rich, offset: rich.runs[0]?.offset ?? start, ...(depth !== undefined && { depth }) });
}

function addTable(node: MdastNode, context: Context): void {
  const { file, issues, blocks } = context;
  // A table straight after a marker ("- | a | b |"): the marker is a line of its own.
  if (context.marker !== undefined) addBlock([], node, context);
  const rows = (node.children ?? []).map((row) =>
    (row.children ?? []).map((cell) => readInline(cell.children ?? [], file, issues)),
  );
  checkRows(node, file, issues);
  blocks.push({ rich: emptyRich(), rows, offset: node.position.start.offset });
}
