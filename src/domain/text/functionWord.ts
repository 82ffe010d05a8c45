import { readWord, type TextWord } from './textWord.ts';

/** Words that a question is made of and that a clause need not hold. */
const FUNCTION_WORDS = (
  'ai anh bao bằng bị bởi các cái cần cho chỉ chưa có còn của cũng đã đang đâu đấy đây để đến đi do dù đủ được gì giờ hai hay ' +
  'hoặc hỏi khi không là lại làm lên lúc mà may mấy mình một muốn nào này nên nếu ngoài như những nhiều nhiêu ở phải qua ra rằng rất rồi sao ' +
  'ông ạ nhỉ nhé giùm dùm mà ko đc dc bây hông hổng hem coi ta quá luôn nữa thôi lắm nhiêu thấy hả nha dạ đó kiểu xài ' +
  'mỗi mọi hoài nhau chuyện sau sẽ tại thế theo thì thứ tìm tới tôi trong trước từ từng ứng và vậy về vì vào với xem xin xong em tui'
).split(' ');
/** The same, where the marks tell it: without them these could be words that say something ("cũ", "hội", "chung"). */
const MARKED_WORDS = 'cứ chừng hồi vừa khỏi mãi bữa hẳn hết nổi chịu cô thầy bác tụi ơi'.split(' ');
const FORMS = new Set([...FUNCTION_WORDS, ...MARKED_WORDS].map((word) => readWord(word).form));
/** Those that a word without marks may be. */
export const FUNCTION_KEYS: ReadonlySet<string> = new Set(FUNCTION_WORDS.map((word) => readWord(word).key));

/** A word of a query; where tones are typed with it, a mark without a tone tells that there is none. */
type TypedWord = Pick<TextWord, 'key' | 'form'> & { isToneTold?: boolean };

/** True for a word that says nothing of what is looked for: with the marks typed, or without marks. */
export function isFunctionWord({ key, form, isToneTold }: TypedWord): boolean {
  return isToneTold ? FORMS.has(form) : FUNCTION_KEYS.has(key);
}
