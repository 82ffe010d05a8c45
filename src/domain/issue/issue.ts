import { CATALOGUE, type DetailsOf, type IssueCode } from './catalogue.ts';
import type { CatalogueEntry } from './entry.ts';

/** Where a fault stands: a file and a 1-based line and column, counted in UTF-16 units as editors do. */
export interface FilePosition {
  file: string;
  line: number;
  column: number;
}

/** One author error: what is wrong, where, and what would be right. */
export interface Issue {
  code: IssueCode;
  place: FilePosition;
  message: string;
  hint: string;
  /** The author's word that the fault is about, where it is about one. */
  subject?: string;
  /** The document in which the author's word was looked for, where it was looked for in one. */
  document?: string;
}

/** Makes an issue of the catalogue; `details` fill its message and hint, the author's own word (`found`) is its subject. */
export function issue<Code extends IssueCode>(
  code: Code,
  place: FilePosition,
  ...[details]: Record<never, string> extends DetailsOf<Code>
    ? [details?: DetailsOf<Code>]
    : [details: DetailsOf<Code>]
): Issue {
  const filled: { found?: string; document?: string } = details ?? {};
  const { message, hint } = CATALOGUE[code] as CatalogueEntry<typeof filled>;
  return {
    code,
    place,
    message: message(filled),
    hint: hint(filled),
    ...(filled.found === undefined ? {} : { subject: filled.found }),
    ...(filled.document === undefined ? {} : { document: filled.document }),
  };
}

/** One line: `content/a.mdx:12:3: [ma-loi] Sai gì. Cách sửa: …`. What an author wrote may hold line ends and controls. */
export function formatIssue({ code, place, message, hint }: Issue): string {
  return `${place.file}:${place.line}:${place.column}: [${code}] ${message} Cách sửa: ${hint}`.replace(
    /\p{Cc}+/gu,
    ' ',
  );
}

/** All faults of one run, in reading order. Thrown by the loader so that nothing is built from a faulty corpus. */
export class CorpusError extends Error {
  readonly issues: readonly Issue[];
  /** What else is to be looked at, where the faults leave that to be seen. */
  readonly suggestions: readonly Issue[];
  constructor(issues: readonly Issue[], suggestions: readonly Issue[] = []) {
    super(`${issues.length} lỗi trong nội dung\n${issues.map(formatIssue).join('\n')}`);
    this.name = 'CorpusError';
    this.issues = issues;
    this.suggestions = suggestions;
  }
}
