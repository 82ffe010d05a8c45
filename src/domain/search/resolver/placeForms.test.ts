import { expect, test } from 'vitest';
import { real } from '../../../../tests/search/resolverCorpora.ts';
import { foldText } from '../../text/fold.ts';
import { resolveQuery } from './resolveQuery.ts';

/** A mục and its điểm that the programme has, as the number of each is written: figures, Roman, said. */
const PLACES = [
  { mục: ['1', 'i', 'một'], điểm: ['4', '4', 'bốn'] },
  { mục: ['2', 'II', 'hai'], điểm: ['1', '1', 'một'] },
  { mục: ['3', 'iii', 'ba'], điểm: ['4', '4', 'bốn'] },
  { mục: ['4', 'IV', 'bốn'], điểm: ['3', '3', 'ba'] },
];
const TOPS = ['mục', 'phần', 'chương'];
/** What readers put between the two numbers; the second group stands beside figures only. */
const BETWEEN = [' điểm ', ' khoản ', ' ý ', ' chấm ', ' phẩy '];
const BETWEEN_FIGURES = ['.', '. ', '-', ' - ', '/', ', ', ' ', ' số ', ' đ', ' d'];
const TAILS = ['', ' chương trình', ' của chương trình hành động', ' cthd'];
const idOf = (at: number) => `muc-${PLACES[at]!.mục[1]!.toLowerCase()}-diem-${PLACES[at]!.điểm[0]}`;

/** What a query is certain of; all that it may be where it is not. */
const answerOf = (query: string) => {
  const { kind, hits } = resolveQuery(real.index, query);
  const meant = hits.map((hit) =>
    'provision' in hit ? hit.provision : 'document' in hit ? hit.document : hit,
  );
  return kind === 'certain' ? meant[0] : `${kind}: ${meant.join(', ')}`;
};

const forms = TOPS.flatMap((top) =>
  TAILS.flatMap((tail) =>
    PLACES.flatMap(({ mục, điểm }, at) => {
      const behind = [...BETWEEN, ...BETWEEN_FIGURES].flatMap((between) =>
        [0, 1, ...(BETWEEN.includes(between) ? [2] : [])].map((way) => `${mục[way]}${between}${điểm[way]}`),
      );
      const before = [0, 1, 2].flatMap((way) =>
        ['điểm', 'khoản', 'ý'].flatMap((unit) =>
          [' ', ' của '].map((joint) => `${unit} ${điểm[way]}${joint}${top} ${mục[way]}`),
        ),
      );
      const bare = [' điểm ', ' ý ', ' chấm ', '.', ' ', ' số ', ' mục '].map(
        (between) => `${mục[1]}${between}${điểm[1]}`,
      );
      return [...behind.map((form) => `${top} ${form}`), ...before, ...bare].flatMap((form) =>
        [`${form}${tail}`, foldText(`${form}${tail}`)].map((query) => ({ query, id: idOf(at) })),
      );
    }),
  ),
);

test('a điểm of the programme is found in every form readers give it', () => {
  const wrong = forms.flatMap(({ query, id }) => {
    const found = answerOf(query);
    return found === id ? [] : `${query} → ${found}`;
  });
  expect(forms.length).toBeGreaterThan(2_000);
  expect([...new Set(wrong)]).toEqual([]);
});

test.each([
  ['mục 2 số 13 CT/TU', 'chi-thi-13-ct-tu'],
  ['mục 2, 13-CT/TU', 'chi-thi-13-ct-tu'],
  ['phần 2 29/1998/NĐ-CP', 'nghi-dinh-29-1998-nd-cp'],
])('the number of a document is none of a điểm: %s', (query, document) => {
  expect(answerOf(query)).toContain(document);
});
