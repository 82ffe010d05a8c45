import { z } from 'zod';
import { BRANCH_IDS } from '../domain/document/level.ts';
import { PROVISION_KINDS, type ProvisionKind } from '../domain/provision/tree.ts';
import { REPORT_WAY_IDS } from '../domain/task/reportWay.ts';

const text = z.string();
const offset = z.int().nonnegative();
const stretch = { start: offset, end: offset };
const ids = z.array(text);

/** A stretch of official words with what was said about it: `domain/provision/tree.ts` explains each. */
const mark = z.discriminatedUnion('type', [
  z.strictObject({
    ...stretch,
    type: z.literal('sic'),
    correct: text.optional(),
    certainty: text.optional(),
    note: text.optional(),
  }),
  z.strictObject({
    ...stretch,
    type: z.literal('assignment'),
    lead: ids,
    with: ids,
    report: ids,
    reportAs: z.enum(REPORT_WAY_IDS).optional(),
    due: text.optional(),
    dueText: text.optional(),
    dueFor: text.optional(),
    task: text.optional(),
    reading: text.optional(),
  }),
  z.strictObject({ ...stretch, type: z.literal('no-assignment'), reason: text }),
  z.strictObject({ ...stretch, type: z.literal('ref'), document: text, provision: text.optional() }),
  z.strictObject({ ...stretch, type: z.literal('note'), text, source: ids }),
  z.strictObject({ ...stretch, type: z.literal('keep'), number: text }),
  z.strictObject({ ...stretch, type: z.literal('emphasis') }),
  z.strictObject({ ...stretch, type: z.literal('strong') }),
  z.strictObject({ ...stretch, type: z.literal('footnote'), note: text }),
]);

const link = z.strictObject({
  ...stretch,
  document: text.describe('id của văn bản được dẫn'),
  provision: text.optional().describe('id của điều khoản được dẫn'),
  iri: text.describe('địa chỉ theo quy ước đặt tên của Akoma Ntoso'),
  address: z.url().describe('địa chỉ trên trang'),
});

/** Official words: offsets of marks and links are UTF-16 units into `value`. */
const words = z.strictObject({
  value: text.describe('câu chữ đúng như bản in, không có số, ký hiệu đầu dòng'),
  marks: z.array(mark).describe('điều đã ghi về từng đoạn chữ, theo vị trí trong value'),
  links: z.array(link).describe('các chỗ dẫn văn bản khác'),
});

const unit = z.strictObject({
  kind: z.enum(Object.keys(PROVISION_KINDS) as [ProvisionKind, ...ProvisionKind[]]),
  id: text.describe('id cố định; là phần sau dấu # của địa chỉ'),
  part: text.describe('phần của riêng điều khoản trong id'),
  label: text.optional().describe('số, ký hiệu đầu dòng đúng như bản in'),
  labelMarks: z.array(mark).optional(),
  gap: text.describe('khoảng giữa ký hiệu và câu chữ'),
  isHeading: z.boolean(),
  text: words,
  headingBelow: words.optional().describe('tên in ở dòng dưới ký hiệu'),
  rows: z.array(z.array(words)).optional().describe('các ô của bảng, theo hàng; hàng đầu là tên cột'),
  /** Named after the trade's own order: a unit holds units. */
  get children() {
    return z.array(unit);
  },
});

const fact = z.strictObject({
  field: text.describe('tên trường trong dữ liệu'),
  label: text,
  text: text.describe('giá trị viết bằng lời'),
  data: text.optional().describe('giá trị cho máy, khi khác lời: ngày theo ISO 8601, id'),
  inference: text.optional().describe('lý do, khi là suy luận'),
  otherwise: z.array(text).describe('giá trị khác mà nguồn khác ghi'),
  note: text.optional(),
  source: ids,
});

/**
 * A document as it is handed out, in every format: what is known of it, its official words, our notes on them. The JSON
 * export is the edition itself; every other format is made from it and from nothing else, so that its digest tells
 * whether a file has to be made anew.
 */
export const editionSchema = z.strictObject({
  id: text.describe('id cố định của văn bản'),
  type: text.describe('loại văn bản'),
  branch: z.enum(BRANCH_IDS),
  name: text.describe('tên gọi: loại và số'),
  title: text.optional().describe('tên văn bản, hoặc nội dung khi chưa biết tên'),
  citation: text.describe('tên đầy đủ để dẫn chiếu'),
  reference: z
    .strictObject({
      type: text,
      title: text,
      short: text.describe('tên khi dẫn lại'),
      number: text.optional(),
      date: text.optional().describe('ISO 8601'),
      issuer: text.optional(),
    })
    .describe('văn bản như phần mềm quản lý tài liệu tham khảo ghi: chỉ điều có nguồn'),
  address: z.url().describe('địa chỉ của văn bản trên trang'),
  iri: text.describe('địa chỉ của văn bản theo quy ước đặt tên của Akoma Ntoso'),
  revised: text.describe('ngày câu chữ hay thông tin được công bố lần cuối (ISO 8601)'),
  facts: z.array(fact),
  relations: z.array(
    z.strictObject({
      kind: text,
      label: text,
      document: text,
      name: text,
      iri: text,
      address: z.url(),
      inference: text.optional(),
      note: text.optional(),
      source: ids,
    }),
  ),
  remarks: z.array(z.strictObject({ text, source: ids })),
  unknown: z.array(text).describe('những điều chưa biết'),
  missing: z.array(text).describe('những điều đã tìm mà chưa thấy, và vì sao'),
  units: z.array(unit).describe('toàn văn; trống khi chưa có'),
  footnotes: z.array(z.strictObject({ id: text, label: text, text: words })),
  notes: z
    .array(z.strictObject({ provision: text, place: text, words: text, text, source: ids }))
    .describe('chú giải của trang về câu chữ, không thuộc văn bản'),
  sources: z
    .array(z.strictObject({ key: text, title: text, address: text.optional() }))
    .describe('nguồn đã dẫn, kể cả điều khoản của văn bản khác'),
  origin: text.describe('câu chữ lấy từ đâu'),
  site: z.strictObject({ name: text, address: z.url() }),
});

export type Edition = z.infer<typeof editionSchema>;
export type EditionUnit = z.infer<typeof unit>;
export type EditionText = z.infer<typeof words>;
export type EditionFact = z.infer<typeof fact>;
export type EditionLink = z.infer<typeof link>;

/** Every unit, parents before children, in printed order, with how deep it stands. */
export function* eachUnit(
  units: readonly EditionUnit[],
  depth = 0,
): Generator<{ unit: EditionUnit; depth: number }> {
  for (const one of units) {
    yield { unit: one, depth };
    yield* eachUnit(one.children, depth + 1);
  }
}
