import { describe, expect, it } from 'vitest';
import { eachProvision } from '../../domain/provision/tree.ts';
import { parseDocumentText } from './parseDocumentText.ts';

const ORDERS: readonly [name: string, source: string, ids: string][] = [
  [
    'articles inside Roman sections',
    'I. A B\n\nĐiều 1. a\n\n1. b\n\nII. C D\n\nĐiều 2. c',
    'muc-i dieu-1 dieu-1-khoan-1 muc-ii dieu-2',
  ],
  [
    'Roman sections inside an article',
    'Điều 1. Gồm:\n\nI. A\n\n1. b\n\nII. C\n\nĐiều 2. d',
    'dieu-1 dieu-1-muc-i dieu-1-muc-i-diem-1 dieu-1-muc-ii dieu-2',
  ],
  ['points at the top of a Party text', '1. a\n\na) b\n\n2. c', 'diem-1 diem-1-diem-a diem-2'],
  [
    'subpoints under letters',
    '1. a\n\na) b\n\na1) c\n\na2) d\n\nb) e',
    'diem-1 diem-1-diem-a diem-1-diem-a-tiet-a1 diem-1-diem-a-tiet-a2 diem-1-diem-b',
  ],
  ['a plus under a dash', 'I. a\n\n- b\n\n+ c\n\n- d', 'muc-i muc-i-gach-1 muc-i-gach-1-cong-1 muc-i-gach-2'],
  ['nested Markdown lists', '1. a\n   - b\n\n   c\n\n2. d', 'diem-1 diem-1-gach-1 diem-1-doan-2 diem-2'],
  [
    'great parts with capital letters',
    'A. TÌNH HÌNH\n\nI. Một\n\nB. NHIỆM VỤ\n\nI. Hai',
    'phan-a phan-a-muc-i phan-b phan-b-muc-i',
  ],
  [
    'a second attached text of the same name',
    'QUY CHẾ A\n\n(Kèm theo Quyết định)\n\nQUY CHẾ B\n\n(Kèm theo Quyết định)',
    'quy-che quy-che-doan-1 quy-che-2 quy-che-2-doan-1',
  ],
  [
    'recipients belong to the signature',
    'Điều 1. a.\n\nNơi nhận:\n- Như Điều 1;\n- Lưu.\n\nCHỦ TỊCH',
    'dieu-1 chu-ky chu-ky-gach-1 chu-ky-gach-2 chu-ky-doan-2',
  ],
  ['a wrong number goes by its correction', '1. a\n\n<Sic correct="2">1</Sic>. b', 'diem-1 diem-2'],
];

describe('which unit holds which', () => {
  it.each(ORDERS)('%s', (_name, source, ids) => {
    const { tree, issues } = parseDocumentText(source, 'a.mdx');
    expect(issues).toEqual([]);
    expect([...eachProvision(tree.provisions)].map(({ id }) => id).join(' ')).toBe(ids);
  });
});
