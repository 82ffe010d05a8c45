import { DOCUMENT_TYPES, type DocumentTypeId } from '../../src/domain/document/documentType.ts';

/** A document's number for these tests, taken apart by its separators alone, apart from the code under test. */
export interface WrittenNumber {
  document: string;
  type: DocumentTypeId;
  /** As printed in its main form. */
  printed: string;
  /** As printed, with leading zeros. */
  ordinal: string;
  /** Inside the number. */
  year?: number;
  /** As printed: NĐ, CP. */
  marks: readonly string[];
  /** ISO date where it is known. */
  date?: string;
}

/** A written form and what it says: only what stands in it. */
export interface WrittenForm {
  text: string;
  ordinal: string;
  year?: number;
  date?: string;
  type?: DocumentTypeId;
  marks: readonly string[];
  /** Year and ordinal run together in at most five figures can be an ordinal as well. */
  isDoubtful?: boolean;
}

/** Takes "29/1998/NĐ-CP" apart. */
export function toWrittenNumber(
  document: string,
  type: DocumentTypeId,
  printed: string,
  date?: string,
): WrittenNumber {
  const [ordinal, ...parts] = printed.split(/[/-]/);
  const hasYear = /^(?:19|20)\d\d$/.test(parts[0] ?? '');
  return {
    document,
    type,
    printed,
    ordinal: ordinal!,
    ...(hasYear ? { year: Number(parts[0]) } : {}),
    marks: hasYear ? parts.slice(1) : parts,
    ...(date === undefined ? {} : { date }),
  };
}

