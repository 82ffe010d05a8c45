/** Long because it is a table: every way of writing that the resolver promises, with what it must answer. */
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../corpus/load.ts';
import { OWN_PROGRAMME } from '../../../site.config.ts';
import { answerQuery } from './answerQuery.ts';
import { buildResolverIndex } from './buildResolverIndex.ts';
import { IndexReader } from './indexReader.ts';
import * as numbers from './numberPart.ts';
import type { Parts } from './parts.ts';
import * as places from './placePart.ts';
import type { Hit } from './resolution.ts';
import { resolveQuery } from './resolveQuery.ts';

const { documents, bodies, glossary } = loadCorpus(process.cwd());
const index = buildResolverIndex(
  [...documents.values()].map(({ metadata, tree }) => ({ metadata, provisions: tree.provisions })),
  [...bodies.values()],
  glossary,
);

/** A hit in short: document id, `#clause` of the programme, `@body`, `~term`, with `!lack`. */
function short(hit: Hit): string {
  if (hit.kind === 'body') return `@${hit.body}`;
  if (hit.kind === 'term') return `~${hit.term}`;
  if (hit.kind === 'provision')
    return `${hit.document === OWN_PROGRAMME ? '' : hit.document}#${hit.provision}`;
  return hit.document + (hit.lack ? `!${hit.lack}` : '');
}
const ask = (query: string) => {
  const { kind, hits, near, asked } = resolveQuery(index, query);
  return { kind, hits: hits.map(short), near: near.map(short), asked };
};

const QD326 = 'quy-dinh-326-qd-tu';
const ND29 = 'nghi-dinh-29-1998-nd-cp';
const ND09 = 'nghi-dinh-09-1998-nd-cp';
const ND25 = 'nghi-dinh-25-cp-1993';
const NQ17 = 'nghi-quyet-17-nq-tw-2002';
const NQ21 = 'nghi-quyet-21-nq-tw';
const QYD76 = 'quy-dinh-76-qd-tw-2000';
const QTD76 = 'quyet-dinh-76-qd-tw-2022';
const CT30 = 'chi-thi-30-ct-tw-1998';
const PLCBCC = 'phap-lenh-can-bo-cong-chuc-1998';
const NHUNG_DIEU = 'quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam';

/** What is known of a query from these files and parts alone; fails when it would need more. */
function askWith(files: readonly string[], parts: Partial<Parts>, query: string) {
  const loaded = Object.fromEntries(files.map((name) => [name, index[name]!]));
  const reader = new IndexReader(loaded, parts);
  const answer = answerQuery(reader, query);
  expect([...reader.missing, ...reader.missingParts], query).toEqual([]);
  return answer;
}

describe('no query loads more than it needs', () => {
  test.each([
    ['326', '6'],
    ['qd 326', '6'],
    ['nghi dinh 29/1998/nd-cp', '9'],
    ['326/TU', '6'],
    ['09/CP', '9'],
    ['qd 76', '6'],
    ['76', '6'],
  ])('%s: numbers alone, from two files', (query, figure) => {
    const answer = askWith(['goi', `so-${figure}`], { numbers }, query);
    expect(answer.hits.length).toBeGreaterThan(0);
    expect(answer).toEqual(resolveQuery(index, query));
  });

  test.each(['327-QĐ/TU', 'qd 999', '777/1998/NĐ-CP'])(
    '%s: that it is not here, without its file',
    (query) => {
      const { kind } = askWith(['goi', 'so-6', 'so-7', 'so-9'], { numbers }, query);
      expect(kind).toBe('no-such-number');
    },
  );

  test.each([
    'II.2',
    ' ii.2 ',
    '#IV.1',
    'mục II',
    'muc_iv-1',
    'II.1-2',
    'ii.1 gạch 2',
    'Mở đầu 3',
    'chữ ký',
    'I',
    'muc 2',
    'muc 2 diem 1',
    'điểm 1, mục II',
    'Điểm 1 Mục II'.normalize('NFD'),
    'gach 2 diem 4 muc 1',
    'muc i diem 4 gach dau dong thu 2',
    'đoạn 2, điểm 4, mục I',
    'muc 9 diem 1',
  ])('%j: places alone, from one file', (query) => {
    const answer = askWith([`dieu-${OWN_PROGRAMME}`], { places }, query);
    expect([...answer.hits, ...answer.near].length).toBeGreaterThan(0);
    expect(answer).toEqual(resolveQuery(index, query));
  });
});

