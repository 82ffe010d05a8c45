import type { Body } from '../../src/domain/document/catalogues.ts';
import type { DocumentTypeId } from '../../src/domain/document/documentType.ts';
import type { ResolvableDocument } from '../../src/domain/search/resolver/buildResolverIndex.ts';
import { bare, toWrittenNumber, type WrittenNumber } from './writtenForms.ts';

/** A series of numbers: its type, its marks, whether the year stands in the number. */
const SERIES: readonly (readonly [DocumentTypeId, string, 'year' | 'no-year'])[] = [
  ['nghi-dinh', '/NĐ-CP', 'year'],
  ['nghi-dinh', '/CP', 'no-year'],
  ['nghi-quyet', '/CP', 'no-year'],
  ['nghi-quyet', '/NQ-CP', 'year'],
  ['nghi-dinh', '-HĐBT', 'no-year'],
  ['chi-thi', '-CT', 'no-year'],
  ['quyet-dinh', '/QĐ-TTg', 'year'],
  ['quyet-dinh', '/QĐ-TTg', 'no-year'],
  ['quyet-dinh', '/QĐ-UB', 'year'],
  ['quyet-dinh', '/QĐ-UBND', 'year'],
  ['quyet-dinh', '/QĐ-BNV', 'year'],
  ['chi-thi', '/CT-TTg', 'year'],
  ['thong-tu', '/TT-BNV', 'year'],
  ['thong-tu', '/TT-BTC', 'year'],
  ['thong-tu-lien-tich', '/TTLT-BTC-BNV', 'year'],
  ['thong-tu-lien-tich', '/TT-LT', 'year'],
  ['nghi-quyet', '/NQ-HĐND', 'year'],
  ['luat', '/QH12', 'year'],
  ['nghi-quyet', '/NQ-UBTVQH11', 'year'],
  ['phap-lenh', '/PL-UBTVQH11', 'year'],
  ['quy-dinh', '-QĐ/TW', 'no-year'],
  ['quyet-dinh', '-QĐ/TW', 'no-year'],
  ['quy-dinh', '-QĐ/TU', 'no-year'],
  ['quyet-dinh', '-QĐ/TU', 'no-year'],
  ['nghi-quyet', '-NQ/TW', 'no-year'],
  ['chi-thi', '-CT/TW', 'no-year'],
  ['chi-thi', '-CT/TU', 'no-year'],
  ['thong-bao', '-TB/TU', 'no-year'],
  ['ket-luan', '-KL/TW', 'no-year'],
  ['huong-dan', '-HD/BTCTW', 'no-year'],
  ['cong-van', '-CV/TU', 'no-year'],
];

/** Ordinals that are easily taken for one another, a few with a letter, a few that look like years. */
const ORDINALS = [
  '1',
  '02',
  '09',
  '9b',
  '12',
  '21',
  '13',
  '31',
  '17',
  '71',
  '19',
  '91',
  '29',
  '92',
  '76',
  '67',
  '98',
  '123',
  '132',
  '213',
  '231',
  '312',
  '321',
  '326',
  '362',
  '236',
  '1685',
  '1865',
  '1998',
  '2002',
  '45',
  '54',
  '45a',
  '12b',
];

const BODIES: readonly (readonly [string, string, readonly string[]])[] = [
  ['chinh-phu', 'Chính phủ', ['CP']],
  ['thu-tuong-chinh-phu', 'Thủ tướng Chính phủ', ['TTg']],
  ['uy-ban-nhan-dan', 'Ủy ban nhân dân', ['UBND', 'UB']],
  ['bo-noi-vu', 'Bộ Nội vụ', ['BNV']],
  ['quoc-hoi', 'Quốc hội', ['QH']],
  ['bo-chinh-tri', 'Bộ Chính trị', ['BCT']],
];

/** A corpus of numbers with many near-collisions, the same at every run. */
export function makeNumberCorpus(size: number): {
  documents: ResolvableDocument[];
  numbers: WrittenNumber[];
  bodies: Body[];
} {
  const random = makeRandom(20021124);
  const numbers = new Map<string, WrittenNumber>();
  const inSeries = new Set<string>();
  while (numbers.size < size) {
    const [type, marks, year] = SERIES[Math.floor(random() * SERIES.length)]!;
    const ordinal =
      random() < 0.8
        ? ORDINALS[Math.floor(random() * ORDINALS.length)]!
        : String(1 + Math.floor(random() * 400));
    const asked = 1990 + Math.floor(random() * 34);
    const isDated = year === 'year' ? random() < 0.7 : random() < 0.85;
    const date = `${asked}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
    const printed = year === 'year' ? `${ordinal}/${asked}${marks}` : `${ordinal}${marks}`;
    const key = `${type} ${marks} ${Number.parseInt(ordinal, 10)}${/[a-z]$/.exec(ordinal) ?? ''} ${year === 'year' || isDated ? asked : ''}`;
    if (inSeries.has(key)) continue;
    inSeries.add(key);
    const id = `${type}-${bare(printed)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')}${year === 'year' ? '' : isDated ? `-${asked}` : ''}`;
    if (!numbers.has(id)) numbers.set(id, toWrittenNumber(id, type, printed, isDated ? date : undefined));
  }
  return {
    documents: [...numbers.values()].map(toDocument),
    numbers: [...numbers.values()],
    bodies: BODIES.map(toBody),
  };
}

const none = { source: [], otherwise: [] };

function toDocument({ document, type, printed, date }: WrittenNumber, at: number): ResolvableDocument {
  return {
    provisions: [],
    metadata: {
      id: document,
      type,
      role: 'related',
      number: { ...none, value: printed },
      otherNumbers: [],
      aliases:
        at % 10 === 0 ? [{ ...none, value: `Quy chế thứ ${at} về ${TITLES[at % TITLES.length]}` }] : [],
      title: {
        ...none,
        value: `về việc ${TITLES[at % TITLES.length]} ${TITLES[(at * 7 + 3) % TITLES.length]} giai đoạn ${at}`,
      },
      issuer: { ...none, unknown: true },
      date: date === undefined ? { ...none, unknown: true } : { ...none, value: date },
    },
  };
}

const TITLES = [
  'ban hành quy chế tổ chức và hoạt động của tổ dân phố, khu phố',
  'sửa đổi, bổ sung một số điều về chế độ tiền lương của cán bộ, công chức, viên chức',
  'tiếp tục đẩy mạnh cuộc vận động xây dựng, chỉnh đốn Đảng',
  'quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của sở, ban, ngành',
  'hướng dẫn thực hiện chế độ, chính sách đối với người hoạt động không chuyên trách',
  'tăng cường quản lý đất đai, trật tự xây dựng trên địa bàn thành phố',
  'thực hiện dân chủ ở xã, phường, thị trấn',
  'phê duyệt quy hoạch mạng lưới trường học',
  'công tác phòng, chống tham nhũng, lãng phí trong tình hình mới',
  'phân cấp quản lý ngân sách nhà nước giữa các cấp chính quyền',
];

function toBody([id, name, forms]: (typeof BODIES)[number]): Body {
  return {
    id,
    names: [name],
    abbreviations: forms.map((form) => ({ form, basis: 'usage' as const })),
    group: 'trung-uong',
    today: { ...none, unknown: true },
    remarks: [],
  };
}

/** Numbers between 0 and 1, the same at every run (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
