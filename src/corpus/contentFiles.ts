import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Issue, issue, MachineFault } from '../domain/issue/index.ts';
import { WORDINGS_FOLDER } from '../domain/permanence/wordings.ts';
import { DOCUMENTS_FOLDER, GUIDE_FILE, KNOWN_FILES, PROGRAMME_FILE, SCANS_PLACE } from './contentPlaces.ts';
import { type ContentEntry, listContent } from './listContent.ts';
import { findMergeMarkers } from './mergeMarkers.ts';
import { fileNameOf, type Misplaced, readMisplaced } from './misplacedFile.ts';

/** What lies under `content/`: documents to read, and files that nobody would read, each with what to do about it. */
export interface ContentFiles {
  /** Relative to the root: `content/programme.mdx` first, then the documents by name. */
  documents: string[];
  /** Pictures of paper, `content/scans/<id>/<file>`, whether a document declares them or not. */
  scans: string[];
  issues: Issue[];
  /** What is to be looked at, and never in the way of a build. */
  suggestions: Issue[];
  /** Ids of documents that are here, but not where or as they would be read. */
  misplaced: string[];
  /** Known files that are here under another name: that they are missing has been said. */
  misnamed: ReadonlySet<string>;
  /** True when there is no document but the programme: what names one would seem to name nothing. */
  hasNoDocuments: boolean;
}

const DOCUMENT = /^content\/documents\/[^/.~][^/]*\.mdx$/;
const SCAN = /^content\/scans\/[^/]+\/[^/.][^/]*$/;
/** What file managers leave behind: no author made it, and nobody misses it. */
const LEFT_BY_SYSTEM = /^(?:\.DS_Store|\._.*|(?:eh)?thumbs\.db|desktop\.ini|\.gitkeep)$/i;
/** So many unread files in one folder have one cause: the folder. */
const MANY = 4;
const IN_PLACE: ReadonlySet<string> = new Set(['content', DOCUMENTS_FOLDER, SCANS_PLACE]);

/**
 * Lists everything under `root/content`, so that no file is passed over in silence.
 * @throws MachineFault when there is no such folder.
 */
export function contentFiles(root: string): ContentFiles {
  if (!statSync(join(root, 'content'), { throwIfNoEntry: false })?.isDirectory())
    throw new MachineFault('content-missing', { folder: join(root, 'content') });
  const entries = listContent(root, 'content');
  const files = entries.filter(({ kind }) => kind === 'file').map(({ file }) => file);
  const documents = files.filter((file) => DOCUMENT.test(file));
  const strange = entries.flatMap((entry) => strangeEntry(entry));
  const unread = files
    .filter((file) => !KNOWN_FILES.has(file) && !DOCUMENT.test(file) && !isScan(file) && !isKept(file))
    .map((file) => ({ file, ...readMisplaced(root, file, documents) }));
  const misnamed = new Set(unread.flatMap(({ standsFor }) => standsFor ?? []));
  const hasNoDocuments = documents.length === 0;
  const isHeld = unread.some(({ ids }) => ids.length > 0) || strange.length > 0;
  return {
    documents: [...files.filter((file) => file === PROGRAMME_FILE), ...documents],
    scans: files.filter(isScan),
    issues: [
      ...strange.map(({ file, advice }) => unreadFault(file, advice)),
      ...grouped(unread, hasNoDocuments),
      ...emptyFolders(entries).map((file) => unreadFault(`${file}/`, 'thư mục trống: xóa đi.')),
      ...guideFaults(root, files),
      ...(hasNoDocuments && !isHeld ? [issue('documents-missing', at(DOCUMENTS_FOLDER))] : []),
    ],
    suggestions: files.includes(GUIDE_FILE) ? [] : [issue('guide-missing', at(GUIDE_FILE))],
    misplaced: [...unread.flatMap(({ ids }) => ids), ...strange.map(({ file }) => stem(file))],
    misnamed: new Set([...misnamed, ...strange.map(({ file }) => file)]),
    hasNoDocuments,
  };
}

