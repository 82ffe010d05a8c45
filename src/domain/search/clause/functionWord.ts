/**
 * Words that a question is made of and that a clause need not hold, by their keys. Only asked when a query finds
 * nothing as it stands, so that "các", "của" still count inside a phrase.
 */
const FUNCTION_WORDS = new Set(
  (
    'ai anh bao bang bi boi cac cai can cho chi chua co con cua cung da dang dau day de den di do du duoc gi gio hai hay hoac hoi ' +
    'khi khong la lai lam len luc ma may minh mot muon nao nay nen neu ngoai nhu nhung nhieu o phai qua ra rang rat roi sao sau ' +
    'se tai the theo thi thu tim toi trong truoc tu tung ung va vay ve vi vao voi xem xin'
  ).split(' '),
);

/** True for a word that says nothing of what is looked for. */
export function isFunctionWord(key: string): boolean {
  return FUNCTION_WORDS.has(key);
}
