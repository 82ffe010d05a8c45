import { foldText } from '../../text/fold.ts';
import { ATTACHED_TEXTS } from '../attachedText.ts';

/**
 * Texts that a document issues along with itself; their articles are counted anew.
 * Examples: `Quy chế`, `Qui chế`, `Bản quy định`, `Đề án`.
 */
const ATTACHED = [...ATTACHED_TEXTS.map(({ name }) => name), 'Qui chế', 'Bản quy định']
  .sort((a, b) => b.length - a.length)
  .join('|');

/**
 * An attached text named by the document that issues it.
 * Examples: `Quy chế ban hành kèm theo `, `Quy chế thực hiện dân chủ ở xã được ban hành kèm theo `,
 * `Quy chế thứ 2 ban hành kèm theo `.
 */
export const ISSUED_WITH = new RegExp(
  `(?:${ATTACHED})(?:\\s[^.;“”"]{1,120}?)?\\s{1,3}ban\\s{1,3}hành\\s{1,3}kèm\\s{1,3}theo\\s{1,3}`,
  'uy',
);

/**
 * An attached text as a whole, with no words of its title.
 * Examples: `Quy chế ban hành kèm theo `, `Danh mục thứ 2 ban hành kèm theo `.
 */
export const WHOLE_ISSUED_WITH = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${ATTACHED})(?:\\s{1,3}thứ\\s{1,3}\\d{1,2})?\\s{1,3}ban\\s{1,3}hành\\s{1,3}kèm\\s{1,3}theo\\s{1,3}`,
  'gu',
);

const NAME = new RegExp(`(${ATTACHED})(?:\\s{1,3}thứ\\s{1,3}(\\d{1,2})(?!\\d))?`, 'uy');

/** The id part of the attached text that is named at `at`: "Quy chế" → `quy-che`, "Quy chế thứ 2" → `quy-che-2`. */
export function attachedPart(text: string, at: number): string {
  NAME.lastIndex = at;
  const [, name, times] = NAME.exec(text)!;
  const id = foldText(name!.replace('Qui', 'Quy').replace('Bản quy', 'Quy')).replace(/\s+/gu, '-');
  return times === undefined || Number(times) === 1 ? id : `${id}-${Number(times)}`;
}
