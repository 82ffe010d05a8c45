import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placeable, placeLanes } from './placeLanes.ts';

const ground = { undated: [100], left: 300, right: 1200 };
const place = (...documents: Placeable[]) => placeLanes([{ leastRows: 1, documents }], ground)[0]!.documents;
const document = (id: string, x?: number, parent?: string, width = 100): Placeable => ({
  id,
  width,
  lines: 1,
  ...(x === undefined ? {} : { x }),
  ...(parent ? { parent } : {}),
});

describe('placing documents in a lane', () => {
  it('keeps a successor in the row of the one it follows while there is room', () => {
    expect(place(document('a', 400), document('b', 600, 'a')).map(({ row }) => row)).toEqual([0, 0]);
  });

  it('gives it another row, or the other side for its words, when they would overlap', () => {
    expect(place(document('a', 400), document('b', 440, 'a')).map(({ row }) => row)).toEqual([0, 1]);
    expect(place(document('a', 500), document('b', 450, 'a')).map(({ side }) => side)).toEqual([
      'right',
      'left',
    ]);
  });

  it('writes to the left where there is no room to the right', () => {
    expect(place(document('a', 1150))[0]).toMatchObject({ x: 1150, side: 'left' });
  });

  it('puts documents without a date in the column of the undated, below each other', () => {
    expect(place(document('a'), document('b')).map(({ x, row }) => [x, row])).toEqual([
      [100, 0],
      [100, 1],
    ]);
  });

  it('starts each lane below the one before, with a row for each clause at least', () => {
    const lanes = placeLanes(
      [
        { leastRows: 6, documents: [document('a', 500)] },
        { leastRows: 1, documents: [document('b', 500)] },
      ],
      ground,
    );
    expect(lanes.map(({ row, rows }) => [row, rows])).toEqual([
      [0, 6],
      [6, 1],
    ]);
    expect(lanes[1]!.documents[0]!.row).toBe(6);
  });

  it('moves no mark from its date and lets no words overlap, whatever the documents', () => {
    const some = fc.array(
      fc.record({
        x: fc.option(fc.integer({ min: 310, max: 1180 }), { nil: undefined }),
        width: fc.integer({ min: 20, max: 170 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(some, (list) => {
        const documents = list.map(({ x, width }, index) => document(`d${index}`, x, `d${index - 1}`, width));
        const placed = place(...documents);
        for (const [index, one] of placed.entries()) {
          expect(one.x).toBe(documents[index]!.x ?? 100);
          for (const other of placed.slice(index + 1))
            if (other.row === one.row) expect(one.to < other.from || other.to < one.from).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
