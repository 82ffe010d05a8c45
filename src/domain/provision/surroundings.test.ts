import { describe, expect, it } from 'vitest';
import { eachWithSurroundings } from './surroundings.ts';
import type { Provision } from './tree.ts';

const unit = (id: string, children: Provision[] = [], words = '', isHeading = false) =>
  ({ id, children, isHeading, text: { value: words } }) as unknown as Provision;
const TREE = [unit('i', [unit('i-1'), unit('i-2', [unit('i-2-a'), unit('i-2-b')])]), unit('ii')];
const read = [...eachWithSurroundings(TREE)].map(
  ({ provision, path, before, after }) =>
    `${path.map(({ id }) => id).join('>')} | ${before?.id ?? ''} < ${provision.id} > ${after?.id ?? ''}`,
);

describe('surroundings', () => {
  it('have the words of the unit they stand in before the first of them, but no heading', () => {
    const placesBefore = (isHeading: boolean) =>
      [
        ...eachWithSurroundings([
          unit('i'),
          unit('ii', [unit('ii-1'), unit('ii-2')], 'Việc sau đây', isHeading),
        ]),
      ].map((around) => around.before?.id);
    expect(placesBefore(false)).toEqual([undefined, 'i', 'ii', 'ii-1']);
    expect(placesBefore(true)).toEqual([undefined, 'i', 'i', 'ii-1']);
  });

  it('are the path, and the units beside or beside what it stands in', () => {
    expect(read).toEqual([
      ' |  < i > ii',
      'i |  < i-1 > i-2',
      'i | i-1 < i-2 > ii',
      'i>i-2 | i-1 < i-2-a > i-2-b',
      'i>i-2 | i-2-a < i-2-b > ii',
      ' | i < ii > ',
    ]);
  });
});
