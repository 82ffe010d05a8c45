import type { FilePosition, Issue } from '../../domain/issue/issue.ts';
import type { DocumentTree, Provision } from '../../domain/provision/tree.ts';
import { readBlocks } from './blocks.ts';
import { checkCopied } from './checkCopied.ts';
import { checkElements } from './checkElements.ts';
import { checkLabels } from './checkLabels.ts';
import { checkQuotations } from './checkQuotations.ts';
import { checkRepeated } from './checkRepeated.ts';
import { checkRunTogether } from './checkRunTogether.ts';
import { checkScanned } from './checkScanned.ts';
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
  const { issues: repeated, repeat } = checkRepeated(lines, file);
  // Of words pasted twice each number seems to go back, each place to be there before.
  const isOfCopy = ({ place }: Issue) =>
    repeat !== undefined &&
    place.line >= file.placeOf(lines[repeat.from]!.offset).line &&
    place.line <= file.placeOf(lines[repeat.to - 1]!.offset).line;
  const misread = [
    ...checkLabels(lines, file),
    ...checkRunTogether(lines, file),
    ...checkQuotations(lines, file),
  ];
  // Of a number that could not be read, the next one seems to be skipped; read as another, it seems to go back.
  // A comment at the head of a line stands where a number stood.
  const hidden = issues.filter(({ code, place }) => code === 'html-in-text' && place.column === 1);
  const isEcho = ({ code, place, subject = '' }: Issue) =>
    (misread.length + hidden.length > 0 &&
      /^(?:label-(?:first|skipped)|provision-id-repeated)$/.test(code)) ||
    // What begins anew under a number that could not be read seems to go back.
    (code.startsWith('label-') &&
      /^\P{L}*[1aI]\P{L}*$/u.test(subject) &&
      misread.some((one) => one.place.line < place.line)) ||
    misread.some((one) => one.place.line === place.line && code.startsWith('label-'));
  const sequence = checkSequence(drafts, made).filter((one) => !isEcho(one));
  const copied = checkCopied(lines, file);
  // "[1]" calls the note that seems not to be called.
  const isCalled = ({ code, subject = '' }: Issue) =>
    code === 'footnote-unused' && copied.some((one) => one.subject === subject.replace('^', ''));
  const own = [
    ...issues.filter((one) => !isCalled(one)),
    ...checkElements(lines, file),
    ...misread,
    ...sequence,
    ...checkScanned(lines, file),
    ...copied,
  ].filter((one) => !isOfCopy(one));

  const frontmatter = readFrontmatter(root, file);
  return {
    ...(frontmatter && { frontmatter }),
    tree: { provisions, footnotes },
    issues: [...own, ...repeated].sort(byPlace),
  };
}

function readFrontmatter(root: MdastNode, file: SourceFile): ParsedDocument['frontmatter'] {
  const yaml = root.children?.find(({ type }) => type === 'yaml');
  if (!yaml) return undefined;
  const { line } = file.placeOf(yaml.position.start.offset);
  return { yaml: yaml.value ?? '', place: { file: file.path, line: line + 1, column: 1 } };
}

const byPlace = (a: Issue, b: Issue) => a.place.line - b.place.line || a.place.column - b.place.column;
