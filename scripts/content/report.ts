import { earlierRegisters } from '../../src/corpus/earlierRegisters.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { unusedEntries } from '../../src/corpus/unusedEntries.ts';
import { CorpusError, formatIssue, type Issue } from '../../src/domain/issue/index.ts';

/** What there is to say of the content: whether it can be built, and one line a thing. */
export interface ContentReport {
  isSound: boolean;
  /** What was read, or how many faults there are. */
  summary: string;
  faults: readonly Issue[];
  suggestions: readonly Issue[];
  /** What is no fault and stands at no place. */
  remarks: readonly string[];
}

const NEVER_PUBLISHED =
  'Chú ý: sổ địa chỉ ghi là chưa công bố, nên không địa chỉ nào được giữ. Công bố rồi thì lập sổ: npm run permalinks -- --new';
const NO_GIT =
  'Chú ý: thư mục này không ở trong Git, nên không biết sổ địa chỉ có bị bớt dòng so với lần trước hay không.';

/**
 * Reads and checks everything in `root/content`.
 * @throws MachineFault when there is no such folder.
 */
export function reportOnContent(root: string): ContentReport {
  try {
    return soundReport(root);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    const { issues, suggestions } = error;
    const summary = `${issues.length} lỗi trong nội dung`;
    return { isSound: false, summary, faults: issues, suggestions, remarks: [] };
  }
}

function soundReport(root: string): ContentReport {
  const corpus = loadCorpus(root);
  const { documents, sources, bodies, glossary, laterNotes, permalinks } = corpus;
  const withText = [...documents.values()].filter(({ tree }) => tree.provisions.length > 0);
  const parts = [
    `${documents.size} văn bản (${withText.length} có toàn văn)`,
    `${sources.size} nguồn`,
    `${bodies.size} cơ quan`,
    `${glossary.length} thuật ngữ`,
    `${laterNotes.length} ghi chú quy định về sau`,
    `${permalinks.register.size} địa chỉ trong sổ`,
  ];
  const unused = unusedEntries(corpus);
  return {
    isSound: true,
    summary: `Nội dung đạt: ${parts.join(', ')}.`,
    faults: [],
    suggestions: corpus.suggestions,
    remarks: [
      ...(unused.sources.length > 0
        ? [`Chú ý: nguồn chưa chứng minh điều gì: ${unused.sources.join(', ')}.`]
        : []),
      ...(unused.bodies.length > 0
        ? [`Chú ý: cơ quan chưa có ở văn bản nào: ${unused.bodies.join(', ')}.`]
        : []),
      ...(permalinks.register.size === 0
        ? [NEVER_PUBLISHED]
        : earlierRegisters(root).length === 0
          ? [NO_GIT]
          : []),
    ],
  };
}

/** The whole report, one line a thing. */
export function reportLines({ summary, faults, suggestions, remarks }: ContentReport): string[] {
  return [
    summary,
    ...faults.map(formatIssue),
    ...remarks,
    ...(suggestions.length > 0
      ? [`Chú ý: ${suggestions.length} chỗ nên xem lại. Đó không phải lỗi, trang vẫn dựng được.`]
      : []),
    ...suggestions.map(formatIssue),
  ];
}
