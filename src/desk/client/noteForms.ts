import type { DeskLists } from '../deskLists.ts';
import type { NoteTag } from '../noteTags.ts';

/** One thing that a note says. */
export interface NoteField {
  name: string;
  says: string;
  options?: { value: string; name: string }[];
  isOptional?: true;
  /** Several of the options. */
  isMany?: true;
}

export interface NoteForm {
  tag: NoteTag;
  says: string;
  fields: NoteField[];
}

const CERTAINTIES = ['chắc chắn', 'gần như chắc chắn', 'có lẽ', 'có thể'];
const REPORTS = { 'bao-cao': 'báo cáo', trinh: 'trình', giup: 'giúp', 'kien-nghi': 'kiến nghị với' };

/** Notes that are put around chosen words, and what is asked of each; the words themselves stay as printed. */
export function noteForms({ documents, bodies }: DeskLists): NoteForm[] {
  const body = bodies.map(({ id, name }) => ({ value: id, name }));
  return [
    {
      tag: 'Sic',
      says: 'Lỗi in …',
      fields: [
        { name: 'correct', says: 'Lẽ ra phải in' },
        {
          name: 'certainty',
          says: 'Chắc đến đâu',
          options: CERTAINTIES.map((value) => ({ value, name: value })),
        },
        { name: 'note', says: 'Vì sao cho là in sai' },
      ],
    },
    { tag: 'Note', says: 'Lời chú …', fields: [{ name: 'text', says: 'Lời chú của trang' }] },
    {
      tag: 'Ref',
      says: 'Dẫn tới văn bản …',
      fields: [
        {
          name: 'document',
          says: 'Văn bản được dẫn',
          options: documents.map(({ id, name }) => ({ value: id, name })),
        },
      ],
    },
    {
      tag: 'Assignment',
      says: 'Giao việc …',
      fields: [
        { name: 'lead', says: 'Cơ quan chủ trì', options: body, isMany: true },
        { name: 'with', says: 'Cơ quan phối hợp', options: body, isOptional: true, isMany: true },
        { name: 'report', says: 'Cấp trên nhận', options: body, isOptional: true },
        {
          name: 'reportAs',
          says: 'Với cấp trên ấy, văn bản nói',
          options: Object.entries(REPORTS).map(([value, name]) => ({ value, name })),
          isOptional: true,
        },
        { name: 'dueText', says: 'Chữ chỉ thời hạn, đúng như trong câu', isOptional: true },
        { name: 'due', says: 'Thời hạn ấy là: 12/2002, quý 3/2002 hoặc 2002', isOptional: true },
        { name: 'dueFor', says: 'Thời hạn ấy chỉ của phần việc', isOptional: true },
        { name: 'task', says: 'Tên gọn của việc' },
        { name: 'reading', says: 'Cách hiểu, khi câu chữ chưa rõ', isOptional: true },
      ],
    },
    {
      tag: 'NoAssignment',
      says: 'Không phải việc …',
      fields: [{ name: 'reason', says: 'Vì sao không phải một việc được giao' }],
    },
    {
      tag: 'Keep',
      says: 'Giữ số cũ …',
      fields: [
        {
          name: 'number',
          says: 'Số thứ tự đã công bố của gạch hay đoạn này (chen vào sau 1 thì ghi 1a)',
        },
      ],
    },
  ];
}
