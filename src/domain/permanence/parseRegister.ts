import { isIsoDate } from '../document/date.ts';
import { type FilePosition, type Issue, issue } from '../issue/index.ts';
import { isAddress } from './address.ts';
import { DIGEST_FORM } from './digest.ts';
import type { EarlierWords, Register, RegisterEntry, Retirement } from './register.ts';

/** The register with the place of each line, and every fault of its file. */
export interface ParsedRegister {
  register: Register;
  placeOf: (address: string) => FilePosition;
  issues: Issue[];
}

/** A fault of one line: what is wrong, what would be right, and the word it is at (the end of the line by default). */
interface Fault {
  detail: string;
  expected: string;
  at?: RegisterWord;
}
interface RegisterWord {
  text: string;
  column: number;
  isQuoted: boolean;
}

const FORM =
  'viết: địa chỉ, mã, ngày; rồi nếu có: moved-to ĐỊA-CHỈ NGÀY, hoặc gone NGÀY "lý do" see ĐỊA-CHỈ.';

const MARKER: Fault = {
  detail: 'còn dấu trộn của Git',
  expected: 'giữ các dòng của cả hai bên, rồi xóa cả ba dòng dấu <<<<<<<, =======, >>>>>>>.',
  at: { text: '', column: 1, isQuoted: false },
};

/** Reads `permalinks.lock`. Lines may stand in any order (a merge mixes them); a faulty line is told of and left out. */
export function parseRegister(text: string, file: string): ParsedRegister {
  const register = new Map<string, RegisterEntry>();
  const places = new Map<string, FilePosition>();
  const issues: Issue[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const at = (column: number): FilePosition => ({ file, line: index + 1, column });
    if (line.trim() === '' || line.startsWith('#')) continue;
    const { entry, fault } = parseLine(line);
    // The three lines of one conflict are one thing to do.
    if (fault === MARKER && issues.some(({ message }) => message.includes(MARKER.detail))) continue;
    if (fault) {
      const { detail, expected, at: word } = fault;
      issues.push(issue('permalink-line', at(word?.column ?? line.length + 1), { detail, expected }));
    } else if (places.has(entry.address)) {
      const other = String(places.get(entry.address)!.line);
      issues.push(issue('permalink-repeated', at(1), { found: entry.address, other }));
    } else {
      register.set(entry.address, entry);
      places.set(entry.address, at(1));
    }
  }
  return { register, placeOf: (address) => places.get(address) ?? { file, line: 1, column: 1 }, issues };
}

function parseLine(
  line: string,
): { entry: RegisterEntry; fault?: undefined } | { entry?: undefined; fault: Fault } {
  if (/^(<{7}|={7}|>{7})/.test(line)) return { fault: MARKER };
  const reader = new Reader(line);
  try {
    return { entry: readEntry(reader) };
  } catch (error) {
    if (error instanceof LineFault) return { fault: error.fault };
    throw error;
  }
}

function readEntry(reader: Reader): RegisterEntry {
  const address = reader.address();
  const digest = reader.digest(address.includes('#'));
  const since = reader.date();
  const earlier: EarlierWords[] = [];
  while (reader.take('changed')) earlier.push({ until: reader.date(), digest: reader.digest(true)! });
  const retired = readRetirement(reader);
  reader.end();
  return { address, ...(digest && { digest }), since, earlier, ...(retired && { retired }) };
}

function readRetirement(reader: Reader): Retirement | undefined {
  if (reader.take('moved-to')) return { kind: 'moved', to: reader.address(), date: reader.date() };
  if (!reader.take('gone')) return undefined;
  const gone = { kind: 'gone' as const, date: reader.date(), why: reader.quoted() };
  return reader.take('see') ? { ...gone, see: reader.address() } : gone;
}

class LineFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.detail);
    this.fault = fault;
  }
}

/** The words of a line one after the other; each demand is met or ends the line with a fault. */
class Reader {
  readonly #words: RegisterWord[];
  #next = 0;

  constructor(line: string) {
    this.#words = [...line.matchAll(/"(?:[^"\\]|\\.)*"(?=\s|$)|\S+/gu)].map(({ 0: text, index }) => {
      const isQuoted = /^".*"$/.test(text) && text.length > 1;
      return {
        text: isQuoted ? text.slice(1, -1).replace(/\\(.)/g, '$1') : text,
        column: index + 1,
        isQuoted,
      };
    });
  }

  /** Passes over a keyword if it is the next word. */
  take(keyword: string): boolean {
    const word = this.#words[this.#next];
    if (word?.text !== keyword || word.isQuoted) return false;
    this.#next++;
    return true;
  }

  #demand(isRight: (word: RegisterWord) => boolean, what: string, expected: string): string {
    const at = this.#words[this.#next++];
    if (!at) throw new LineFault({ detail: `thiếu ${what}`, expected });
    if (!isRight(at)) throw new LineFault({ detail: `“${at.text}” không phải ${what}`, expected, at });
    return at.text;
  }

  address(): string {
    const expected = 'địa chỉ bắt đầu và kết thúc bằng /, chỗ trong trang viết sau #: /van-ban/…/#dieu-5.';
    return this.#demand(({ text }) => isAddress(text), 'địa chỉ', expected);
  }

  digest(hasWords: boolean): string | undefined {
    if (hasWords)
      return this.#demand(({ text }) => DIGEST_FORM.test(text), 'mã câu chữ', 'mã có 8 chữ số 0-9, a-f.');
    this.#demand(
      ({ text }) => text === '-',
      'dấu “-”',
      'địa chỉ của cả trang không có mã câu chữ: viết “-”.',
    );
    return undefined;
  }

  date(): string {
    const isDay = ({ text }: RegisterWord) => text.length === 10 && isIsoDate(text);
    return this.#demand(isDay, 'ngày', 'viết năm-tháng-ngày có thật, ví dụ 2026-11-24.');
  }

  quoted(): string {
    const isReason = ({ isQuoted, text }: RegisterWord) => isQuoted && text.trim() !== '';
    return this.#demand(isReason, 'lý do', 'viết lý do trong dấu ngoặc kép thẳng: "…".');
  }

  end(): void {
    const at = this.#words[this.#next];
    if (at) throw new LineFault({ detail: `không hiểu “${at.text}”`, expected: FORM, at });
  }
}