describe('a figure beside a unit is never a document for certain', () => {
  test.each(['điểm 1.2', 'diem 1.2', 'khoản 1.2', 'điều 5.1', 'điểm 1.2 mục II', 'điểm 1 mục II 29'])(
    '%s',
    (query) => {
      const { kind, hits } = ask(query);
      expect(kind).not.toBe('certain');
      expect(hits.filter((hit) => !hit.startsWith('#') && !hit.includes('!'))).toEqual([]);
    },
  );
});

describe('one document', () => {
  test.each([
    ['326', QD326],
    ['0326', QD326],
    ['３２６ ＱＤ', QD326],
    ['326-QĐ/TU', QD326],
    ['326-QÐ/TU', QD326],
    ['Quy ðịnh 326', QD326],
    ['s. 326', QD326],
    ['№ 326', QD326],
    ['326/QĐ-TU', QD326],
    ['326 qd tu', QD326],
    ['326.qd.tu', QD326],
    ['326_qd_tu', QD326],
    ['326qdtu', QD326],
    ['326QĐTU', QD326],
    ['326–QĐ/TU', QD326],
    ['326 - QĐ / TU', QD326],
    ['qd 326', QD326],
    ['qđ326', QD326],
    ['qđ326/tu', QD326],
    ['QD-326', QD326],
    ['quy dinh 326', QD326],
    ['Quy định 326', QD326],
    ['Quy định 326'.normalize('NFD'), QD326],
    ['qui dinh 326', QD326],
    ['quydinh 326', QD326],
    ['quydinh326', QD326],
    ['quy din h 326', QD326],
    ['quy dinh so 326', QD326],
    ['quy dinh 326 qd-tu', QD326],
    ['quy định số 326-qđ/tu', QD326],
    ['326 quy dinh', QD326],
    ['tu 326 qd', QD326],
    ['số 326', QD326],
    ['quy-dinh-326-qd-tu', QD326],
    ['quy dinh 326 cua thanh uy', QD326],
    ['quy định 326 của Thành uỷ', QD326],
    ['nd 29', ND29],
    ['nđ29', ND29],
    ['NĐ 29', ND29],
    ['nghi dinh 29', ND29],
    ['nghị định 29', ND29],
    ['29/1998', ND29],
    ['29-1998', ND29],
    ['29 1998', ND29],
    ['29/98', ND29],
    ['29/98/nd-cp', ND29],
    ['29/1998/NĐ-CP', ND29],
    ['29-1998-ND-CP', ND29],
    ['29 1998 nd cp', ND29],
    ['291998ndcp', ND29],
    ['29 nd cp 1998', ND29],
    ['nd cp 29', ND29],
    ['29/NĐ-CP', ND29],
    ['nghi dinh 29 nam 1998', ND29],
    ['nghi dinh 29 nam 98', ND29],
    ['nam 1998 nghi dinh 29', ND29],
    ['nghi dinh so 29/1998/nd-cp ngay 11/5/1998', ND29],
    ['Nghị định số 29/1998/NĐ-CP ngày 11 tháng 5 năm 1998 của Chính phủ', ND29],
    ['nghi dinh 29 cua chinh phu', ND29],
    ['nghi dinh 29 ngay 11-5-1998', ND29],
    ['nghi dinh 29 thang 5 nam 1998', ND29],
    ['nghi dinh 29/1998 ve quy che dan chu', ND29],
    ['09/CP', ND09],
    ['9/cp', ND09],
    ['nghi dinh 09/cp', ND09],
    ['09/1998/NĐ-CP', ND09],
    ['9/1998/nd-cp', ND09],
    ['25/CP', ND25],
    ['25-cp', ND25],
    ['nd 25', ND25],
    ['nghi dinh 25 nam 1993', ND25],
    ['nghi dinh 25/cp ngay 23/5/1993', ND25],
    ['17-NQ/TW', NQ17],
    ['17/NQ-TW', NQ17],
    ['nq 17', NQ17],
    ['nq17tw', NQ17],
    ['tw 17 nq', NQ17],
    ['17-nq/tư', NQ17],
    ['nghi quyet 17 cua trung uong', NQ17],
    ['NQTW5', NQ17],
    ['nqtw 5', NQ17],
    ['nqtw5 khoa ix', NQ17],
    ['nqtw 5 khoa 9', NQ17],
    ['nq tw 5 khoá 9', NQ17],
    ['nghi quyet trung uong 5 khoa 9', NQ17],
    ['nghi quyet trung uong 5 khoa ix', NQ17],
    ['Nghị quyết Trung ương 5 (khóa IX)', NQ17],
    ['nghi quyet trung uong 5 khoa 13', NQ21],
    ['NQ T.Ư 5 khóa IX', NQ17],
    ['nghị quyết Trung ương lần thứ 5 khóa IX', NQ17],
    ['nghị quyết Hội nghị Trung ương 5 khóa IX', NQ17],
    ['NQTW5 năm 2002', NQ17],
    ['nghị quyết hội nghị lần thứ năm ban chấp hành trung ương khóa 9', NQ17],
    ['nghị quyết trung ương 6 lần 2 khóa VIII', 'nghi-quyet-hoi-nghi-6-lan-2-bchtw-khoa-viii'],
    ['luat to chuc chinh phu 1992', 'luat-to-chuc-chinh-phu-1992'],
    ['nghi dinh 951998/ND-CP ngay 17 thang 11 nam 1998', 'nghi-dinh-95-1998-nd-cp'],
    ['qđ 76/2000', QYD76],
    ['qd 76 ngay 15/6/2000', QYD76],
    ['quy dinh 76', QYD76],
    ['quy định 76-QĐ/TW', QYD76],
    ['76 nam 2022', QTD76],
    ['quyet dinh 76', QTD76],
    ['quyet dinh 231 cua ubnd', 'quyet-dinh-231-qd-ub'],
    ['quyet dinh 231 cua ubnd tp hcm', 'quyet-dinh-231-qd-ub'],
    ['quyet dinh 231 cua uy ban nhan dan thanh pho', 'quyet-dinh-231-qd-ub'],
    ['Quyết định 231-QĐ/UB của UBND Thành phố', 'quyet-dinh-231-qd-ub'],
    ['1852-QĐ/UB UBND', 'quyet-dinh-1852-qd-ub'],
    ['quyết định 24/2017/QĐ-UBND của UBND Thành phố Hồ Chí Minh', 'quyet-dinh-24-2017-qd-ubnd'],
    ['Quy định 19-QĐ/TW của BCT', 'quy-dinh-19-qd-tw-2002'],
    ['quy định số 37 BCH Trung ương', 'quy-dinh-37-qd-tw-2021'],
    ['231 ub', 'quyet-dinh-231-qd-ub'],
    ['chi thi 30 bo chinh tri', CT30],
    ['ct 30', CT30],
    ['30/CT/TW', CT30],
    ['ct30-ct/tw', CT30],
    ['tb 607', 'thong-bao-607-tb-tu'],
    ['thong bao 607 ban thuong vu thanh uy', 'thong-bao-607-tb-tu'],
    ['kl 229', 'ket-luan-229'],
    ['ket luan 229', 'ket-luan-229'],
    ['hd 33', 'huong-dan-33-hd-btctw-2020'],
    ['huong dan 33 cua ban to chuc trung uong', 'huong-dan-33-hd-btctw-2020'],
    ['ttlt 99', 'thong-tu-lien-tich-99-1998-tt-lt'],
    ['thong tu lien bo 99/1998', 'thong-tu-lien-tich-99-1998-tt-lt'],
    ['tt 03/2005', 'thong-tu-03-2005-tt-bnv'],
    ['thông tư 3 bộ nội vụ', 'thong-tu-03-2005-tt-bnv'],
    ['10/2022/qh15', 'luat-10-2022-qh15'],
    ['luat 10', 'luat-10-2022-qh15'],
    ['luật 10/2022/QH 15', 'luat-10-2022-qh15'],
    ['nghi quyet 45 ubtvqh', 'nghi-quyet-45-1998-nq-ubtvqh10'],
    ['45/1998/nq-ubtvqh10', 'nghi-quyet-45-1998-nq-ubtvqh10'],
    ['2-L/CTN', PLCBCC],
    ['pl 34', 'phap-lenh-34-2007-pl-ubtvqh11'],
    ['phap lenh can bo cong chuc', PLCBCC],
    ['pháp lệnh về cán bộ, công chức', PLCBCC],
    ['luat thuc hien dan chu o co so', 'luat-10-2022-qh15'],
    ['luat to chuc chinh phu', 'luat-to-chuc-chinh-phu-1992'],
    ['quy dinh 115 ngay 17/12/2007', 'quy-dinh-115-qd-tw-2007'],
    ['229-KL/TW', 'ket-luan-229'],
  ])('%s', (query, document) => {
    expect(ask(query)).toMatchObject({ kind: 'certain', hits: [document] });
  });
});