/** Marks of letters off, đ too. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

const SEPARATORS = ['/', '-', '.', '_', ' ', ''];

/** At least 50 ways to write a number, each with what it says. */
export function writtenForms(number: WrittenNumber): WrittenForm[] {
  const forms: WrittenForm[] = [];
  const name = DOCUMENT_TYPES[number.type].name;
  const ordinal = number.ordinal.toLowerCase();
  const plain = ordinal.replace(/^0+(?=\d)/, '');
  const padded = ordinal.padStart(3, '0');
  const marks = number.marks;
  const typeMark =
    marks.find((mark) => (DOCUMENT_TYPES[number.type].marks as readonly string[]).includes(mark)) ??
    DOCUMENT_TYPES[number.type].marks[0];
  const add = (text: string, says: Partial<WrittenForm> = {}) =>
    forms.push({ text, ordinal: plain, marks: [], ...says });
  const year = number.year ?? (number.date ? Number(number.date.slice(0, 4)) : undefined);
  const says = { year: number.year };

  // The number itself, whole, with every separator, in every case.
  for (const figures of [ordinal, plain, padded])
    for (const separator of SEPARATORS) {
      const isRunTogether = separator === '' && number.year !== undefined;
      const isDoubtful = isRunTogether && Number.parseInt(figures, 10) > 0 && figures.length + 4 <= 5;
      const whole = [figures, ...(number.year === undefined ? [] : [number.year]), ...marks].join(separator);
      for (const text of [whole, bare(whole).toLowerCase(), bare(whole).toUpperCase()])
        add(text, { ...says, marks, isDoubtful });
    }
  add(number.printed, { ...says, marks });
  add(`số ${number.printed}`, { ...says, marks });
  add(number.printed.normalize('NFD'), { ...says, marks });
  add(number.printed.replaceAll('/', ' / ').replaceAll('-', ' – '), { ...says, marks });
  add(number.printed.replaceAll('-', '\u2011'), { ...says, marks });

  // With the type in words, before, run together, misspaced, after; the number whole or in part.
  const words = [
    name,
    name.toUpperCase(),
    bare(name).toLowerCase(),
    bare(name).toLowerCase().replaceAll(' ', ''),
    bare(name)
      .toLowerCase()
      .replace(/(\S)(\S)$/, '$1 $2'),
  ];
  const parts: [string, Partial<WrittenForm>][] = [
    [plain, {}],
    [padded, {}],
    [number.printed, { ...says, marks }],
    [bare(number.printed).toLowerCase().replace(/[/-]/g, ' '), { ...says, marks }],
  ];
  for (const word of words)
    for (const [part, said] of parts) {
      add(`${word} ${part}`, { ...said, type: number.type });
      add(`${word} số ${part}`, { ...said, type: number.type });
    }
  const folded = bare(name).toLowerCase();
  add(`${folded.replaceAll(' ', '')}${plain}`, { type: number.type });
  for (const zeros of ['0', '00', '000'])
    for (const word of words) add(`${word} ${zeros}${plain}`, { type: number.type });
  add(`${folded}${plain}`, { type: number.type });
  add(`${plain} ${folded}`, { type: number.type });
  add(`${folded.replaceAll(' ', '-')}-${plain}`, { type: number.type });

  // With the type's abbreviation, before, glued, after.
  const abbreviation = bare(typeMark).toLowerCase();
  for (const separator of SEPARATORS)
    for (const [mark, figures] of [
      [abbreviation, plain],
      [typeMark, ordinal],
      [typeMark.toLowerCase(), padded],
    ] as const) {
      add(`${mark}${separator}${figures}`, { marks: [typeMark] });
      add(`${figures}${separator}${mark}`, { marks: [typeMark] });
    }
  add(`${abbreviation} so ${plain}`, { marks: [typeMark] });
  add(`${folded} ${plain} ${abbreviation}`, { type: number.type, marks: [typeMark] });
  const issuers = marks.filter((mark) => mark !== typeMark);
  if (issuers.length > 0) {
    const issuer = bare(issuers.join(' ')).toLowerCase();
    add(`${issuer} ${plain} ${abbreviation}`, { marks });
    add(`${abbreviation} ${plain} ${issuer}`, { marks });
    add(`${folded} ${plain} ${issuer}`, { type: number.type, marks: issuers });
    add(`${plain} ${issuer}`, { marks: issuers });
    add(`${issuer} ${plain}`, { marks: issuers });
  }

  // With the year, wherever it stands.
  if (year !== undefined) {
    const short = String(year).slice(2);
    const all = bare(marks.join(' ')).toLowerCase();
    add(`${folded} ${plain}/${year}`, { type: number.type, year });
    add(`${folded} ${plain} năm ${year}`, { type: number.type, year });
    add(`${folded} ${plain} nam ${short}`, { type: number.type, year });
    add(`${folded} ${plain}/${short}`, { type: number.type, year });
    add(`${folded} ${plain} ${short}`, { type: number.type, year });
    add(`nam ${year} ${folded} ${plain}`, { type: number.type, year });
    add(`${plain} nam ${year}`, { year });
    add(`${plain}/${year}`, { year });
    if (all !== '') {
      add(`${plain} ${all} ${year}`, { marks, year });
      add(`${plain} ${all} nam ${year}`, { marks, year });
      add(`${plain}/${short}/${marks.join('-')}`, { marks, year });
      add(`${all} ${plain} ${year}`, { marks, year });
    }
  }
  if (number.date !== undefined && number.date.length === 10) {
    const [y, m, d] = number.date.split('-').map(Number);
    const said = { year: y!, date: number.date };
    add(`${folded} ${plain} ngay ${d}/${m}/${y}`, { ...said, type: number.type });
    add(`${name} số ${number.printed} ngày ${d} tháng ${m} năm ${y}`, { ...said, type: number.type, marks });
    add(`${number.printed} ${d}-${m}-${y}`, { ...said, marks });
    add(`${folded} ${plain} thang ${m} nam ${y}`, {
      ...said,
      date: number.date.slice(0, 7),
      type: number.type,
    });
  }

  add(plain);
  add(ordinal);
  add(`số ${plain}`);
  return [...new Map(forms.map((form) => [form.text, form])).values()];
}
