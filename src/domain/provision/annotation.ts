import { REPORT_WAY_IDS } from '../task/reportWay.ts';

/** How an attribute's value is read. */
export type AttributeValue =
  /** Words for the reader. */
  | 'text'
  /** One id. */
  | 'id'
  /** Ids or source keys, with spaces or commas between them. */
  | 'ids'
  /** `2002`, `2002-12` or `2002-Q3`. */
  | 'due'
  /** How sure the editor is: one of `CERTAINTIES`. */
  | 'certainty'
  /** What is done towards the bodies of `report`: an id of `REPORT_WAYS`. */
  | 'reportWay'
  /** A number that is counted, not printed: `3`, or `1a` between 1 and 2. */
  | 'count';

/** How sure it is that a word was misprinted, in the words that the page builds its note from. */
export const CERTAINTIES = ['chắc chắn', 'gần như chắc chắn', 'có thể', 'có lẽ'] as const;

export interface AnnotationAttribute {
  value: AttributeValue;
  required?: true;
  /** One line for the author's guide. */
  about: string;
}
export interface Annotation {
  about: string;
  /** True when the element may stand without words inside: `<Note text="…" />`. */
  mayBeEmpty?: true;
  attributes: Readonly<Record<string, AnnotationAttribute>>;
}

/** The closed set of elements an official text may carry. The parser and the author's guide both read this table. */
export const ANNOTATIONS = {
  Sic: {
    about: 'Chữ hoặc số in sai được giữ đúng như bản in.',
    attributes: {
      correct: { value: 'text', about: 'Chữ hoặc số lẽ ra phải in.' },
      certainty: { value: 'certainty', about: `Mức chắc chắn: ${CERTAINTIES.join(', ')}.` },
      note: { value: 'text', about: 'Vì sao cho là in sai.' },
    },
  },
  Assignment: {
    about: 'Câu chữ giao một việc cho một cơ quan; bảng nhiệm vụ lấy từ đây.',
    attributes: {
      lead: { value: 'ids', about: 'Cơ quan chủ trì: id trong bodies.yaml.' },
      with: { value: 'ids', about: 'Cơ quan phối hợp.' },
      report: { value: 'ids', about: 'Cấp trên được báo cáo, trình, giúp hoặc kiến nghị.' },
      reportAs: {
        value: 'reportWay',
        about: `Động từ của văn bản với cấp trên ấy: ${REPORT_WAY_IDS.join(', ')}; bỏ trống là bao-cao.`,
      },
      due: { value: 'due', about: 'Thời hạn: 2002, 2002-12 hoặc 2002-Q3.' },
      dueText: { value: 'text', about: 'Thời hạn đúng như câu chữ trong văn bản.' },
      dueFor: {
        value: 'text',
        about: 'Thời hạn ấy là của phần việc nào, khi không phải của cả câu giao việc.',
      },
      task: { value: 'text', about: 'Tên gọn của nhiệm vụ.' },
      reading: { value: 'text', about: 'Cách hiểu của người biên tập khi câu chữ chưa rõ.' },
    },
  },
  NoAssignment: {
    about: 'Câu chữ có mốc thời gian hoặc lời phân công mà không giao thêm việc nào.',
    attributes: {
      reason: { value: 'text', required: true, about: 'Vì sao không phải một việc được giao.' },
    },
  },
  Ref: {
    about: 'Dẫn chiếu mà máy không tự nhận ra được: chỉ rõ văn bản.',
    attributes: {
      document: { value: 'id', required: true, about: 'Id của văn bản được dẫn.' },
      provision: { value: 'id', about: 'Id của điều khoản được dẫn, ví dụ dieu-5-khoan-1.' },
    },
  },
  Note: {
    about: 'Lời chú của người biên tập về những chữ được bọc.',
    mayBeEmpty: true,
    attributes: {
      text: { value: 'text', required: true, about: 'Lời chú.' },
      source: { value: 'ids', about: 'Nguồn của lời chú: khóa trong sources.yaml hoặc điều khoản.' },
    },
  },
  Keep: {
    about: 'Giữ số thứ tự đã công bố của một gạch đầu dòng, dấu cộng hoặc đoạn không có số.',
    mayBeEmpty: true,
    attributes: {
      number: { value: 'count', required: true, about: 'Số thứ tự trong địa chỉ: 3, hoặc 1a (chen sau 1).' },
    },
  },
} as const satisfies Record<string, Annotation>;

export type AnnotationName = keyof typeof ANNOTATIONS;
export const ANNOTATION_NAMES = Object.keys(ANNOTATIONS) as readonly AnnotationName[];

/** True for the name of an element of the closed set. */
export function isAnnotationName(name: string): name is AnnotationName {
  return Object.hasOwn(ANNOTATIONS, name);
}

/** How each kind of value is written, and what is said to who wrote it otherwise. */
const FORMS: Readonly<Record<AttributeValue, { fits: (given: string) => boolean; advice: string }>> = {
  text: { fits: () => true, advice: '' },
  id: {
    fits: (given) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(given),
    advice: 'một id: chữ thường không dấu, số và dấu “-”.',
  },
  ids: {
    fits: (given) => splitIds(given).every((id) => /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*(?:#[a-z0-9-]+)?$/.test(id)),
    advice: 'một hoặc nhiều id không dấu, cách nhau bằng dấu cách.',
  },
  due: {
    fits: (given) => /^\d{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$/.test(given),
    advice: 'thời hạn viết 2002, 2002-12 hoặc 2002-Q3.',
  },
  certainty: {
    fits: (given) => CERTAINTIES.some((one) => one === given),
    advice: `một trong các chữ ${CERTAINTIES.map((one) => `“${one}”`).join(', ')}.`,
  },
  reportWay: {
    fits: (given) => REPORT_WAY_IDS.some((way) => way === given),
    advice: `một trong các chữ ${REPORT_WAY_IDS.join(', ')}.`,
  },
  count: {
    fits: (given) => /^[1-9]\d{0,2}[a-z]?$/.test(given),
    advice: 'số thứ tự viết 3, hoặc 1a nếu chen vào sau 1.',
  },
};

/** What is wrong with an attribute's value, as advice to the author; undefined when it is well formed. */
export function checkAttributeValue(kind: AttributeValue, value: string): string | undefined {
  const given = value.trim();
  if (given === '') return 'giá trị không được để trống; nếu chưa biết thì bỏ thuộc tính này.';
  if (kind === 'ids' && new Set(splitIds(given)).size < splitIds(given).length) return 'mỗi id viết một lần.';
  const { fits, advice } = FORMS[kind];
  return fits(given) ? undefined : advice;
}

/** "a b, c" → ["a", "b", "c"]. */
export function splitIds(value: string): string[] {
  return value.split(/[\s,]+/u).filter((id) => id !== '');
}
