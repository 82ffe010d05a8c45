import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

/** A decision that no published site has, with its paper: five articles on four pages, read to different degrees. */
export const SCANNED = 'quyet-dinh-906-2026-qd-ubnd';
export const SCANNED_FILE = `content/documents/${SCANNED}.mdx`;
export const SCANNED_FOLDER = `content/scans/${SCANNED}`;
export const SCANNED_PAGE = `/van-ban/${SCANNED}/`;

const TEXT = `---
id: ${SCANNED}
type: quyet-dinh
branch: nha-nuoc
level: thanh-pho
role: related
number: { value: 906/2026/QĐ-UBND, source: S56 }
title: { value: "về việc thử giữ ảnh của bản giấy", source: S56 }
issuer: { value: uy-ban-nhan-dan-thanh-pho, source: S56 }
signatory: { unknown: true }
date: { value: "2026-02-03", source: S56 }
inForce: { unknown: true }
status: { unknown: true }
textSource: { value: "Câu đặt ra để thử.", source: S56 }
clausePages: true
scans:
  - file: 1.jpg
    begins: tieu-de
    proofread:
      - { by: Nguyễn Văn Thử, date: "2026-11-20" }
      - { by: Trần Thị Soát, date: "2026-11-24" }
  - { file: 2.png, begins: dieu-2, proofread: [{ by: Nguyễn Văn Thử, date: "2026-11-21" }] }
  - { file: 3.webp }
  - { file: 4.tif, begins: dieu-4 }
---

# Quyết định về việc thử giữ ảnh của bản giấy

Điều 1. Mỗi trang giấy một ảnh.

Điều 2. Ảnh được thu nhỏ:

1. Cho điện thoại;

2. Cho máy tính.

Điều 3. Điều này dài sang trang sau.

Điều 4. Ai soát thì ghi tên.

Điều 5. Quyết định này chỉ để thử.
`;

/** A copy of the content, its register too, with the decision and the pictures of its paper. */
export async function contentWithScans(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'scanned-document-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  writeFileSync(join(root, SCANNED_FILE), TEXT);
  mkdirSync(join(root, SCANNED_FOLDER), { recursive: true });
  for (const [name, bytes] of await paper()) writeFileSync(join(root, SCANNED_FOLDER, name), bytes);
  return root;
}

let drawn: Promise<[name: string, bytes: Buffer][]> | undefined;
/** The four pages, each in a format of its own; drawn once. */
const paper = () => {
  drawn ??= Promise.all([
    drawnPaper(1).jpeg({ quality: 90 }).toBuffer(),
    drawnPaper(2).png().toBuffer(),
    drawnPaper(3).webp().toBuffer(),
    drawnPaper(4).tiff({ compression: 'lzw' }).toBuffer(),
  ]).then((all) => all.map((bytes, at) => [['1.jpg', '2.png', '3.webp', '4.tif'][at]!, bytes]));
  return drawn;
};

/** A page of A4 at 200 dots an inch with lines of made-up words. */
export function drawnPaper(page: number, width = 1654, height = 2339): Sharp {
  const line = (at: number) =>
    `<text x="200" y="${420 + at * 62}" font-family="serif" font-size="34">Dòng ${at + 1} của trang ${page}: mỗi phường giữ ảnh của từng trang giấy, để đối chiếu.</text>`;
  const lines = Array.from({ length: 28 }, (_, at) => line(at)).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1654 2339" width="${width}" height="${height}"><rect width="1654" height="2339" fill="#fdfcf7"/><text x="827" y="240" text-anchor="middle" font-family="serif" font-weight="bold" font-size="52">TRANG ${page}</text>${lines}<circle cx="1250" cy="2000" r="150" fill="none" stroke="#c21f1f" stroke-width="12"/></svg>`;
  return sharp(Buffer.from(svg));
}
