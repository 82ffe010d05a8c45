import { readFileSync, statSync } from 'node:fs';
import { type FilePosition, type Issue, issue } from '../../domain/issue/index.ts';
import { pictureKindOf, readPictureHead } from './pictureHead.ts';

/** A page of A3 at 300 dots an inch as a good JPEG is a third of this. */
const MOST_MB = 20;
/** A3 at 600 dots an inch is 70 million: more says no more of a page, and takes all memory to draw. */
const MOST_MILLION_DOTS = 120;
/** On fewer, the print of a page cannot be read. */
const LEAST_SIDE = 400;
const MB = 1024 * 1024;

type Fault =
  | { code: 'scan-too-large'; detail: string; most: string }
  | { code: 'scan-unreadable'; detail: string };

/** What was found of a file, as long as it is that file. */
const known = new Map<string, { stamp: string; fault: Fault | undefined }>();

/** What is wrong with the picture in a file of `content/scans/`, told at the place that declares it. */
export function pictureFault(path: string, found: string, place: FilePosition): Issue | undefined {
  const { mtimeMs, size } = statSync(path);
  const stamp = `${mtimeMs} ${size}`;
  if (known.get(path)?.stamp !== stamp) known.set(path, { stamp, fault: faultOf(path, size) });
  const fault = known.get(path)!.fault;
  if (!fault) return undefined;
  return fault.code === 'scan-too-large'
    ? issue(fault.code, place, { found, detail: fault.detail, most: fault.most })
    : issue(fault.code, place, { found, detail: fault.detail });
}

function faultOf(path: string, size: number): Fault | undefined {
  const unreadable = (detail: string): Fault => ({ code: 'scan-unreadable', detail });
  if (size > MOST_MB * MB)
    return { code: 'scan-too-large', detail: `nặng ${Math.ceil(size / MB)} MB`, most: `${MOST_MB} MB` };
  if (size === 0) return unreadable('tệp rỗng');
  const bytes = readFileSync(path);
  const kind = pictureKindOf(bytes);
  if (!kind) return unreadable('không phải JPEG, PNG, WebP hay TIFF');
  const ending = /\.([a-z]+)$/.exec(path)![1]!.replace('jpeg', 'jpg').replace('tiff', 'tif');
  if (ending !== kind) return unreadable(`bên trong là .${kind}, không đúng đuôi tệp`);
  const head = readPictureHead(bytes);
  if (!head) return unreadable('tệp hỏng hoặc thiếu phần cuối');
  if (head.hasMore) return unreadable('trong tệp có nhiều ảnh');
  const { width, height } = head;
  if (width * height > MOST_MILLION_DOTS * 1e6)
    return {
      code: 'scan-too-large',
      detail: `rộng ${width}, cao ${height} điểm ảnh`,
      most: `${MOST_MILLION_DOTS} triệu điểm`,
    };
  return Math.min(width, height) < LEAST_SIDE
    ? unreadable(`chỉ có ${width}×${height} điểm, không đọc được chữ`)
    : undefined;
}
