import { join } from 'node:path';
import { formatShortDate } from '../../domain/document/date.ts';
import { didYouMean, type Issue, issue, nearest } from '../../domain/issue/index.ts';
import { PICTURE_FILE } from '../../domain/scan/scanPage.ts';
import type { ContentFiles } from '../contentFiles.ts';
import { SCANS_PLACE } from '../contentPlaces.ts';
import type { CorpusDocument } from '../corpus.ts';
import { pictureFault } from '../scan/pictureFault.ts';

/** As many as the import reads at once; more pages are several documents. */
const MOST_PAGES = 500;

/**
 * Every picture of paper is declared by the document in whose folder it lies, can be shown, and stands in the order of
 * the text; what is said of proofreading can be true.
 */
export function checkScans(
  root: string,
  { scans, documents: files }: ContentFiles,
  documents: ReadonlyMap<string, CorpusDocument>,
  today: string,
): Issue[] {
  const folders = Map.groupBy(scans, (file) => file.split('/')[2]!);
  return [
    ...strayFolders(folders, files, documents),
    ...[...documents.values()].flatMap((document) => {
      const here = (folders.get(document.metadata.id) ?? []).map((file) => file.split('/')[3]!);
      return [
        ...checkFiles(root, document, here),
        ...checkOrder(document),
        ...document.metadata.scans.flatMap((_, index) => checkReadings(document, index, today)),
      ];
    }),
  ];
}

/** Folders of pictures that no document has for its own; of a document that could not be read nothing is said. */
function strayFolders(
  folders: ReadonlyMap<string, readonly string[]>,
  files: readonly string[],
  documents: ReadonlyMap<string, CorpusDocument>,
): Issue[] {
  const named = files.map((file) => file.replace(/^.*\/|\.mdx$/g, ''));
  return [...folders.keys()].flatMap((found) => {
    if (documents.has(found) || named.includes(found)) return [];
    const near = nearest(found, documents.keys());
    const expected = near
      ? `có phải “${near}”? Thư mục ảnh mang đúng id của văn bản.`
      : 'đổi tên thư mục thành id của văn bản, hoặc dời nó ra ngoài content/.';
    return [
      issue(
        'scan-of-no-document',
        { file: `${SCANS_PLACE}/${found}/`, line: 1, column: 1 },
        { found, expected },
      ),
    ];
  });
}

/** Declared pictures are here, or kept elsewhere; those that are here are declared, once, and can be shown. */
function checkFiles(
  root: string,
  { metadata, placeOf, file }: CorpusDocument,
  here: readonly string[],
): Issue[] {
  const { id, scans, scansKept } = metadata;
  const folder = `${SCANS_PLACE}/${id}`;
  const seen = new Map<string, number>();
  const meant = new Set<string>();
  const declared = new Set(scans.map((page) => page.file));
  const left = here.filter((one) => !declared.has(one));
  const issues = scans.flatMap(({ file: found }, index) => {
    const place = placeOf(['scans', index, 'file']);
    const before = seen.get(found);
    seen.set(found, before ?? place.line);
    if (before !== undefined) return [issue('entry-repeated', place, { found, other: String(before) })];
    if (here.includes(found)) return pictureFault(join(root, folder, found), found, place) ?? [];
    if (scansKept !== undefined) return [];
    const near = left.find((one) => stemOf(one) === stemOf(found));
    if (near !== undefined) meant.add(near);
    const expected = near
      ? `trong ${folder}/ có “${near}”: đổi tên tệp ấy thành “${found}”.`
      : `chép ảnh vào ${folder}/; ảnh cất ở nơi khác thì ghi scansKept: nơi ấy.`;
    return [issue('scan-missing', place, { found, expected })];
  });
  return [
    ...issues,
    ...(scans.length > MOST_PAGES
      ? [
          issue('scan-too-many', placeOf(['scans']), {
            found: String(scans.length),
            most: String(MOST_PAGES),
          }),
        ]
      : []),
    // A picture under a slightly other name is one fault, at the name.
    ...left
      .filter((one) => !meant.has(one))
      .map((found) =>
        issue(
          'scan-undeclared',
          { file: `${folder}/${found}`, line: 1, column: 1 },
          {
            found,
            other: file,
            expected: PICTURE_FILE.test(found)
              ? `thêm “- file: ${found}” vào scans, đúng thứ tự trang; ảnh thừa thì xóa.`
              : 'đổi tên tệp: chữ thường không dấu, số, gạch ngang, đuôi .jpg, .png, .webp hoặc .tif; ảnh thừa thì xóa.',
          },
        ),
      ),
  ];
}

/** "01.JPG" and "1.jpg" are one page. */
const stemOf = (name: string) => name.toLowerCase().replace(/^0+(?=\d)|\.[a-z]+$/g, '');
const nameKey = (name: string) => name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/gu, ' ');

/** Pages begin at provisions that there are, each after those of the page before. */
function checkOrder({ metadata: { id, scans }, provisions, placeOf }: CorpusDocument): Issue[] {
  const order = [...provisions.keys()];
  let last: string | undefined;
  return scans.flatMap(({ begins: found }, index) => {
    if (found === undefined) return [];
    const place = placeOf(['scans', index, 'begins']);
    if (!provisions.has(found))
      return [issue('provision-unknown', place, { found, document: id, expected: didYouMean(found, order) })];
    const other = last;
    if (other !== undefined && order.indexOf(found) <= order.indexOf(other))
      return [issue('scan-out-of-order', place, { found, other })];
    last = found;
    return [];
  });
}

/** Two people read, one after the other, and none on a day that is still to come. */
function checkReadings(
  { metadata: { scans }, tree, placeOf }: CorpusDocument,
  page: number,
  today: string,
): Issue[] {
  const { proofread } = scans[page]!;
  const at = (index: number, field: 'by' | 'date') => placeOf(['scans', page, 'proofread', index, field]);
  if (proofread.length > 0 && tree.provisions.length === 0)
    return [
      issue('proofread-without-text', placeOf(['scans', page, 'proofread']), { found: String(page + 1) }),
    ];
  return proofread.flatMap(({ by, date }, index): Issue[] => {
    const own = proofread.findIndex((one) => nameKey(one.by) === nameKey(by));
    const before = proofread[index - 1]?.date;
    const found = formatShortDate(date);
    return [
      ...(own < index
        ? [issue('proofread-by-one', at(index, 'by'), { found: by, other: String(at(own, 'by').line) })]
        : []),
      ...(date > today
        ? [
            issue('date-too-late', at(index, 'date'), {
              field: 'Ngày soát',
              found,
              other: `hôm nay (${formatShortDate(today)})`,
            }),
          ]
        : []),
      ...(before !== undefined && date < before
        ? [issue('proofread-out-of-order', at(index, 'date'), { found, other: formatShortDate(before) })]
        : []),
    ];
  });
}