describe('rows to choose from, never a guess', () => {
  test.each([
    ['qd 76', [QYD76, QTD76]],
    ['76-QĐ/TW', [QYD76, QTD76]],
    ['76', [QYD76, 'nghi-dinh-76-2009-nd-cp', QTD76]],
    ['17', [NQ17, 'nghi-dinh-17-2013-nd-cp']],
    ['nghi quyet trung uong 5', [NQ17, NQ21]],
    ['thông tư 03', ['thong-tu-03-1998-tt-tccp', 'thong-tu-03-2005-tt-bnv']],
    ['326 qd t', [QD326]],
    ['326 qd/', [QD326]],
    ['nq 17 khoa 9', [NQ17]],
    ['59/cp', ['nghi-dinh-59-2023-nd-cp']],
    ['quy định 326 khu phố', [QD326]],
    ['nghị định 185 tổ dân phố', ['nghi-dinh-185-2026-nd-cp']],
    ['76-QĐ/TW cấp ủy', [QYD76, QTD76]],
    ['362-QĐ/TW Ban Bí thư', ['quy-dinh-362-qd-tw-2025']],
    ['quy định 326-QĐ/TU của Ban Thường vụ Thành ủy', [QD326]],
    ['nghị quyết TƯ 5', [NQ17, NQ21]],
    ['hướng dẫn thực hiện 17-NQ/TW', [NQ17]],
    ['nghị định 33/2023/NĐ-CP cán bộ', ['nghi-dinh-33-2023-nd-cp']],
    ['326-QĐ/TU, 96-QĐ/TU', [QD326, 'quyet-dinh-96-qd-tu']],
    ['29/1998/NĐ-CP và 79/2003/NĐ-CP', [ND29, 'nghi-dinh-79-2003-nd-cp']],
    ['nghị định về thôn, tổ dân phố 2026', ['nghi-dinh-185-2026-nd-cp']],
    ['chương trình hành động 2002', ['chuong-trinh-hanh-dong-nqtw5']],
    ['những điều đảng viên không được làm 2011', ['quy-dinh-47-qd-tw-2011']],
    ['chỉ thị quy chế dân chủ năm 2002', ['chi-thi-10-ct-tw-2002']],
    ['huong dan thuc hien quy dinh 76', ['huong-dan-thuc-hien-quy-dinh-76-qd-tw', QYD76]],
  ])('%s', (query, rows) => {
    const { kind, hits } = ask(query);
    expect(hits).toEqual(rows);
    expect(kind).toBe(rows.length === 1 && query === '326 qd/' ? 'certain' : 'several');
  });
});

