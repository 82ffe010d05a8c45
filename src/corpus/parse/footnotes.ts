import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import type { Footnote } from '../../domain/provision/tree.ts';
import { readBlocks } from './blocks.ts';
import type { MdastNode } from './mdast.ts';
import { addRun, emptyRich, printedSlice, type RichText, toAnnotatedText } from './richText.ts';
import type { SourceFile } from './sourceFile.ts';

/** The printed footnotes, in the order of the file. Paragraphs of one footnote stay apart by a line break. */
export function readFootnotes(root: MdastNode, file: SourceFile, issues: Issue[]): Footnote[] {
  const called = new Set<string>();
  const definitions: MdastNode[] = [];
  const visit = (node: MdastNode) => {
    if (node.type === 'footnoteReference') called.add(node.identifier!);
    if (node.type === 'footnoteDefinition') definitions.push(node);
    node.children?.forEach(visit);
  };
  visit(root);
  const seen = new Map<string, number>();
  return definitions.map((node) => {
    const offset = node.position.start.offset;
    const id = node.identifier!;
    if (!called.has(id))
      issues.push(issue('footnote-unused', file.placeOf(offset), { found: `[^${node.label ?? id}]` }));
    const text = join(readBlocks(node.children ?? [], file, issues).map(({ rich }) => printedSlice(rich)));
    const found = `[^${node.label ?? id}]`;
    const first = seen.get(id);
    if (first !== undefined)
      issues.push(issue('footnote-repeated', file.placeOf(offset), { found, other: String(first) }));
    else if (text.value === '') issues.push(issue('footnote-empty', file.placeOf(offset), { found }));
    seen.set(id, first ?? file.placeOf(offset).line);
    return { id, label: node.label ?? id, text: toAnnotatedText(text, file, offset) };
  });
}

function join(paragraphs: readonly RichText[]): RichText {
  const joined = emptyRich();
  for (const { value, runs, marks } of paragraphs) {
    if (joined.value !== '') joined.value += '\n';
    const moved = joined.value.length;
    joined.value += value;
    for (const { at, offset } of runs) addRun(joined.runs, { at: at + moved, offset });
    for (const mark of marks)
      joined.marks.push({ ...mark, start: mark.start + moved, end: mark.end + moved });
  }
  return joined;
}
