import { readWord } from '../../text/textWord.ts';
import type { QueryWord } from './queryWord.ts';

/** Words that a question is made of and that a clause need not hold. */
const FUNCTION_WORDS = (
  'ai anh bao bằng bị bởi các cái cần cho chỉ chưa có còn của cũng đã đang đâu đấy đây để đến đi do dù đủ được gì giờ hai hay ' +
  'hoặc hỏi khi không là lại làm lên lúc mà may mấy mình một muốn nào này nên nếu ngoài như những nhiều nhiêu ở phải qua ra rằng rất rồi sao ' +
  'sau sẽ tại thế theo thì thứ tìm tới tôi trong trước từ từng ứng và vậy về vì vào với xem xin'
).split(' ');
const FORMS = new Set(FUNCTION_WORDS.map((word) => readWord(word).form));
const KEYS = new Set(FUNCTION_WORDS.map((word) => readWord(word).key));

/** True for a word that says nothing of what is looked for: with the marks typed, or without marks. */
export function isFunctionWord({ key, form, isToneTold }: QueryWord): boolean {
  return isToneTold ? FORMS.has(form) : KEYS.has(key);
}
