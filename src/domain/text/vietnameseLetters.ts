/** The letters of Vietnamese that are no plain Latin ones, in the order in which code tables list them here. */
export const VIETNAMESE_LETTERS = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ';

const VIETNAMESE = new Set(`${VIETNAMESE_LETTERS}${VIETNAMESE_LETTERS.toUpperCase()}`);
export const isVietnameseLetter = (letter: string) => VIETNAMESE.has(letter);
