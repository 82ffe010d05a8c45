import type { Verdict } from './finding.ts';
import type { FilePart, FilePlace } from './found.ts';

type Details = Readonly<Record<string, string>>;
interface Row {
  /** The heading of its group in the report. */
  heading: string;
  /** What is so, and what to do; details are printable Vietnamese. */
  say: (details: Details) => string;
}

/** Everything the checker says about a link or a citation, in one table. */
export const MESSAGES = {
  gone: {
    heading: 'Đã bỏ',
    say: ({ why, see }) => `Địa chỉ này không còn: ${why}${see ? '. Nên dẫn địa chỉ dưới đây' : ''}.`,
  },
  'page-unknown': {
    heading: 'Trang không có',
    say: ({ near }) => `Trang này chưa từng có ở đây.${near ? ' Có phải:' : ''}`,
  },
  'place-unknown': {
    heading: 'Điều khoản không có trong văn bản',
    say: ({ place, document, hasText }) =>
      hasText
        ? `${document} không có ${place}. Điều khoản gần nhất:`
        : `Trang này chưa có toàn văn của ${document}, nên không mở được ${place}.`,
  },
  'number-unknown': {
    heading: 'Sai số hiệu hoặc ngày',
    say: ({ otherDay }) =>
      otherDay
        ? 'Số hiệu có, nhưng ngày không khớp. Văn bản mang số ấy:'
        : 'Trang này không có văn bản đúng như vậy. Có phải:',
  },
  ambiguous: {
    heading: 'Chưa rõ văn bản nào',
    say: ({ count }) =>
      count === '1'
        ? 'Số này là của một văn bản khác loại:'
        : 'Nhiều văn bản mang số này; thêm loại, ngày hoặc năm để khỏi lẫn:',
  },
  mismatch: {
    heading: 'Lời và liên kết chỉ hai nơi',
    say: ({ words, link }) => `Lời ghi ${words}, còn liên kết mở ${link}.`,
  },
  misquoted: {
    heading: 'Lời trích khác văn bản',
    say: ({ place, until }) =>
      `Chữ được đánh dấu không đúng lời của ${place}${until ? ` (bản có đến ngày ${until})` : ''}.`,
  },
  'quoted-elsewhere': {
    heading: 'Lời trích ở điều khoản khác',
    say: ({ place, cited }) => `Lời này không phải của ${cited} mà của ${place}.`,
  },
  'quote-unknown': {
    heading: 'Không thấy lời trích',
    say: ({ cited }) =>
      `Không thấy lời này ở ${cited}, cũng không thấy ở điều khoản nào khác. Xem lại lời văn:`,
  },
  changed: {
    heading: 'Lời văn đã đổi từ khi trích dẫn',
    say: ({ place, until }) =>
      `Lời văn của ${place} đã khác bản được trích (bản ấy có đến ngày ${until}): mở ra xem và trích lại.`,
  },
  'version-unknown': {
    heading: 'Không rõ bản được trích',
    say: ({ isCut }) =>
      `${isCut ? 'Mã sau “v=” bị cắt hoặc gõ sai.' : 'Mã sau “v=” không phải của bản nào từng công bố.'} Liên kết vẫn mở đúng điều khoản, nhưng không so được với bản đã trích: chép lại liên kết.`,
  },
  moved: {
    heading: 'Đã dời',
    say: () => 'Địa chỉ cũ vẫn đưa người đọc tới nơi; nên thay bằng địa chỉ mới.',
  },
  replaced: {
    heading: 'Văn bản đã được thay thế',
    say: ({ document, first, isFirstInferred, isInferred, last }) =>
      `${document} ${isFirstInferred ? 'có lẽ đã' : 'đã'} được ${first ? `${first} ` : ''}thay thế. ${last === '1' ? 'Văn bản' : 'Các văn bản'} sau cùng${isInferred && !isFirstInferred ? ', theo suy luận' : ''}:`,
  },
  'out-of-force': {
    heading: 'Văn bản hết hiệu lực',
    say: ({ document }) => `${document} đã hết hiệu lực; trang này chưa biết văn bản nào thay thế.`,
  },
  outside: {
    heading: 'Ngoài phạm vi trang này',
    say: ({ near }) =>
      near
        ? 'Trang này không có văn bản ấy nên không nói được đúng hay sai. Cùng số, khác năm hoặc khác cơ quan:'
        : 'Trang này không có văn bản ấy nên không nói được đúng hay sai.',
  },
  quoted: {
    heading: 'Lời trích đúng văn bản',
    say: ({ place, isShortened, until, mended }) =>
      `Đúng lời của ${place}${isShortened ? ', có lược bớt' : ''}${until ? ` (bản có đến ngày ${until}; nay đã khác)` : ''}${mended ? `; chữ in sai đã sửa: ${mended}` : ''}.`,
  },
  good: { heading: 'Đúng', say: () => 'Đúng.' },
} satisfies Record<Verdict, Row>;

