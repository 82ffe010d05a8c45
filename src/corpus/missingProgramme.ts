import { type Issue, issue } from '../domain/issue/index.ts';
import { OWN_PROGRAMME } from '../site.config.ts';
import type { ContentFiles } from './contentFiles.ts';
import { PROGRAMME_FILE } from './contentPlaces.ts';
import type { CorpusDocument } from './corpus.ts';

/** Without a programme nothing can be checked: its clauses are the sources of half the lists. */
export function missingProgramme(
  { documents, misnamed }: ContentFiles,
  read: readonly CorpusDocument[],
): Issue[] {
  const expected = `khôi phục ${PROGRAMME_FILE} từ Git; các lỗi khác chỉ xem được sau khi có chương trình.`;
  const elsewhere = read.find(({ metadata }) => metadata.id === OWN_PROGRAMME)?.file;
  if (elsewhere && elsewhere !== PROGRAMME_FILE && !documents.includes(PROGRAMME_FILE))
    return [
      issue(
        'file-unknown',
        { file: elsewhere, line: 1, column: 1 },
        { found: elsewhere, expected: `dời thành ${PROGRAMME_FILE}.` },
      ),
    ];
  const fault = (detail: string) => [
    issue('programme-missing', { file: PROGRAMME_FILE, line: 1, column: 1 }, { detail, expected }),
  ];
  if (!documents.includes(PROGRAMME_FILE)) return misnamed.has(PROGRAMME_FILE) ? [] : fault('tệp không có');
  const programme = read.find(({ file }) => file === PROGRAMME_FILE);
  return programme?.tree.provisions.length === 0 ? fault('tệp không có câu chữ nào sau phần khai báo') : [];
}
