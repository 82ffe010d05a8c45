import { issue } from '../../domain/issue/index.ts';
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
import type { MdastAttribute, MdastNode } from './mdast.ts';
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
  for (const { attribute, offset } of placedAttributes(node, element, file)) {
    const { name, value } = attribute;
    const expected = attributeAdvice(attribute, annotation, values);
    if (expected)
      issues.push(
        issue('element-attribute', file.placeOf(offset), { element, found: name ?? '{…}', expected }),
      );
    // A value in a wrong form is not also a missing one.
    const isKnown = name !== undefined && Object.hasOwn(annotation.attributes, name) && !values.has(name);
    if (isKnown && typeof value === 'string') values.set(name, value.trim());
  }
  return values;
}

/** Attributes carry no position of their own: they stand in printed order in the opening tag. */
function placedAttributes(node: MdastNode, element: string, file: SourceFile) {
  const { start, end } = node.position;
  let from = start.offset + element.length + 1;
  return (node.attributes ?? []).map((attribute) => {
    const { name, value } = attribute;
    const pattern = name
      ? new RegExp(`(?<=\\s)${name.replace(/[$.\\\\:]/g, '\\$&')}(?=[\\s=/>])`, 'u')
      : /\{/u;
    const index = file.text.slice(from, end.offset).search(pattern);
    if (index === -1) return { attribute, offset: start.offset };
    const offset = from + index;
    from = offset + (name ?? '{…}').length + (typeof value === 'string' ? value.length : 0);
    return { attribute, offset };
  });
}

/** What is wrong with an attribute, as advice to the author; undefined when it is as it should be. */
function attributeAdvice(
  { name, value }: MdastAttribute,
  { attributes }: Annotation,
  before: ReadonlyMap<string, string>,
): string | undefined {
  if (name === undefined) return 'thuộc tính chỉ viết dạng tên="giá trị".';
  const rule = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (!rule) return didYouMean(name, Object.keys(attributes));
  if (typeof value !== 'string') return `viết ${name}="…", giá trị trong dấu ngoặc kép.`;
  return before.has(name) ? 'chỉ viết thuộc tính này một lần.' : checkAttributeValue(rule.value, value);
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
