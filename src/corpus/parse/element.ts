import { issue } from '../../domain/issue/catalogue.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import { didYouMean, nearest } from '../../domain/issue/nearest.ts';
import {
  ANNOTATION_NAMES,
  ANNOTATIONS,
  type Annotation,
  type AnnotationName,
  checkAttributeValue,
  isAnnotationName,
  splitIds,
} from '../../domain/provision/annotation.ts';
import type { MarkContent } from '../../domain/provision/tree.ts';
import { isHtmlTag } from './htmlTags.ts';
import type { MdastNode } from './mdast.ts';
import type { SourceFile } from './sourceFile.ts';

/** Reads an annotation element; undefined, with issues, when it is not one of the closed set. */
export function readElement(node: MdastNode, file: SourceFile, issues: Issue[]): MarkContent | undefined {
  const start = node.position.start.offset;
  const name = node.name ?? '';
  if (!isAnnotationName(name)) {
    issues.push(unknownElement(name, start, file));
    return undefined;
  }
  const annotation: Annotation = ANNOTATIONS[name];
  const before = issues.length;
  const values = readAttributes(node, name, annotation, file, issues);
  for (const [attribute, { required }] of Object.entries(annotation.attributes))
    if (required && !values.has(attribute))
      issues.push(issue('attribute-missing', file.placeOf(start), { element: name, found: attribute }));
  const isWhole = issues.length === before && (node.children ?? []).length > 0;
  if (name === 'Sic' && isWhole && !values.has('correct') && !values.has('note'))
    issues.push(issue('attribute-missing', file.placeOf(start), { element: name, found: 'correct' }));
  const both = splitIds(values.get('lead') ?? '').find((id) =>
    splitIds(values.get('with') ?? '').includes(id),
  );
  if (both) {
    const expected = `“${both}” đã chủ trì; bỏ khỏi with.`;
    issues.push(issue('element-attribute', file.placeOf(start), { element: name, found: 'with', expected }));
  }
  return toMark(name, values);
}

/** The fault of an element outside the closed set: an HTML tag, a misspelt name, or something else. */
export function unknownElement(name: string, offset: number, file: SourceFile): Issue {
  const place = file.placeOf(offset);
  const near = isHtmlTag(name) ? undefined : nearest(name, ANNOTATION_NAMES);
  if (near) return issue('element-unknown', place, { found: name, expected: `có phải <${near}>?` });
  if (name === '' || isHtmlTag(name) || /^\p{Ll}/u.test(name))
    return issue('html-in-text', place, { found: `<${name}>` });
  const all = ANNOTATION_NAMES.map((known) => `<${known}>`).join(', ');
  return issue('element-unknown', place, {
    found: name,
    expected: `chỉ có các thẻ ${all}; dấu < trong câu chữ viết là \\<.`,
  });
}

function readAttributes(
  node: MdastNode,
  element: string,
  annotation: Annotation,
  file: SourceFile,
  issues: Issue[],
): Map<string, string> {
  const values = new Map<string, string>();
  let from = node.position.start.offset + element.length + 1;
  for (const { name, value } of node.attributes ?? []) {
    // Attributes carry no position of their own: they stand in printed order in the opening tag.
    const found = name ?? '{…}';
    const pattern = name ? new RegExp(`(?<=\\s)${name.replace(/[^\w-]/g, '\\$&')}(?=[\\s=/>])`, 'u') : /\{/u;
    const index = file.text.slice(from, node.position.end.offset).search(pattern);
    const offset = index === -1 ? node.position.start.offset : from + index;
    const refuse = (expected: string) =>
      issues.push(issue('element-attribute', file.placeOf(offset), { element, found, expected }));
    const rule =
      name !== undefined && Object.hasOwn(annotation.attributes, name)
        ? annotation.attributes[name]
        : undefined;
    if (index !== -1) from = offset + found.length + (typeof value === 'string' ? value.length : 0);
    if (!rule)
      refuse(
        name
          ? didYouMean(name, Object.keys(annotation.attributes))
          : 'thuộc tính chỉ viết dạng tên="giá trị".',
      );
    else if (typeof value !== 'string') refuse(`viết ${name}="…", giá trị trong dấu ngoặc kép.`);
    else if (values.has(name!)) refuse('chỉ viết thuộc tính này một lần.');
    else {
      const advice = checkAttributeValue(rule.value, value);
      if (advice) refuse(advice);
      values.set(name!, value.trim());
    }
  }
  return values;
}

function toMark(name: AnnotationName, values: ReadonlyMap<string, string>): MarkContent {
  const texts = (...names: string[]) =>
    Object.fromEntries(names.filter((key) => values.has(key)).map((key) => [key, values.get(key)!]));
  const ids = (key: string) => splitIds(values.get(key) ?? '');
  switch (name) {
    case 'Sic':
      return { type: 'sic', ...texts('correct', 'certainty', 'note') };
    case 'Assignment':
      return {
        type: 'assignment',
        lead: ids('lead'),
        with: ids('with'),
        report: ids('report'),
        ...texts('reportAs', 'due', 'dueText', 'dueFor', 'task', 'reading'),
      };
    case 'NoAssignment':
      return { type: 'no-assignment', reason: values.get('reason') ?? '' };
    case 'Ref':
      return { type: 'ref', document: values.get('document') ?? '', ...texts('provision') };
    case 'Note':
      return { type: 'note', text: values.get('text') ?? '', source: ids('source') };
    case 'Keep':
      return { type: 'keep', number: values.get('number') ?? '' };
  }
}