describe('a number that is not here', () => {
  test.each([
    ['quyet dinh 326', QD326],
    ['2998ndcp', ND29],
    ['326-QĐ/TƯ', QD326],
    ['qd 32', QD326],
    ['quy dinh 236', QD326],
    ['263', 'quy-dinh-213-qd-tw-2020'],
    ['quy dinh 3226', QD326],
    ['nghi dinh 28/1998/nd-cp', ND29],
    ['nghi dinh 29/1989/nd-cp', ND29],
    ['nghi dinh 29/1998/nd-cp ngay 15/5/1998', ND29],
    ['quyet dinh 29/1998/qd-ttg', ND29],
    ['chi thi 03', CT30],
    ['45a', 'nghi-quyet-45-1998-nq-ubtvqh10'],
    ['10/2022/qh14', 'luat-10-2022-qh15'],
    ['76-QĐ/TW của Thành ủy', QYD76],
    ['báo cáo 121/CP', 'nghi-dinh-121-2003-nd-cp'],
    ['báo cáo 45-BC/TU', 'nghi-quyet-45-1998-nq-ubtvqh10'],
    ['điều 5 nghị định 28/1998/NĐ-CP', ND29],
  ])('%s: not here, but %s is near', (query, near) => {
    const answer = ask(query);
    expect(answer).toMatchObject({ kind: 'no-such-number', hits: [], asked: query });
    expect(answer.near[0]).toBe(near);
    expect(answer.near.length).toBeLessThanOrEqual(5);
  });

  test.each(['999', 'nghi dinh 8888', '15/2020/tt-btc', '15 2020 tt btc', '777-KH/TU', 'kế hoạch 777-KH/TU'])(
    '%s: nothing by that number',
    (query) => {
      expect(ask(query)).toMatchObject({ kind: 'no-such-number', hits: [] });
    },
  );
});

