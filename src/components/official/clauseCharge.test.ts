import { describe, expect, it } from 'vitest';
import { eachClausePage } from '../../corpus/clausePages.ts';
import { loadCorpus } from '../../corpus/load.ts';
import { clauseCharge } from './clauseCharge.ts';

const pages = [...eachClausePage(loadCorpus(process.cwd()))];
const chargeOf = (id: string) => {
  const { document, provision, path } = pages.find((page) => page.provision.id === id)!;
  return clauseCharge(document, provision, path);
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
