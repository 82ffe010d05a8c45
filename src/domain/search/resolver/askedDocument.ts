import { foldText } from '../../text/fold.ts';

/** A question about a document, without its asking words. */
export interface DocumentQuestion {
  document: string;
  /** The newest of its kind is asked for. */
  isLatest: boolean;
}

const TYPES =
  'nghi quyet|nghi dinh|quy dinh|quyet dinh|chi thi|thong bao|thong tu|ket luan|phap lenh|luat|van ban';
const NOT_YET = '(?:chua|khong|ko|hay chua|hay khong|nua khong|nua ko)';
const WHEN = '(?:khi|ngay|nam|hoi|luc) nao|bao gio';
const CHANGED = '(?:bai bo|thay the|thay|sua doi|sua|huy bo)';
/** What is asked of a document, as readers end a question: its force, its successor, its number, who signed it, when. */
const ASKED = [
  `(?:het |con |co )?hieu luc(?: thi hanh)?(?: ${NOT_YET}| gi)?(?:(?: tu)? (?:${WHEN}))?`,
  `(?:ap dung|dung|xai)(?: duoc)?(?: nua)? ${NOT_YET}`,
  `${CHANGED}(?: boi| bang)?(?: (?:${TYPES}))? (?:${NOT_YET}|nao|gi)`,
  `(?:nao|gi)(?: da)? ${CHANGED}(?: no)?`,
  '(?:noi|quy dinh|huong dan)?(?: ?ve)?(?: (?:cai|dieu|viec|nhung))? ?gi',
  'noi dung(?: chinh)?(?: la)?(?: gi)?',
  'khoa (?:[ivx]+|\\d+)',
  '(?:so|ky hieu)(?: (?:may|bao nhieu|nao|gi))',
  '(?:ai|co quan nao|noi nao)(?: la nguoi)? (?:ky|ban hanh|ra)(?: van ban| cai)?(?: nay| do)?',
  '(?:ky|ban hanh|ra doi|co)(?: tu| vao| ngay| nam| hoi| luc)? (?:nao|may|bao gio|khi nao|hoi nao)',
].join('|');
/** Small words between the document and what is asked: "đã bị", "còn", "là nghị quyết", "hiện nay". */
const BEFORE = `(?:(?:da|bi|con|duoc|co|do|thi|la|moi|hien nay|hien|bay gio|gio|nay|${TYPES}) )*`;
const LATEST = 'moi nhat|gan day nhat|gan nhat|hien hanh';
const QUESTION = new RegExp(`^(.+?) (?:${BEFORE}(?:${ASKED})|(${LATEST})(?: .*)?)\\W*$`);
/** "ai ký nghị quyết trung ương 5", "cho hỏi …", "nội dung chính của …". */
const OPENING = new RegExp(
  '^(?:(?:(?:toi|em|minh|tui) )?(?:cho|xin|muon|can)(?: (?:em|toi|minh|tui))?(?: (?:hoi|biet|xem|coi|tim|doc|xin))+ |(?:ai|co quan nao) (?:ky|ban hanh) (?:van ban )?|noi dung (?:chinh )?(?:cua )?|' +
    `(?:toan van|tim|xem|coi|doc|mo|tra cuu) |(?:(?:${TYPES}|cai) (?:nao|gi)|gi) ${CHANGED} (?:cho |the )?)`,
);

/** The one that is in force now is asked for: "bây giờ là luật số mấy". */
const NOW = / (?:moi|hien nay|hien gio|hien tai|bay gio) /;
/** "quy định mới nhất về chi bộ công an": the newest of a kind that is named after it. */
const NEWEST_ABOUT = new RegExp(`^((?:${TYPES})(?: .+)?) (?:${LATEST}) (?=ve |cua |cho |doi voi )`);

/** "luật cán bộ công chức mới nhất", "quy chế dân chủ hết hiệu lực chưa": the document, and what is asked of it. */
export function askedDocument(text: string): DocumentQuestion | undefined {
  const composed = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const folded = foldText(composed);
  const about = NEWEST_ABOUT.exec(folded);
  if (about) {
    const document = `${composed.slice(0, about[1]!.length)} ${composed.slice(about[0].length)}`;
    return { document, isLatest: true };
  }
  const from = OPENING.exec(folded)?.[0].length ?? 0;
  const [, document, latest] = QUESTION.exec(folded.slice(from)) ?? [];
  const to = document === undefined ? folded.length : from + document.length;
  if (from === 0 && to === folded.length) return undefined;
  return { document: composed.slice(from, to), isLatest: latest !== undefined || NOW.test(folded.slice(to)) };
}