describe('places', () => {
  test.each([
    ['II.2', '#muc-ii-diem-2'],
    ['ii.2', '#muc-ii-diem-2'],
    ['II-2', '#muc-ii-diem-2'],
    ['II 2', '#muc-ii-diem-2'],
    ['II.1 gạch 2', '#muc-ii-diem-1-gach-2'],
    ['muc 2 diem 1', '#muc-ii-diem-1'],
    ['muc ii diem 1', '#muc-ii-diem-1'],
    ['mucii diem1', '#muc-ii-diem-1'],
    ['muc2 diem1', '#muc-ii-diem-1'],
    ['điểm 1 mục II', '#muc-ii-diem-1'],
    ['điểm 1, mục II', '#muc-ii-diem-1'],
    ['Điểm 1 Mục II'.normalize('NFD'), '#muc-ii-diem-1'],
    ['diem 1 muc 2', '#muc-ii-diem-1'],
    ['diem mot muc hai', '#muc-ii-diem-1'],
    ['gach 2 diem 1 muc 2', '#muc-ii-diem-1-gach-2'],
    ['phan 2 y 1 gach thu hai', '#muc-ii-diem-1-gach-2'],
    ['phần IV ý 3 chương trình hành động', '#muc-iv-diem-3'],
    ['y 2 muc 3', '#muc-iii-diem-2'],
    ['phan ba y bon gach hai', '#muc-iii-diem-4-gach-2'],
    ['phần II mục 3', '#muc-ii-diem-3'],
    ['chương 3 mục 4 gạch 1', '#muc-iii-diem-4-gach-1'],
    ['iii chấm 1', '#muc-iii-diem-1'],
    ['mục ba chấm hai', '#muc-iii-diem-2'],
    ['diem cuoi cung cua muc bon', '#muc-iv-diem-5'],
    ['gạch cuối điểm 1 mục 2', '#muc-ii-diem-1-gach-2'],
    ['điểm đầu tiên mục 3', '#muc-iii-diem-1'],
    ['đoạn 2 của IV.1', '#muc-iv-diem-1-doan-2'],
    ['phần III điểm 4 ý thứ nhất', '#muc-iii-diem-4-gach-1'],
    ['4.1 doan 2', '#muc-iv-diem-1-doan-2'],
    ['gạch đầu dòng thứ 2, điểm 1, mục II', '#muc-ii-diem-1-gach-2'],
    ['gạch đầu dòng thứ hai điểm 1 mục II', '#muc-ii-diem-1-gach-2'],
    ['muc iv', '#muc-iv'],
    ['muc 4', '#muc-iv'],
    ['II', '#muc-ii'],
    ['mo dau 2', '#mo-dau-doan-2'],
    ['mở đầu đoạn 2', '#mo-dau-doan-2'],
    ['chữ ký', '#chu-ky'],
    ['diem 4 muc i chuong trinh', '#muc-i-diem-4'],
    ['điểm 4 mục I của chương trình', '#muc-i-diem-4'],
    ['chuong trinh hanh dong muc iii diem 3', '#muc-iii-diem-3'],
    ['dieu 5 khoan 2 nghi dinh 29', `${ND29}!no-text`],
    ['nghi dinh 29 dieu 5 khoan 2', `${ND29}!no-text`],
    ['điểm a khoản 2 Điều 5 Nghị định số 29/1998/NĐ-CP', `${ND29}!no-text`],
    ['muc 2 nqtw5', `${NQ17}!no-text`],
    ['phần II', '#muc-ii'],
    ['khoản 1 mục II', '#muc-ii-diem-1'],
    ['gạch đầu tiên điểm 4 mục III', '#muc-iii-diem-4-gach-1'],
    ['khỏan 1 mục II', '#muc-ii-diem-1'],
    ['điểm 1 phần II', '#muc-ii-diem-1'],
    ['phan 2 cua chuong trinh', '#muc-ii'],
    ['d1 m2', '#muc-ii-diem-1'],
    ['đ1m2', '#muc-ii-diem-1'],
    ['m3 d4', '#muc-iii-diem-4'],
    ['đ1 mục 2', '#muc-ii-diem-1'],
    ['phần mở đầu', '#mo-dau'],
    ['lời mở đầu', '#mo-dau'],
    ['đoạn mở đầu thứ 3', '#mo-dau-doan-3'],
    ['đoạn 3 phần mở đầu', '#mo-dau-doan-3'],
    ['điểm II.2', '#muc-ii-diem-2'],
    ['mục 2.1', '#muc-ii-diem-1'],
    ['mục II.2 của chương trình', '#muc-ii-diem-2'],
    ['II.01', '#muc-ii-diem-1'],
    ['II 1 gạch 2', '#muc-ii-diem-1-gach-2'],
    ['CTHĐ mục II điểm 1', '#muc-ii-diem-1'],
    [
      'điểm 3 mục IV Chương trình hành động của Thành ủy thực hiện Nghị quyết Trung ương 5 - khóa IX',
      '#muc-iv-diem-3',
    ],
    ['mục IV chương trình hành động NQTW5', '#muc-iv'],
    ['đ5k2 nđ29', `${ND29}!no-text`],
    ['k2 d5 nghi dinh 29', `${ND29}!no-text`],
    ['Điều 5.2 nghị định 29', `${ND29}!no-text`],
    ['II.1 quy dinh 326', `${QD326}!no-text`],
  ])('%s', (query, hit) => {
    expect(ask(query)).toMatchObject({ kind: 'certain', hits: [hit] });
  });

  test.each([
    ['2.1', ['#muc-ii-diem-1']],
    ['i', ['#muc-i']],
    ['diem 5', ['#muc-iv-diem-5']],
    ['diem 4', ['#muc-i-diem-4', '#muc-iii-diem-4', '#muc-iv-diem-4']],
    ['gach 1 diem 4', ['#muc-i-diem-4-gach-1', '#muc-iii-diem-4-gach-1']],
    ['khoan 2 quy dinh 76 chuong trinh', []],
    ['ix của phân', []],
    ['mức II điểm 1', []],
    ['phân II', []],
  ])('%s: rows', (query, rows) => {
    const { kind, hits } = ask(query);
    expect(hits).toEqual(rows);
    expect(kind).not.toBe('certain');
  });

  test.each([
    ['muc 9', '#muc-i'],
    ['muc 2 diem 9', '#muc-ii'],
  ])('%s is not in the programme', (query, near) => {
    const answer = ask(query);
    expect(answer).toMatchObject({ kind: 'no-such-number', hits: [] });
    expect(answer.near[0]).toBe(near);
  });

  test('a place in a text without that clause opens the text and says so', () => {
    expect(ask('muc 9 chuong trinh')).toMatchObject({
      hits: ['chuong-trinh-hanh-dong-nqtw5!no-such-clause'],
    });
  });
});

