import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPage, foldPage, layOutPack, openPack, PIECE_KEY, unfoldPage } from './pack.ts';

test('every file comes out of a pack byte by byte', () => {
  const file = fc.record({ bytes: fc.uint8Array(), isFolded: fc.boolean() });
  fc.assert(
    fc.property(fc.array(file), (some) => {
      const files = some.map((one, at) => ({ ...one, path: `/tệp ${at}` }));
      expect([...openPack(layOutPack(files)).values()]).toEqual(files);
    }),
  );
});

test('a page without its shared pieces becomes the page again', () => {
  const page =
    '<style>a{}</style><header>Đầu</header><main id="x"><div>Một</div><p>Hai</p></main><footer>Cuối</footer>';
  expect(cutPage(page).join('')).toBe(page);
  const pieces = cutPage(page).filter((_, at) => at % 2 === 0);
  const keys = new Map(pieces.map((piece, at) => [piece, String(at).padStart(PIECE_KEY, '0')]));
  const folded = foldPage(page, (piece) => keys.get(piece));
  expect(folded).not.toContain('Cuối');
  expect(unfoldPage(folded, (key) => pieces[Number(key)]!)).toBe(page);
});
