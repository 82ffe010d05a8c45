import { expect, it } from 'vitest';
import { loadCorpus } from './load.ts';

const { documents } = loadCorpus(process.cwd());

it('an issuer that the mark names by rule is a fact with the mark as its proof', () => {
  const { issuer } = documents.get('quy-dinh-326-qd-tu')!.metadata;
  expect(issuer).toMatchObject({ value: 'thanh-uy', mark: 'TU' });
  expect(issuer.inference).toBeUndefined();
});

it('what is inferred from something else stays an inference', () => {
  const { issuer } = documents.get('quy-dinh-nhung-dieu-dang-vien-khong-duoc-lam')!.metadata;
  expect(issuer.inference).toBeDefined();
  expect(issuer.mark).toBeUndefined();
});

it('no issuer is inferred from a mark only', () => {
  const inferred = [...documents.values()].filter(({ metadata }) =>
    /^vì ký hiệu/.test(metadata.issuer.inference ?? ''),
  );
  expect(inferred.map(({ metadata }) => metadata.id)).toEqual([]);
});