export function say(verdict: Verdict, details: Details = {}): string {
  const row: Row = MESSAGES[verdict];
  return row.say(details);
}

const KINDS: Record<FilePlace['kind'], string> = {
  paragraph: 'đoạn',
  page: 'trang',
  slide: 'trang chiếu',
  line: 'dòng',
};
const PARTS: Record<FilePart, string> = {
  header: 'đầu trang',
  footer: 'chân trang',
  footnote: 'chú thích chân trang',
  endnote: 'chú thích cuối',
  comment: 'lời bình',
  notes: 'ghi chú',
  layout: 'trang mẫu',
  diagram: 'sơ đồ',
};

/** "trang chiếu 3", "ghi chú trang chiếu 3", "đầu trang, đoạn 1". */
function sayPlace({ kind, number, part }: FilePlace): string {
  const place = `${KINDS[kind]} ${number}`;
  if (part === undefined) return place;
  return part === 'notes' ? `${PARTS.notes} ${place}` : `${PARTS[part]}, ${place}`;
}

/** All places of a finding; of many the first five are named. */
export function sayPlaces(places: readonly FilePlace[]): string {
  const named = places.slice(0, 5).map(sayPlace).join('; ');
  const text = places.length > 5 ? `${named} và ${places.length - 5} nơi khác` : named;
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Where only the links could be read. */
export function sayUnread(places: readonly FilePlace[]): string {
  return `${sayPlaces(places)}: chữ trong tệp bị tách rời (phông chữ không có chữ tiếng Việt) hoặc không phải Unicode, nên chỉ kiểm được liên kết. Hãy kiểm bản Word, lưu bằng phông Unicode, của tài liệu này.`;
}

/** Where a handout is too long to be judged to its end. */
export function sayCut(place: FilePlace): string {
  return `Tệp quá dài nên chỉ kiểm đến ${sayPlace(place)}. Chia nhỏ tệp để kiểm phần còn lại.`;
}

/** How many findings of each kind a report has, each place counted. */
export interface Counts {
  citations: number;
  quotations: number;
  faults: number;
  outside: number;
}

/** "12 dẫn chiếu, 3 lời trích: 2 cần xem lại, 1 ngoài phạm vi trang này, 12 đúng." */
export function saySummary({ citations, quotations, faults, outside }: Counts): string {
  const total = citations + quotations;
  if (total === 0)
    return 'Không thấy liên kết nào tới trang này, cũng không thấy số hiệu hay tên văn bản nào.';
  const what = [citations > 0 && `${citations} dẫn chiếu`, quotations > 0 && `${quotations} lời trích`];
  const counted = what.filter(Boolean).join(', ');
  if (faults === 0 && outside === 0) return `Cả ${counted} đều đúng.`;
  const good = total - faults - outside;
  const results = [
    faults > 0 && `${faults} cần xem lại`,
    outside > 0 && `${outside} ngoài phạm vi trang này`,
    good > 0 && `${good} đúng`,
  ];
  return `${counted}: ${results.filter(Boolean).join(', ')}.`;
}
