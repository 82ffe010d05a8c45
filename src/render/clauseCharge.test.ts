import { describe, expect, it } from 'vitest';
import { eachClausePage } from '../corpus/clausePages.ts';
import { loadCorpus } from '../corpus/load.ts';
import { tasksOf } from '../corpus/tasks.ts';
import { shortPlace } from '../domain/provision/spokenPlace.ts';
import { chargeLine } from '../render/chargeLine.ts';
import { clauseCharge } from './clauseCharge.ts';

const corpus = loadCorpus(process.cwd());
const pages = [...eachClausePage(corpus)];
const namesOf = (body: string) => corpus.bodies.get(body)!.names;
const chargeOf = (id: string) => {
  const { document, provision, path } = pages.find((page) => page.provision.id === id)!;
  return clauseCharge(document, provision, path, namesOf);
};

describe('what a clause orders', () => {
  it('says a body once for all its tasks, and to each its own deadline', () => {
    const { tasks, shared } = chargeOf('muc-iv-diem-4')!;
    expect(shared.lead).toEqual(['ban-can-su-dang-ubnd-thanh-pho']);
    expect(tasks.map(({ own }) => own.lead)).toEqual([undefined, undefined, undefined]);
    expect(tasks.map(({ own }) => own.dueText)).toEqual([
      'triển khai trong tháng 9/2002',
      'cuối năm 2002',
      'đầu năm 2003',
    ]);
  });

  it('names the paragraph that says who and by when for a whole point', () => {
    for (const id of ['muc-ii-diem-1', 'muc-ii-diem-1-gach-2'])
      expect(chargeOf(id)!.from).toMatchObject({ unit: { id: 'muc-ii-diem-1-doan-2' }, isDueToo: true });
  });

  it('names the point whose body a dash inherits', () => {
    expect(chargeOf('muc-iii-diem-4-gach-1')!.from).toMatchObject({
      unit: { id: 'muc-iii-diem-4' },
      isDueToo: false,
    });
    expect(chargeOf('muc-iii-diem-4')!.from).toBeUndefined();
  });

  it('is nothing where nothing is ordered', () => {
    expect(chargeOf('mo-dau-doan-1')).toBeUndefined();
  });
});

const BTC = 'Ban Tổ chức Thành ủy';
const BCS = 'Ban Cán sự Đảng Ủy ban Nhân dân Thành phố';
const MT = 'Đảng đoàn Mặt trận và các đoàn thể nhân dân cấp Thành phố';
/** By hand from the text: where a clause has its bodies from when not from its own words; its line in the whole text. */
const CHARGES: readonly [place: string, from: string | undefined, line: string][] = [
  ['I', undefined, ''],
  [
    'I.1',
    undefined,
    `${BTC} · cuối quý III/2002 (sơ kết ở Quận, Huyện) · cuối quý IV/2002 (sơ kết cấp Thành phố)`,
  ],
  ['I.2', undefined, 'Đảng đoàn Hội đồng Nhân dân Thành phố · cuối tháng 12/2002'],
  ['I.3', undefined, `Ban Dân vận Thành ủy, ${MT} · cuối tháng 12/2002`],
  ['I.4', 'I.4 đoạn 2', `${BCS} · tháng 12/2002 báo cáo kết quả`],
  ['I.4 gạch 1', 'I.4 đoạn 2', ''],
  ['I.4 gạch 2', 'I.4 đoạn 2', ''],
  ['II.1', 'II.1 đoạn 2', `${BTC} · cuối quý III/2002`],
  ['II.1 gạch 1', 'II.1 đoạn 2', ''],
  ['II.1 gạch 2', 'II.1 đoạn 2', ''],
  ['II.2', undefined, `${BCS} · cuối tháng 12/2002`],
  ['II.3', undefined, 'Ban Dân vận Thành ủy · cuối tháng 12/2002'],
  ['III.1', undefined, BTC],
  ['III.2', undefined, `${BTC} · tháng 3/2003 (sơ kết cấp Thành phố)`],
  ['III.3', undefined, 'Ủy ban Kiểm tra Thành ủy'],
  ['III.4', undefined, 'Ban Thường vụ các Quận, Huyện ủy'],
  ['III.4 gạch 1', 'III.4', ''],
  ['III.4 gạch 2', 'III.4', ''],
  ['III.4 gạch 3', 'III.4', ''],
  ['IV.1', undefined, BTC],
  ['IV.1 đoạn 2', undefined, `${BTC} · tháng 12/2002 (trình kế hoạch)`],
  ['IV.2', undefined, 'Ban Tư Tưởng - Văn hóa Thành ủy, Trường Cán bộ Thành phố · tháng 12/2002'],
  ['IV.3', undefined, `${BTC} · tháng 9/2002 (trình đề án)`],
  [
    'IV.4',
    undefined,
    `${BCS} · tháng 9/2002 (triển khai thí điểm) · cuối năm 2002 (sơ kết rút kinh nghiệm) · đầu năm 2003 (triển khai diện rộng)`,
  ],
  ['IV.5', undefined, `${BCS} · tháng 9/2002`],
];

describe('a clause whose own words name its bodies says them itself', () => {
  const charged = new Map(tasksOf(corpus).map(({ provision }) => [shortPlace(provision.id), provision.id]));

  it('is written down for every clause that is charged', () => {
    expect(CHARGES.map(([place]) => place)).toEqual([...charged.keys()]);
  });

  it.each(CHARGES)('%s', (place, from, line) => {
    const { provision, path } = pages.find((page) => page.provision.id === charged.get(place))!;
    const unit = chargeOf(provision.id)!.from?.unit;
    expect(unit && shortPlace(unit.id)).toBe(from);
    expect(chargeLine(provision, path, namesOf).join(' · ')).toBe(line);
  });
});
