import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readCatalogues } from '../corpus/readCatalogues.ts';
import { DOCUMENT_TYPE_IDS, type DocumentTypeId } from '../domain/document/documentType.ts';
import { didYouMean, MachineFault } from '../domain/issue/index.ts';
import { type Given, importDocument } from './importDocument.ts';
import { drawPaper, type KeptPaper, withScans } from './keepPaper.ts';
import { joinWithExisting, targetFileOf, writeWhole } from './place.ts';
import type { Watch } from './read/scan/scans.ts';
import { reportOf } from './report.ts';

/** How a file is to be imported, as it is said on the command line. */
export interface ImportOptions {
  type?: string;
  number?: string;
  source?: string;
  'dry-run'?: boolean;
  'chi-tiet'?: boolean;
  'ghi-de'?: boolean;
  'keep-scans'?: boolean;
}

/**
 * Imports one file into `root/content`: what is told to the person, and with `dry-run` the document that would be
 * written. Nothing is written unless the document is whole, and with `keep-scans` the pictures of its paper too.
 * @throws ImportRefusal, MachineFault
 */
export async function importInto(
  root: string,
  path: string,
  options: ImportOptions,
  watch: Watch = {},
): Promise<{ report: string; document?: string }> {
  const { sources, bodies } = readCatalogues(root, []);
  const given = givenBy(options, Object.keys(sources.value));
  const name = basename(path);
  const bytes = readFileSync(path);
  const imported = await importDocument(name, bytes, bodies.value, given, watch);
  const { identity, head, frontmatter, text } = imported;
  const isDry = options['dry-run'] === true;
  const report = (file: string) => reportOf(imported, name, file, options['chi-tiet'] === true);
  if (!identity) {
    if (!isDry) throw new MachineFault('type-unread', { file: name, expected: DOCUMENT_TYPE_IDS.join(', ') });
    return { report: report('(chưa rõ loại văn bản: thêm --type)'), document: text };
  }
  const place = targetFileOf(root, identity, head);
  if (isDry) return { report: report(`${place.file} (chưa ghi)`), document: `${frontmatter}\n${text}` };
  const isTold = options['ghi-de'] === true;
  const document = joinWithExisting(place, { frontmatter, text }, isTold);
  const target = join(root, place.file);
  if (!options['keep-scans']) {
    writeWhole(target, document);
    return { report: `${report(place.file)}${isProofread(place.existing) ? `\n${STALE}` : ''}` };
  }
  const paper = await drawPaper(root, place.file, imported, { name, bytes }, isTold);
  try {
    writeWhole(target, withScans(document, paper.scans));
    paper.put();
  } catch (error) {
    paper.drop();
    throw error;
  }
  return { report: `${report(place.file)}\n${keptLine(paper)}` };
}

/** What was read against the paper were other words. */
const isProofread = (existing = '') => /^scans:[\s\S]*?\bproofread:/m.test(existing);
const STALE =
  '  Cần xem: phần khai báo còn ghi trang đã soát, mà câu chữ vừa thay chưa ai soát; bỏ proofread';

const keptLine = ({ scans, folder }: KeptPaper) =>
  `  Ảnh bản gốc: giữ ${scans.length} trang ở ${folder}/, chưa soát; xem content/README.md, “Ảnh bản gốc”`;

function givenBy({ type, number, source }: ImportOptions, sources: readonly string[]): Given {
  if (type !== undefined && !DOCUMENT_TYPE_IDS.includes(type as DocumentTypeId))
    throw new MachineFault('option-unknown', {
      found: `--type ${type}`,
      expected: didYouMean(type, DOCUMENT_TYPE_IDS),
    });
  if (source !== undefined && !sources.includes(source))
    throw new MachineFault('option-unknown', {
      found: `--source ${source}`,
      expected: didYouMean(source, sources),
    });
  return {
    ...(type && { type: type as DocumentTypeId }),
    ...(number && { number }),
    ...(source && { source }),
  };
}
