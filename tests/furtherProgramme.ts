import { appendFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plant } from './plantedContent.ts';

/** A programme that no published site has: `tests/fixtures/<id>.mdx`. */
export const FURTHER = 'chuong-trinh-thu-nghiem-2004';
export const FURTHER_FILE = `content/documents/${FURTHER}.mdx`;
export const FURTHER_PAGE = '/chuong-trinh/thu-nghiem-2004/';
export const FURTHER_NAME = 'Chương trình hành động 905-CTr/TU';
/** Another, of which nothing is known but its words: no number, title, date, issuer or task. */
export const BARE = 'chuong-trinh-khong-giao-viec';
export const BARE_PAGE = '/chuong-trinh/khong-giao-viec/';
/** A document that has a fact from a clause of it. */
export const PROVED = 'quyet-dinh-96-qd-tu';

/** A copy of the content, its register too, with the made-up programmes and what lists and documents say of its clauses. */
export function contentWithFurther(): string {
  const root = mkdtempSync(join(tmpdir(), 'further-programme-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  for (const id of [FURTHER, BARE])
    cpSync(`tests/fixtures/${id}.mdx`, join(root, `content/documents/${id}.mdx`));
  const add = (list: string, lines: string) => appendFileSync(join(root, 'content', list), lines);
  add(
    'later.yaml',
    `- text: "Từ ngày 1/7/2025, khu phố thử nghiệm đổi tên (câu đặt ra để thử)."\n  source: S56\n  provisions: [${FURTHER}#muc-i-diem-1]\n`,
  );
  add('text-remarks.yaml', `- text: "Câu đặt ra để thử."\n  provisions: [${FURTHER}#muc-ii]\n`);
  add(
    'ordered-documents.yaml',
    `- { what: "Danh sách ba khu phố", provision: ${FURTHER}#muc-i-diem-1-gach-1 }\n`,
  );
  plant(
    root,
    `content/documents/${PROVED}.mdx`,
    'remarks:\n',
    `remarks:\n  - { value: "Điều đặt ra để thử.", source: ${FURTHER}#muc-ii-diem-1 }\n`,
  );
  return root;
}
