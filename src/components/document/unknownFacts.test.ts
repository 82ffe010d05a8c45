import { expect, it } from 'vitest';
import { loadCorpus } from '../../corpus/load.ts';
import { standingOf } from '../../corpus/standing/standing.ts';
import { unknownFacts } from './unknownFacts.ts';

const corpus = loadCorpus(process.cwd());
const of = (id: string) => unknownFacts(corpus.documents.get(id)!.metadata, standingOf(corpus, id).id);

it('says in one line what is not known, with what the content lists beyond the usual', () => {
  expect(of('quy-dinh-326-qd-tu').names).toEqual([
    'tên đầy đủ',
    'ngày ban hành',
    'người ký',
    'hiệu lực hiện nay',
  ]);
  expect(of('quyet-dinh-96-qd-tu').names).toContain('mức trợ cấp');
});

it('does not ask for the year beside the date, nor for articles beside the text', () => {
  for (const id of ['quyet-dinh-231-qd-ub', 'quyet-dinh-1852-qd-ub']) {
    expect(of(id).names).toContain('số đầy đủ');
    for (const name of ['năm', 'các điều', 'tình trạng hiệu lực']) expect(of(id).names).not.toContain(name);
  }
});

it('keeps as a remark what says more than a name', () => {
  expect(of('quy-dinh-326-qd-tu').remarks).toContain(
    'Chưa rõ việc bổ sung, sửa đổi mà chương trình yêu cầu đã làm hay chưa, bằng văn bản nào.',
  );
  expect(of('nghi-dinh-204-2004-nd-cp').remarks.join(' ')).not.toMatch(/^Người ký/);
});

it.each([...corpus.documents.keys()])('%s: no remark repeats the line', (id) => {
  const { names, remarks } = of(id);
  expect(new Set(names).size).toBe(names.length);
  for (const remark of remarks)
    expect(remark).not.toMatch(
      /^(?:Chưa (?:tìm thấy|xem được) )?(?:ngày ban hành|người ký|Người ký chưa)[^;]*$/,
    );
});
