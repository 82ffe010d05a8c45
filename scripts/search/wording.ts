import type { SiteAnswer, Sureness } from './siteAnswer.ts';
import type { TrialFigures, TrialResult } from './trial.ts';

const SURENESS: Record<Sureness, string> = {
  certain: 'chắc chắn, Enter là mở',
  several: 'mấy văn bản cùng khớp',
  words: 'có đủ chữ',
  mended: 'phải sửa một chữ mới thấy',
  names: 'chỉ khớp tên gọi',
  nearest: 'gần nhất, thiếu chữ',
  'not-here': 'trang không có số này; chỉ có số gần giống',
  none: 'không tìm thấy gì',
};

/** Whether an answer leaves a reader without anything that is sure. */
export function isUnsure({ sureness }: SiteAnswer): boolean {
  return sureness !== 'certain' && sureness !== 'several' && sureness !== 'words';
}

/** What comes first for a query, and how sure it is, in one line. */
export function answerLine(query: string, times: number, { rows, sureness }: SiteAnswer): string {
  const often = times > 1 ? ` (${times} lần)` : '';
  const [first] = rows;
  const shown = first ? `${first.name}  ${first.address}` : '–';
  return `“${query}”${often}\n    ${shown}\n    ${SURENESS[sureness]}`;
}

/** How many queries came out how, the surest first. */
export function summaryLine(answers: readonly SiteAnswer[]): string {
  const counts = (Object.keys(SURENESS) as Sureness[]).flatMap((one) => {
    const { length } = answers.filter(({ sureness }) => sureness === one);
    return length > 0 ? [`${length} ${SURENESS[one]}`] : [];
  });
  return `${answers.length} câu: ${counts.join('; ')}.`;
}

/** A query of a trial that was not answered first. */
export function missLine({ query, expected, answer, rank, isWrongLanding }: TrialResult): string {
  const wanted = expected.length > 0 ? expected.join(' hoặc ') : 'không có ở đây';
  const came = answer.rows.slice(0, 3).map(({ address }) => address);
  const place = isWrongLanding ? 'MỞ NHẦM' : rank > 0 ? `thứ ${rank}` : 'không thấy';
  return `“${query}” [${place}]\n    cần: ${wanted}\n    ra: ${came.join(' , ') || '–'} (${SURENESS[answer.sureness]})`;
}

/** The figures of a trial in one line. */
export function figuresLine({ queries, first, firstThree, none, wrongLandings }: TrialFigures): string {
  return `${queries} câu: ${first} đúng ngay dòng đầu, ${firstThree} trong ba dòng đầu, ${none} không ra gì, ${wrongLandings} mở nhầm.`;
}
