import type { FilePosition, Issue } from '../../domain/issue/issue.ts';
import type { DocumentTree, Provision } from '../../domain/provision/tree.ts';
import { readBlocks } from './blocks.ts';
import { checkElements } from './checkElements.ts';
import { checkLabels } from './checkLabels.ts';
import { checkSequence } from './checkSequence.ts';
import type { Draft } from './draft.ts';
import { readFootnotes } from './footnotes.ts';
import { buildHierarchy } from './hierarchy.ts';
import { toLines } from './lines.ts';
import type { MdastNode } from './mdast.ts';
import { parseMdx } from './parseMdx.ts';
import { toProvisions } from './provisions.ts';
import { type SourceFile, sourceFile } from './sourceFile.ts';

export interface ParsedDocument {
  /** The YAML between the two `---` lines, and where its first line stands. */
  frontmatter?: { yaml: string; place: FilePosition };
  tree: DocumentTree;
  /** Every fault of the file, in reading order. */
  issues: Issue[];
}

/** A document's source as a tree: MDX → blocks → lines with labels → hierarchy → provisions with ids. Never throws. */
export function parseDocumentText(source: string, path: string): ParsedDocument {
  const original = sourceFile(path, source.replace(/^\uFEFF/, ''));
  const issues: Issue[] = [];
  const parsed = parseMdx(original, issues);
  if (!parsed) return { tree: { provisions: [], footnotes: [] }, issues };
  const { root } = parsed;
  const file = parsed.source === original.text ? original : sourceFile(path, parsed.source);

  const lines = toLines(readBlocks(root.children ?? [], file, issues));
  const drafts = buildHierarchy(lines);
  const made = new Map<Draft, Provision>();
  const provisions = toProvisions(drafts, file, made);
  const footnotes = readFootnotes(root, file, issues);
  const misspelt = checkLabels(lines, file);
  // Of a number that could not be read, the next one seems to be skipped.
  const isEcho = ({ code }: Issue) => misspelt.length > 0 && /^label-(?:first|skipped)$/.test(code);
  const sequence = checkSequence(drafts, made).filter((one) => !isEcho(one));
  issues.push(...checkElements(lines, file), ...misspelt, ...sequence);

  const frontmatter = readFrontmatter(root, file);
  return {
    ...(frontmatter && { frontmatter }),
    tree: { provisions, footnotes },
    issues: issues.sort(byPlace),
  };
}

function readFrontmatter(root: MdastNode, file: SourceFile): ParsedDocument['frontmatter'] {
  const yaml = root.children?.find(({ type }) => type === 'yaml');
  if (!yaml) return undefined;
  const { line } = file.placeOf(yaml.position.start.offset);
  return { yaml: yaml.value ?? '', place: { file: file.path, line: line + 1, column: 1 } };
}

const byPlace = (a: Issue, b: Issue) => a.place.line - b.place.line || a.place.column - b.place.column;
