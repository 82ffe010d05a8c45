import { documentTypeName } from '../domain/document/documentType.ts';
import { eachProvision, type ProvisionKind } from '../domain/provision/tree.ts';
import { leftOutByReason } from './account.ts';
import type { Origin } from './blocks.ts';
import type { Imported } from './importDocument.ts';
import { LEFT_OUT, type Remark } from './source.ts';

const COUNTED: readonly (readonly [ProvisionKind, string])[] = [
  ['part', 'phần'],
  ['chapter', 'chương'],
  ['section', 'mục'],
  ['romanSection', 'mục La Mã'],
  ['article', 'điều'],
  ['clause', 'khoản'],
  ['numberedPoint', 'điểm'],
  ['letterPoint', 'điểm a, b, c'],
  ['subpoint', 'tiết'],
  ['indent', 'gạch đầu dòng'],
  ['table', 'bảng'],
  ['annex', 'phụ lục'],
];
/** How many remarks of a kind are shown when not all are asked for. */
const SHOWN = 20;

const formatCount = (count: number) => count.toLocaleString('vi-VN');

/** What was imported, where every letter went, what was changed and what a person should look at. */
export function reportOf(imported: Imported, name: string, file: string, isWhole: boolean): string {
  const { identity, head, account, leftOut, told, doubts, issues, tree } = imported;
  const kinds = [...eachProvision(tree.provisions)].map(({ kind }) => kind);
  const counts = COUNTED.map(([kind, word]) => [kinds.filter((one) => one === kind).length, word] as const);
  const units = counts.filter(([count]) => count > 0).map(([count, word]) => `${formatCount(count)} ${word}`);
  const reasons = leftOutByReason(leftOut).map(
    ([reason, count]) => `${formatCount(count)} ${LEFT_OUT[reason]}`,
  );
  const title = [identity && documentTypeName(identity.type), identity?.number, head.date]
    .filter(Boolean)
    .join(', ');
  const numbering = issues.map(({ message, hint, place }) => ({
    text: `${message} ${hint}`,
    origin: { line: place.line },
  }));
  return [
    `${name} → ${file}`,
    `  Văn bản: ${title || 'chưa rõ'}${notice('cơ quan', head.issuer)}${notice('người ký', head.signatory)}`,
    `  Cấu trúc: ${units.join(', ') || 'chỉ có đoạn không đánh số'}`,
    `  Chữ: đọc ${formatCount(account.read)} = vào văn bản ${formatCount(account.written)} + để ngoài ${formatCount(account.leftOut)}${
      account.joined === 0 ? '' : ` + gộp khi chuyển mã ${formatCount(account.joined)}`
    }`,
    ...(reasons.length > 0 ? [`  Để ngoài: ${reasons.join('; ')}`] : []),
    ...list('Đã đổi', told, isWhole),
    ...list('Số in cần xem', numbering, isWhole),
    ...list('Câu chữ cần xem', doubts, isWhole),
    ...(isWhole ? leftOut.filter(({ text }) => text.trim() !== '').map(leftOutLine) : []),
  ].join('\n');
}

const notice = (what: string, value: string | undefined) =>
  value === undefined ? `, chưa rõ ${what}` : `, ${value}`;

function list(heading: string, remarks: readonly Remark[], isWhole: boolean): string[] {
  const shown = isWhole ? remarks : remarks.slice(0, SHOWN);
  const rest = remarks.length - shown.length;
  return [
    ...shown.map(({ text, origin }) => `  ${heading}: ${text}${origin ? ` (${placeWords(origin)})` : ''}`),
    ...(rest > 0 ? [`  ${heading}: còn ${rest} chỗ nữa; thêm --chi-tiet để xem hết`] : []),
  ];
}

const leftOutLine = ({ text, reason, origin }: Imported['leftOut'][number]) =>
  `  Bỏ ra [${LEFT_OUT[reason]}] ${placeWords(origin)}: ${text.replace(/\s+/gu, ' ').trim()}`;

function placeWords({ page, line, paragraph, part }: Origin): string {
  if (part === 'footnote') return 'chú thích';
  if (page !== undefined) return `trang ${page}`;
  if (line !== undefined) return `dòng ${line}`;
  return paragraph !== undefined ? `đoạn ${paragraph}` : 'ngoài văn bản';
}
