import { openZip } from '../../domain/handout/read/zip.ts';
import { ImportRefusal } from '../refusal.ts';
import type { ImportedFile } from '../source.ts';
import { sumOf, tallyOf } from '../tally.ts';
import { allWords, OdtReader } from './odt/odtBlocks.ts';
import { OdtStyles } from './odt/styles.ts';
import { childElement, type XmlElement, xmlTree } from './xmlTree.ts';

/** An OpenDocument text (LibreOffice): paragraphs, numbered lists, tables, notes, text boxes; what was deleted is told. */
export function readOdt(bytes: Uint8Array): ImportedFile {
  const zip = openZip(bytes);
  if (isEncrypted(xmlTree(zip, 'META-INF/manifest.xml'))) throw new ImportRefusal('encrypted');
  const content = xmlTree(zip, 'content.xml');
  const text = childElement(childElement(content, 'body'), 'text');
  if (!content || !text) throw new ImportRefusal('damaged');
  const styles = xmlTree(zip, 'styles.xml');
  const reader = new OdtReader(new OdtStyles([...(styles ? [styles] : []), content]));
  const blocks = reader.blocksOf(text);
  const heads = childElement(styles, 'master-styles');
  if (heads) reader.leave(heads, 'running-head');
  const { leftOut, notes, labels } = reader;
  const deleted = leftOut.filter(({ reason }) => reason === 'deleted').length;
  return {
    blocks,
    notes,
    leftOut,
    told: [
      ...(labels.length > 0
        ? [{ text: `${labels.length} số do chương trình soạn thảo tự đánh, đã viết ra` }]
        : []),
      ...(deleted > 0
        ? [{ text: 'tệp còn theo dõi thay đổi: đã nhận chỗ thêm, bỏ chỗ xóa; xem lại bản cuối' }]
        : []),
    ],
    letters: sumOf(tallyOf(allWords(text), heads ? allWords(heads) : ''), tallyOf(...labels)),
  };
}

const isEncrypted = (manifest: XmlElement | undefined): boolean =>
  manifest?.children.some(
    (one) => typeof one !== 'string' && (one.name === 'encryption-data' || isEncrypted(one)),
  ) ?? false;
