import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { didYouMean, type Issue, issue, nearest } from '../domain/issue/index.ts';
import { REGISTER_FILE } from '../domain/permanence/formatRegister.ts';
import { WORDINGS_FOLDER } from '../domain/permanence/wordings.ts';

/** The lists of `content/`, as they are read by name. */
export const LISTS = [
  'sources.yaml',
  'bodies.yaml',
  'glossary.yaml',
  'unlisted-references.yaml',
  'ordered-documents.yaml',
  'unresolved.yaml',
  'later.yaml',
  'text-remarks.yaml',
] as const;

/** What lies under `content/`: documents to read, and files that nobody would read, each with what to do about it. */
export interface ContentFiles {
  /** Relative to the root: `content/programme.mdx` first, then the documents by name. */
  documents: string[];
  issues: Issue[];
  /** Ids of documents that are here, but not where or as they would be read. */
  misplaced: string[];
}

const PROGRAMME = 'content/programme.mdx';
const DOCUMENTS = 'content/documents';
const KNOWN = new Set([
  'content/README.md',
  PROGRAMME,
  REGISTER_FILE,
  ...LISTS.map((name) => `content/${name}`),
]);
const DOCUMENT = /^content\/documents\/[^/]+\.mdx$/;
/** What file managers leave behind: no author made it, and nobody misses it. */
const LEFT_BY_SYSTEM = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep)$/;
/** Notepad adds .txt, other programs .md; a name in capitals is another name on most hosts. */
const MEANT_AS_DOCUMENT = /\.(?:mdx?|mdx?\.txt|markdown)$/i;

/** Lists everything under `root/content`, so that no file is passed over in silence. */
export function contentFiles(root: string): ContentFiles {
  const folder = join(root, 'content');
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const files = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
    .sort();
  const folders = entries
    .filter((entry) => entry.isDirectory() && entry.name.endsWith('.mdx'))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'));
  const documents = files.filter((file) => DOCUMENT.test(file));
  const unread = files.filter(
    (file) =>
      !KNOWN.has(file) &&
      !DOCUMENT.test(file) &&
      !file.startsWith(`${WORDINGS_FOLDER}/`) &&
      !LEFT_BY_SYSTEM.test(nameOf(file)),
  );
  const at = (file: string) => ({ file, line: 1, column: 1 });
  return {
    documents: [...files.filter((file) => file === PROGRAMME), ...documents],
    issues: [
      ...unread.map((file) =>
        issue('file-unknown', at(file), { found: file, expected: whatToDo(file, documents) }),
      ),
      ...folders.map((file) =>
        issue('file-unknown', at(file), {
          found: file,
          expected: 'đây là thư mục, không phải tệp; đưa tệp văn bản bên trong ra ngoài rồi xóa thư mục này.',
        }),
      ),
    ],
    misplaced: [
      ...unread.filter((file) => MEANT_AS_DOCUMENT.test(file)).flatMap((file) => idsOf(root, file)),
      ...folders.map(stemOf),
    ],
  };
}

const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
const stemOf = (file: string) => nameOf(file).replace(/(?:\.(?:mdx?|txt|markdown))+$/i, '');

/** The id that a misplaced document would have: its file's, and the one written in it. */
function idsOf(root: string, file: string): string[] {
  const written = /^id:\s*([a-z0-9-]+)/m.exec(readFileSync(join(root, file), 'utf8'))?.[1];
  return [stemOf(file).toLowerCase(), ...(written ? [written] : [])];
}

function whatToDo(file: string, documents: readonly string[]): string {
  const name = nameOf(file);
  if (MEANT_AS_DOCUMENT.test(name)) {
    const right = `${DOCUMENTS}/${stemOf(file).toLowerCase()}.mdx`;
    if (documents.includes(right)) return `đã có ${right}; xóa tệp thừa này.`;
    const where = file.startsWith(`${DOCUMENTS}/`) && file.split('/').length === 3;
    return where
      ? `đổi tên thành ${nameOf(right)} (Windows: bật “Phần mở rộng tên tệp” để thấy đuôi tệp).`
      : `dời thành ${right}.`;
  }
  if (/\.(?:docx?|odt|rtf|pdf|html?|txt|pptx?|xlsx?)$/i.test(name))
    return 'trang chỉ đọc tệp .mdx: chép câu chữ vào một tệp .mdx (content/README.md, “Thêm một văn bản”), rồi cất tệp này ngoài content/.';
  if (/\.ya?ml$/i.test(name) || nearest(name, LISTS)) return didYouMean(name, LISTS);
  if (/~$|^~\$|^\.|\.(?:swp|bak|tmp|orig|rej)$/i.test(name))
    return 'đây là tệp tạm của một chương trình khác: đóng chương trình ấy, rồi xóa tệp.';
  return 'dời tệp này ra ngoài content/.';
}
