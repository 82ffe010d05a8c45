import { issue } from '../../domain/issue/index.ts';
import type { Issue } from '../../domain/issue/issue.ts';
import { parseLabel } from '../../domain/place/label.ts';
import { type Line, opensQuotation } from './lines.ts';
import type { SourceFile } from './sourceFile.ts';

/** A quoted provision whose quotation never ends: its numbers would be read as this text's own. */
export function checkQuotations(lines: readonly Line[], file: SourceFile): Issue[] {
  const last = lines.findLastIndex(({ rich }) => /[”"][.;,]?$/u.test(rich.value));
  return lines.flatMap((line, index) => {
    if (index <= last || !opensQuotation(line)) return [];
    const found = parseLabel(line.rich.value.slice(1))!.printed;
    return [issue('quotation-open', file.placeOf(line.offset), { found })];
  });
}
