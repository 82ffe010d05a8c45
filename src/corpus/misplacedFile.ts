import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean, nearest } from '../domain/issue/index.ts';
import { OWN_PROGRAMME } from '../site.config.ts';
import { DOCUMENTS_FOLDER, KNOWN_FILES, LISTS, PROGRAMME_FILE, SCANS_PLACE } from './contentPlaces.ts';

/** A file that nobody would read: what there is to do about it, and what it was probably meant to be. */
export interface Misplaced {
  advice: string;
  /** The known file that it would be under its right name. */
  standsFor?: string;
  /** Ids of the document that it holds. */
  ids: string[];
}

/** How much of a file is looked at to see whether it is a document. */
const HEAD_BYTES = 4096;
/** Notepad adds .txt, other programs .md; a name in capitals is another name on most hosts. */
const DOCUMENT_ENDING = /(?:\.(?:mdx?|txt|markdown))+\s*$/i;
const OFFICE = /\.(?:docx?|odt|rtf|pdf|html?|txt|pptx?|xlsx?)$/i;
const PICTURE = /\.(?:jpe?g|png|webp|tiff?)$/i;
const TEMPORARY = /~$|^~\$|^\.|\.(?:swp|bak|tmp|orig|rej)$/i;

/** What a file that is not read is, by its name and its first lines. */
export function readMisplaced(root: string, file: string, documents: readonly string[]): Misplaced {
  const name = fileNameOf(file);
  const known = knownFile(name);
  if (known) return { advice: renamed(file, known), standsFor: known, ids: [] };
  const id = documentIdIn(join(root, file));
  if (id === OWN_PROGRAMME)
    return { advice: renamed(file, PROGRAMME_FILE), standsFor: PROGRAMME_FILE, ids: [] };
  const isNamedAsText = isTextName(name, headOf(join(root, file))) && !TEMPORARY.test(name);
  if (id === undefined && !isNamedAsText) return { advice: adviceByName(name), ids: [] };
  const stem = stemOf(file).toLowerCase();
  return { advice: documentAdvice(file, id ?? stem, documents), ids: [stem, ...(id ? [id] : [])] };
}

/** A document in the making; a `.md` that does not begin as one is some other paper: a log, a licence. */
const isTextName = (name: string, head: string) =>
  /\.mdx(?:\.txt)?\s*$/i.test(name) ||
  (/\.(?:md(?:\.txt)?|markdown)\s*$/i.test(name) && /^\s*---/.test(head));

/** The id in a document's frontmatter; undefined when the file is none. */
function documentIdIn(path: string): string | undefined {
  const head = headOf(path);
  return /^\s*---/.test(head) ? /^id:[ \t]*["']?([a-z0-9-]+)/m.exec(head)?.[1] : undefined;
}

const OF_ANOTHER_PROGRAM = 'đây là tệp tạm của một chương trình khác: đóng chương trình ấy, rồi xóa tệp.';

/** What to do with a file that holds a document: move it, or, where that document is there already, take it away. */
function documentAdvice(file: string, id: string, documents: readonly string[]): string {
  const right = `${DOCUMENTS_FOLDER}/${id}.mdx`;
  if (!documents.includes(right)) return renamed(file, right);
  if (TEMPORARY.test(fileNameOf(file))) return OF_ANOTHER_PROGRAM;
  if (stemOf(file).toLowerCase() === id) return `đã có ${right}; xóa tệp thừa này.`;
  return `id “${id}” ghi trong tệp là của ${right}; văn bản mới thì đổi id và tên tệp theo số hiệu của nó, tệp thừa thì xóa.`;
}

/** A known file under a name that is nearly its own: other capitals, another or a second ending. */
function knownFile(name: string): string | undefined {
  const bare = name
    .trim()
    .toLowerCase()
    .replace(/\.txt$/, '')
    .replace(/\.yml$/, '.yaml');
  return [...KNOWN_FILES].find((file) => fileNameOf(file).toLowerCase() === bare);
}

function renamed(file: string, right: string): string {
  const isInPlace = file.slice(0, file.lastIndexOf('/')) === right.slice(0, right.lastIndexOf('/'));
  return isInPlace
    ? `đổi tên thành ${fileNameOf(right)} (Windows: bật “Phần mở rộng tên tệp” để thấy đuôi tệp).`
    : `dời thành ${right}.`;
}

function adviceByName(name: string): string {
  if (TEMPORARY.test(name)) return OF_ANOTHER_PROGRAM;
  if (PICTURE.test(name))
    return `ảnh chụp bản giấy thì đưa vào ${SCANS_PLACE}/<id của văn bản>/; ảnh khác thì dời ra ngoài content/.`;
  if (OFFICE.test(name))
    return 'trang chỉ đọc tệp .mdx: chép câu chữ vào một tệp .mdx (content/README.md, “Một văn bản mẫu”), rồi cất tệp này ngoài content/.';
  const copied = LISTS.find((list) =>
    new RegExp(`(?:^|\\s)${list.replace('.yaml', '')}(?=[\\s(-]).*\\.ya?ml$`, 'iu').test(name),
  );
  if (copied) return `đây là bản sao của ${copied}: phần mới thì chép vào ${copied}, rồi xóa bản sao này.`;
  if (/\.ya?ml$/i.test(name) || nearest(name, LISTS)) return didYouMean(name, LISTS);
  return 'dời tệp này ra ngoài content/.';
}

export const fileNameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1);
const stemOf = (file: string) => fileNameOf(file).replace(DOCUMENT_ENDING, '');

function headOf(path: string): string {
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    const descriptor = openSync(path, 'r');
    try {
      return bytes.subarray(0, readSync(descriptor, bytes)).toString('utf8');
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return '';
  }
}
