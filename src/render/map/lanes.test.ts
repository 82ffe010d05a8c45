import { describe, expect, it } from 'vitest';
import { documentMapOf } from '../../corpus/documentMap.ts';
import { loadCorpus } from '../../corpus/load.ts';
import { PROGRAMME_ID } from '../../domain/urls.ts';
import { lanesOf } from './lanes.ts';

const map = documentMapOf(loadCorpus(process.cwd()));
const lanes = lanesOf(map);
const laneOf = (id: string) => lanes.find(({ documents }) => documents.some((one) => one.id === id))!;

describe('the lanes', () => {
  it('stand in the order of the programme, those of one document together', () => {
    expect(lanes.map(({ clauses }) => clauses.join(' '))).toEqual([
      'tieu-de mo-dau-doan-3 muc-i muc-ii-diem-2 muc-iii-diem-1 muc-iv-diem-1',
      'muc-i-diem-1',
      'muc-i-diem-4',
      'muc-ii-diem-1',
      'muc-ii-diem-1-gach-2',
      'muc-ii-diem-2',
      'muc-iii-diem-3',
      'muc-iv-diem-1',
      'muc-iv-diem-3',
    ]);
  });

  it('hold every document once', () => {
    const placed = lanes.flatMap(({ documents }) => documents.map(({ id }) => id)).sort();
    expect(placed).toEqual(map.nodes.flatMap(({ kind, id }) => (kind === 'document' ? [id] : [])).sort());
  });

  it.each([
    ['luat-10-2022-qh15', 'muc-ii-diem-2', 'phap-lenh-34-2007-pl-ubtvqh11'],
    ['nghi-dinh-33-2023-nd-cp', 'muc-iv-diem-3', 'nghi-dinh-92-2009-nd-cp'],
    ['quy-dinh-37-qd-tw-2021', 'muc-iii-diem-3', 'quy-dinh-47-qd-tw-2011'],
    ['quyet-dinh-72-2007-qd-ubnd', 'muc-ii-diem-2', undefined],
    ['quyet-dinh-311-tc-cq-1975', 'muc-iv-diem-1', undefined],
    ['nghi-quyet-17-nq-tw-2002', 'tieu-de', undefined],
    [PROGRAMME_ID, 'tieu-de', undefined],
  ])('%s stands in the lane of %s, after %s', (id, clause, parent) => {
    expect(laneOf(id).clauses).toContain(clause);
    expect(laneOf(id).documents.find((one) => one.id === id)!.parent).toBe(parent);
  });

  it('name a document after the one it hangs on', () => {
    for (const { documents } of lanes)
      for (const [index, { parent }] of documents.entries())
        if (parent) expect(documents.findIndex(({ id }) => id === parent)).toBeLessThan(index);
  });

  it('keep documents that nothing ties to a lane', () => {
    const lonely = lanesOf({ ...map, edges: map.edges.filter(({ kind }) => kind === 'cites') });
    const onMap = map.nodes.filter(({ kind }) => kind === 'document');
    expect(lonely.flatMap(({ documents }) => documents)).toHaveLength(onMap.length);
    expect(lanesOf({ nodes: [{ kind: 'document', id: PROGRAMME_ID }], edges: [], leftOut: 0 })).toHaveLength(
      1,
    );
  });
});
