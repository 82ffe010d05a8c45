import { describe, expect, it } from 'vitest';
import type { Mark, Provision } from '../domain/provision/tree.ts';
import { chargeLine } from './chargeLine.ts';

const unit = (...tasks: { lead?: string[]; due?: string; dueText?: string; dueFor?: string }[]) =>
  ({
    text: {
      value: '',
      marks: tasks.map((task) => ({ type: 'assignment', lead: [], ...task })) as unknown as Mark[],
    },
  }) as unknown as Provision;
const QUARTER = { due: '2002-Q3', dueText: 'hoàn thành vào cuối quý III/2002' };
const point = unit({ lead: ['a'], ...QUARTER });
const say = (one: Provision, ...above: Provision[]) =>
  chargeLine(one, above, (id) => [`Ban ${id.toUpperCase()}`]).join(' · ');

describe('who and by when', () => {
  it('is said at the point', () => {
    expect(say(point)).toBe('Ban A · cuối quý III/2002');
    expect(say(unit({ lead: ['a', 'b'] }))).toBe('Ban A, Ban B');
    expect(say(unit({}))).toBe('');
  });

  it('is not said again where it is inherited', () => {
    expect(say(unit({ lead: ['a'], ...QUARTER }), unit(), point)).toBe('');
    expect(say(unit({ lead: ['a'], due: '2002-12', dueText: 'tháng 12/2002' }), point)).toBe('tháng 12/2002');
  });

  it('is said in full where the body is another one', () => {
    expect(say(unit({ lead: ['b'], ...QUARTER }), point)).toBe('Ban B · cuối quý III/2002');
  });

  it('says what each of several deadlines is for', () => {
    expect(
      say(
        unit(
          { lead: ['a'], ...QUARTER, dueFor: 'sơ kết ở Quận, Huyện' },
          { lead: ['a'], due: '2002-Q4', dueText: 'cuối quý IV/2002', dueFor: 'sơ kết cấp Thành phố' },
        ),
      ),
    ).toBe('Ban A · cuối quý III/2002 (sơ kết ở Quận, Huyện) · cuối quý IV/2002 (sơ kết cấp Thành phố)');
  });
});
