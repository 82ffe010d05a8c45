import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const processor = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', strong: '*', rule: '-', resourceLink: true })
  .use(remarkGfm, { tableCellPadding: true, tablePipeAlign: false, stringLength: () => 3 })
  .use(remarkMdx)
  .freeze();

/** mdast as MDX, without the line end after it. */
export function stringify(...children: RootContent[]): string {
  return processor.stringify({ type: 'root', children } satisfies Root).trimEnd();
}
