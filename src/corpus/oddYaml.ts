import { type Document, isAlias, isNode, visit } from 'yaml';
import { type FilePosition, type Issue, issue } from '../domain/issue/index.ts';

/** A value that begins with `*` or `&` names another value, or is named: nobody here means that. */
export function findLinks(document: Document, at: (offset: number) => FilePosition): Issue[] {
  const issues: Issue[] = [];
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return;
    const mark = isAlias(node) ? '*' : node.anchor === undefined ? undefined : '&';
    if (!mark) return;
    const detail = `dấu ${mark} ở đầu giá trị có nghĩa riêng với máy`;
    issues.push(
      issue('yaml-syntax', at(node.range[0]), { detail, expected: 'đặt giá trị trong dấu ngoặc kép.' }),
    );
  });
  return issues.slice(0, 1);
}

/** Values that YAML reads otherwise than they look: in the quotation marks of print, or with a `#` that ends them. */
export function findOddScalars(
  document: Document,
  yaml: string,
  at: (offset: number) => FilePosition,
): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Scalar(_, { type, value, range }) {
      if (type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      if (/^[“‘„«][^“”«»]*[”’“»]$/.test(value))
        issues.push(issue('value-in-curly-quotes', at(range[0]), { found: value }));
      const cut = /^[ \t]+(#[^\n]*)/.exec(yaml.slice(range[1]))?.[1];
      if (cut) issues.push(issue('value-cut-by-hash', at(range[1]), { found: cut.trim().slice(0, 40) }));
    },
  });
  return issues;
}
