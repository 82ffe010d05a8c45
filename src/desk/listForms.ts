import type { z } from 'zod';
import {
  bodySchema,
  clauseKeywordsSchema,
  laterNoteSchema,
  orderedDocumentSchema,
  sourceSchema,
  termSchema,
  textRemarkSchema,
  thesaurusRowSchema,
  unlistedReferenceSchema,
  unresolvedSchema,
} from '../domain/document/catalogues.ts';
import { slug } from '../domain/document/ruledId.ts';
import { type FormField, fieldsOf } from './formFields.ts';

/** An entry of a list, as its file holds it. */
export type Entry = Record<string, unknown>;

interface ListForm {
  file: string;
  /** The task, as an office says it. */
  says: string;
  /** One entry, in the middle of a sentence. */
  one: string;
  schema: z.ZodObject;
  labels: Record<string, string>;
  /** What an entry is called in a row of others. */
  nameOf: (entry: Entry) => string;
  /** What a new entry begins with. */
  blank?: Entry;
  /** What follows from the rest of a new entry. */
  completed?: (entry: Entry) => Entry;
}

const words = (name: string) => (entry: Entry) => String(entry[name] ?? '');

/** The lists of `content/` that an office keeps, and the words in which each is asked for. */
export const LIST_FORMS = {
  later: {
    file: 'content/later.yaml',
    says: 'Quy định về sau',
    one: 'ghi chú quy định về sau',
    schema: laterNoteSchema,
    labels: {
      text: 'Văn bản sau đã thay đổi gì, từ ngày nào (một câu)',
      source: 'Nguồn',
      provisions: 'Ở những điều khoản nào',
    },
    nameOf: words('text'),
  },
  'text-remarks': {
    file: 'content/text-remarks.yaml',
    says: 'Nhận xét về câu chữ, lỗi in',
    one: 'nhận xét về câu chữ',
    schema: textRemarkSchema,
    labels: { text: 'Nhận xét, bằng lời của trang', provisions: 'Ở những điều khoản nào' },
    nameOf: words('text'),
  },
  glossary: {
    file: 'content/glossary.yaml',
    says: 'Thuật ngữ, chữ viết tắt',
    one: 'thuật ngữ',
    schema: termSchema,
    labels: {
      term: 'Thuật ngữ hoặc chữ viết tắt',
      kind: 'Là',
      meaning: 'Nghĩa',
      basis: 'Dựa vào',
      source: 'Nguồn',
      note: 'Ghi thêm',
    },
    nameOf: words('term'),
    blank: { kind: 'term', basis: 'usage' },
  },
  sources: {
    file: 'content/sources.yaml',
    says: 'Nguồn',
    one: 'nguồn',
    schema: sourceSchema,
    labels: {
      title: 'Nơi giữ hoặc trang mạng, và tên văn bản ở đó',
      address: 'Địa chỉ trên mạng',
      repository: 'Kho dữ liệu',
      path: 'Tệp trong kho',
      commit: 'Bản của kho',
      seen: 'Đã thấy gì ở đó',
      grade: 'Chỉ là trang chép lại, để đối chiếu: nêu tên mà không dẫn tới',
      read: 'Xem tháng nào',
    },
    nameOf: words('title'),
    blank: { seen: 'Bản văn; số, ngày, người ký' },
  },
  bodies: {
    file: 'content/bodies.yaml',
    says: 'Cơ quan, tổ chức',
    one: 'cơ quan',
    schema: bodySchema,
    labels: {
      id: 'Địa chỉ trang',
      names: 'Các cách viết tên, tên chính ở dòng đầu',
      abbreviations: 'Chữ viết tắt',
      group: 'Thuộc nhóm',
      today: 'Nay gọi là gì, hoặc đã thành gì',
      remarks: 'Lưu ý cho người đọc',
    },
    nameOf: ({ names }) => String((names as string[] | undefined)?.[0] ?? ''),
    blank: { today: { unknown: true } },
    completed: (entry) => ({
      id: slug(String((entry['names'] as string[] | undefined)?.[0] ?? '')),
      ...entry,
    }),
  },
  'ordered-documents': {
    file: 'content/ordered-documents.yaml',
    says: 'Văn bản mà chương trình yêu cầu soạn',
    one: 'văn bản được yêu cầu soạn',
    schema: orderedDocumentSchema,
    labels: { what: 'Soạn gì', provision: 'Yêu cầu ở điều khoản' },
    nameOf: words('what'),
  },
  'unlisted-references': {
    file: 'content/unlisted-references.yaml',
    says: 'Văn bản được nhắc mà không ghi số',
    one: 'chỗ nhắc văn bản mà không ghi số',
    schema: unlistedReferenceSchema,
    labels: {
      key: 'Mã',
      name: 'Gọi là',
      passage: 'Nguyên văn trong chương trình',
      provision: 'Ở điều khoản',
      finding: 'Đã tìm ra gì',
      documents: 'Là những văn bản nào của trang',
      source: 'Nguồn (mỗi dòng một nguồn)',
      inference: 'Vì sao suy ra',
    },
    nameOf: words('name'),
    completed: (entry) => ({ key: slug(String(entry['name'] ?? '')), ...entry }),
  },
  unresolved: {
    file: 'content/unresolved.yaml',
    says: 'Số hiệu mà trang chưa có văn bản',
    one: 'số hiệu chưa có văn bản',
    schema: unresolvedSchema,
    labels: { number: 'Số hiệu, đúng như viết trong nội dung', reason: 'Vì sao chưa có' },
    nameOf: words('number'),
  },
  keywords: {
    file: 'content/keywords.yaml',
    says: 'Từ khóa của điều khoản',
    one: 'dòng từ khóa',
    schema: clauseKeywordsSchema,
    labels: { provision: 'Điều khoản', keywords: 'Chữ người đọc hay gõ' },
    nameOf: words('provision'),
  },
  thesaurus: {
    file: 'content/thesaurus.yaml',
    says: 'Chữ hôm nay và chữ trong văn bản',
    one: 'cặp chữ để tìm',
    schema: thesaurusRowSchema,
    labels: {
      word: 'Chữ người đọc gõ',
      means: 'Chữ mà văn bản dùng',
      reason: 'Vì sao hai bên là một việc',
    },
    nameOf: words('word'),
  },
} satisfies Record<string, ListForm>;

export type ListName = keyof typeof LIST_FORMS;
export const LIST_NAMES = Object.keys(LIST_FORMS) as [ListName, ...ListName[]];

/** A list's form by its name, all lists alike. */
export const listForm = (list: ListName): ListForm => LIST_FORMS[list];

/** The fields of a list's entries, in the order of the schema. */
export const listFields = (list: ListName): FormField[] => fieldsOf(listForm(list).schema);
