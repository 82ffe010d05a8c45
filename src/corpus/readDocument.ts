import type { z } from 'zod';
import type { DocumentMetadata } from '../domain/document/schema.ts';
import { documentSchema } from '../domain/document/schema.ts';
import { type Issue, issue } from '../domain/issue/index.ts';
import { eachProvision } from '../domain/provision/tree.ts';
import type { CorpusDocument } from './corpus.ts';
import { nameOwnClauses } from './ownClauses.ts';
import { type ParsedDocument, parseDocumentText } from './parse/parseDocumentText.ts';
import { type ReadText, readText } from './readText.ts';
import { readYaml } from './readYaml.ts';

/** What a file holds; no document when its frontmatter is faulty. */
interface ReadDocument {
  document?: CorpusDocument;
  issues: readonly Issue[];
}

/** What was made of a text, as long as it is that of its file. */
const known = new WeakMap<ReadText, ReadDocument>();

/** Reads one document of `content/`. All its faults are added to `issues`; undefined when its frontmatter is faulty. */
export function readDocument(path: string, file: string, issues: Issue[]): CorpusDocument | undefined {
  const text = readText(path, file);
  let read = known.get(text);
  if (!read) {
    const found: Issue[] = [];
    const document = toDocument(text, file, found);
    read = { ...(document && { document }), issues: found };
    known.set(text, read);
  }
  issues.push(...read.issues);
  return read.document;
}

function toDocument(
  { text, issues: encoding, isLost }: ReadText,
  file: string,
  issues: Issue[],
): CorpusDocument | undefined {
  issues.push(...encoding);
  if (isLost) return undefined;
  const bare = frontmatterFault(text, file);
  const parsed = bare ?? parseWhole(text, file);
  if (!('tree' in parsed) || !parsed.frontmatter) {
    issues.push('tree' in parsed ? missing(file, 1, NO_FRONTMATTER) : parsed);
    return undefined;
  }
  issues.push(...parsed.issues);
  const { yaml, place } = parsed.frontmatter;
  const schema = documentSchema as z.ZodType<DocumentMetadata, unknown>;
  const read = readYaml({ yaml, file, line: place.line }, schema);
  issues.push(...read.issues);
  if (!read.value) return undefined;
  const provisions = new Map([...eachProvision(parsed.tree.provisions)].map((one) => [one.id, one]));
  return nameOwnClauses({
    metadata: read.value,
    tree: parsed.tree,
    citations: new Map(),
    provisions,
    file,
    placeOf: read.placeOf,
  });
}

const NO_FRONTMATTER = 'không thấy hai dòng “---”';
const FENCE = /^---[ \t]*$/;

const missing = (file: string, line: number, detail: string) =>
  issue('frontmatter-missing', { file, line, column: 1 }, { detail });

/** Why a file has no frontmatter, if it has none. Its lines would be read as official words, each with a fault of its own. */
function frontmatterFault(text: string, file: string): Issue | undefined {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return missing(file, 1, 'tệp trống');
  if (lines[first]!.startsWith('version https://git-lfs'))
    return missing(file, 1, 'tệp chỉ là dấu thay chỗ của Git LFS, câu chữ chưa tải về');
  if (!FENCE.test(lines[first]!))
    return missing(file, first + 1, `dòng đầu là “${lines[first]!.trim().slice(0, 40)}”, không phải “---”`);
  if (first > 0) return missing(file, 1, 'trước dòng “---” còn dòng trống');
  const closed = lines.findIndex((line, at) => at > 0 && FENCE.test(line));
  if (closed < 0) return missing(file, lines.length, 'không có dòng “---” thứ hai để kết thúc');
  const second = lines.findIndex(
    (line, at) => at > closed && FENCE.test(line) && /^id:/.test(lines[at + 1] ?? ''),
  );
  return second < 0 ? undefined : issue('frontmatter-repeated', { file, line: second + 1, column: 1 });
}

/** The whole text as a tree; a text nested so deep that it cannot be read is one fault. */
function parseWhole(text: string, file: string): ParsedDocument | Issue {
  try {
    return parseDocumentText(text, file);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const detail = 'câu chữ lồng nhau quá sâu, hoặc có một từ dài quá mức';
    return issue('mdx-syntax', { file, line: 1, column: 1 }, { detail });
  }
}