const at = (file: string) => ({ file, line: 1, column: 1 });
const stem = (file: string) => fileNameOf(file).replace(/\.mdx?$/i, '');
const unreadFault = (file: string, expected: string) =>
  issue('file-unknown', at(file), { found: file, expected });

/** True for a file that the site reads: a document, a list, the register. */
export const isReadFile = (file: string) =>
  (KNOWN_FILES.has(file) && file !== GUIDE_FILE) || DOCUMENT.test(file);

const isScan = (file: string) => SCAN.test(file) && !LEFT_BY_SYSTEM.test(fileNameOf(file));

function isKept(file: string): boolean {
  return file.startsWith(`${WORDINGS_FOLDER}/`)
    ? file.endsWith('.txt') || LEFT_BY_SYSTEM.test(fileNameOf(file))
    : LEFT_BY_SYSTEM.test(fileNameOf(file));
}

/** Something that is no plain file where one is looked for, or a plain file where a folder is. */
function strangeEntry({ file, kind }: ContentEntry): { file: string; advice: string }[] {
  if (kind === 'link')
    return [
      { file, advice: 'đây là lối tắt tới nơi khác; chép chính tệp ấy vào chỗ này, thay cho lối tắt.' },
    ];
  if (kind === 'unreadable')
    return [{ file, advice: 'không có quyền đọc, hoặc không phải tệp thường; xem lại quyền, hoặc dời đi.' }];
  if (kind === 'file' && (file === DOCUMENTS_FOLDER || file === WORDINGS_FOLDER || file === SCANS_PLACE))
    return [{ file, advice: 'chỗ này phải là một thư mục; khôi phục thư mục ấy từ Git.' }];
  if (kind === 'folder' && (file.endsWith('.mdx') || KNOWN_FILES.has(file)))
    return [
      {
        file,
        advice: 'đây là thư mục, không phải tệp; đưa tệp bên trong ra ngoài rồi xóa thư mục này.',
      },
    ];
  return [];
}

/** Folders in which nothing lies; those of the project may be empty, and those of pictures that are kept elsewhere. */
function emptyFolders(entries: readonly ContentEntry[]): string[] {
  return entries.flatMap(({ file, kind }) =>
    kind === 'folder' &&
    file !== DOCUMENTS_FOLDER &&
    file !== WORDINGS_FOLDER &&
    !`${file}/`.startsWith(`${SCANS_PLACE}/`) &&
    !file.endsWith('.mdx') &&
    !KNOWN_FILES.has(file) &&
    entries.every((one) => !one.file.startsWith(`${file}/`))
      ? [file]
      : [],
  );
}

/** The guide is read by people only; half of a merge in it is told all the same. */
function guideFaults(root: string, files: readonly string[]): Issue[] {
  return files.includes(GUIDE_FILE)
    ? findMergeMarkers(readFileSync(join(root, GUIDE_FILE), 'utf8'), GUIDE_FILE)
    : [];
}

/** One fault a file; one for a whole folder that nobody reads. */
function grouped(unread: readonly (Misplaced & { file: string })[], hasNoDocuments: boolean): Issue[] {
  const folders = Map.groupBy(unread, ({ file }) => file.slice(0, file.lastIndexOf('/')));
  return [...folders].flatMap(([folder, files]) => {
    if (files.length < MANY || IN_PLACE.has(folder))
      return files.map(({ file, advice }) => unreadFault(file, advice));
    const held = files.filter(({ ids }) => ids.length > 0).length;
    const isRenamed = hasNoDocuments && held > 0 && folder.split('/').length === 2;
    const advice = isRenamed
      ? `đổi tên thư mục này thành ${DOCUMENTS_FOLDER}.`
      : held > 0
        ? `dời ${held} tệp văn bản trong đó vào ${DOCUMENTS_FOLDER}/, rồi xóa thư mục này.`
        : 'dời thư mục này ra ngoài content/.';
    return [unreadFault(`${folder}/`, `(${files.length} tệp) ${advice}`)];
  });
}
