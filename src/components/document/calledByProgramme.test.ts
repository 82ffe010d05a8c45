import { expect, it } from 'vitest';
import { loadCorpus } from '../../corpus/load.ts';
import { calledByProgramme } from './calledByProgramme.ts';

const corpus = loadCorpus(process.cwd());
const of = (id: string) => calledByProgramme(corpus.documents.get(id)!.metadata);

it('is the name that the programme prints for the whole document', () => {
  expect(of('nghi-quyet-17-nq-tw-2002')).toBe('Nghị quyết Trung ương 5 - khóa IX');
});

it('is not the name of what was issued with it, nor one that other texts give', () => {
  expect(of('nghi-dinh-29-1998-nd-cp')).toBeUndefined();
  expect(of('luat-10-2022-qh15')).toBeUndefined();
});

it('is not said again where it is the name already', () => {
  expect(of('quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam')).toBeUndefined();
});