describe('names and titles', () => {
  test.each([
    ['luân chuyển', ['~thuat-ngu-luan-chuyen']],
    ['Cảnh sát khu vực', ['@canh-sat-khu-vuc', '~thuat-ngu-canh-sat-khu-vuc']],
  ])('a term that is called so is a row: %s', (query, rows) => {
    expect(ask(query)).toMatchObject({ kind: 'titles', hits: rows });
  });

  test.each(['luận chuyển', 'luân chuyển cán'])('a term is no other words: %s', (query) => {
    expect(ask(query).hits).not.toContain('~thuat-ngu-luan-chuyen');
  });

  test.each([
    ['quy che dan chu', ND29],
    ['quy chế dân chủ', ND29],
    ['quychedanchu', ND29],
    ['nhung dieu dang vien khong duoc lam', NHUNG_DIEU],
    ['19 dieu dang vien khong duoc lam', NHUNG_DIEU],
    ['19 điều đảng viên không được làm', NHUNG_DIEU],
    ['quy dinh ve nhung dieu dang vien khong duoc lam', NHUNG_DIEU],
    ['dieu dang vien khong duoc', NHUNG_DIEU],
    ['tai chinh cong doan', 'nghi-dinh-105-2026-nd-cp'],
    ['huong uoc', 'nghi-dinh-61-2023-nd-cp'],
    ['hương ước, quy ước', 'nghi-dinh-61-2023-nd-cp'],
    ['bien che nganh kiem sat', QTD76],
    ['bo chinh tri', '@bo-chinh-tri'],
    ['thanh uy', '@thanh-uy'],
    ['thanh uỷ', '@thanh-uy'],
    ['ban to chuc trung uong', '@ban-to-chuc-trung-uong'],
    ['luong huu tro cap', 'nghi-dinh-162-2026-nd-cp'],
    ['khu pho ap to dan pho', '@khu-pho-ap-to-dan-pho-to-nhan-dan'],
  ])('%s: %s stands first', (query, first) => {
    const { hits } = ask(query);
    expect(hits[0] === first || hits.slice(0, 2).includes(first), hits.join(' ')).toBe(true);
  });

  test.each([['luat can bo cong chuc', ['luat-22-2008-qh12', 'luat-80-2025-qh15']]])(
    '%s: all that are called so',
    (query, rows) => {
      expect(ask(query)).toMatchObject({ kind: 'titles', hits: rows });
    },
  );

  test.each([
    ['huong uocc', 'nghi-dinh-61-2023-nd-cp'],
    ['kieem sat', QTD76],
    ['nghij dinh 29', ND29],
    ['tai chanh cong doan', 'nghi-dinh-105-2026-nd-cp'],
  ])('%s: one wrong letter is forgiven', (query, first) => {
    expect(ask(query).hits[0]).toBe(first);
  });

  test('marks typed exactly come first', () => {
    const { hits } = ask('thôn');
    expect(hits).toContain('nghi-dinh-185-2026-nd-cp');
    expect(hits[0]).toMatch(/nghi-dinh-185|quyet-dinh-13|luat-47/);
  });

  test('every key on the way to a name gives rows, never an exception', () => {
    const name = 'quy chế dân chủ cơ sở';
    for (let length = 2; length <= name.length; length++)
      expect(ask(name.slice(0, length)).hits.length).toBeGreaterThan(0);
    expect(ask(name)).toMatchObject({ kind: 'certain', hits: [ND29] });
  });
});

describe('not of these kinds', () => {
  test.each([
    '',
    ' ',
    '/',
    '?!.,',
    '\u0301',
    '🏛️',
    'שלום',
    '2002',
    '1998',
    '11/5/1998',
    '11-5-1998',
    'ngày 11 tháng 5 năm 1998',
    'tháng 12/2002',
    '12/2002',
    '24/7',
    '30/4',
    'xyzzy',
    '123456789',
    '<script>alert(1)</script>',
    '(((',
    'dieu 5',
  ])('%j', (query) => {
    expect(ask(query)).toMatchObject({ kind: 'none', hits: [], near: [] });
  });
});
