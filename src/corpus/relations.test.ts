import { expect, it } from 'vitest';
import { loadCorpus } from './load.ts';
import { relationsOf } from './relations.ts';

it('a tie written on the younger document is seen from the older one', () => {
  const corpus = loadCorpus(process.cwd());
  const seen = relationsOf(corpus, 'nghi-dinh-29-1998-nd-cp').find(
    ({ document }) => document === 'nghi-dinh-79-2003-nd-cp',
  );
  expect(seen).toMatchObject({ kind: 'replaced-by', source: ['S11'] });
});
