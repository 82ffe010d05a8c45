import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages, OUT, oneSpaced } from './builtPages.ts';
import { onEach } from './onEach.ts';

/**
 * How the site once said things and no longer does, as officials of the trade found them to read badly. What is quoted
 * in the log of changes may still name them.
 */
const NOWHERE = [
  /Có lẽ là “[^”]*” \(chắc chắn\)|có lẽ là “[^”]*” \((?:gần như )?chắc chắn\)/u,
  /Có thể là [^.“”]{3,60}, vì ký hiệu/u,
  /Chép chữ thường|Chép liên kết/u,
  /Dữ kiện|dữ kiện/u,
  /Chương trình dẫn chiếu tại/u,
  /Từ đó đến nay/u,
  /đến trước hoặc đến sau|kể cả văn bản đến trước/u,
  /phần còn lại là cách trang này ghi lại/u,
  /Đọc thấy|Đọc tháng \d|Đọc \d+\/2026|tháng 11\/2026/u,
  /Vai của cơ quan|Mọi vai/u,
  /Có hoặc không/u,
  /Có tên ở \d+ chỗ/u,
  /Các phần của trang/u,
  /Tìm rộng/u,
  /Vừa khung|Cỡ đầu/u,
  /Đọc trong 5 phút/u,
  /chạy mã/u,
  /Mỗi dải là một/u,
  /gọi ấp là thôn/u,
];
/** Words that are wrong as a name alone: of a heading, a column, a field, a button. */
const NO_NAME = /^(?:Trích dẫn|Lời dẫn|Về sau|Chỗ|Chỗ dẫn|Thực hiện|Cùng làm|Chưa xác định|chưa xác định)$/u;
const NAMES = 'h1, h2, h3, h4, th, dt, label, legend, button, summary, option, a';

const found = (text: string) => NOWHERE.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);

describe('what the site no longer says', () => {
  it('is on no page', () =>
    onEach(
      builtPages().filter(({ path }) => path !== '/gioi-thieu/cap-nhat/'),
      ({ root }) => {
        const attributes = root
          .querySelectorAll('[aria-label], [title], [placeholder], [alt], [content]')
          .flatMap((one) => Object.values(one.attributes));
        expect(found(oneSpaced([root.textContent, ...attributes].join('\n')))).toEqual([]);
        const names = root.querySelectorAll(NAMES).map(({ textContent }) => oneSpaced(textContent).trim());
        expect(names.filter((name) => NO_NAME.test(name))).toEqual([]);
      },
    ));

  it('is in no script and no data', () => {
    const files = builtFiles().filter((file) => /^(?:_astro|du-lieu)\/.*\.(?:js|json)$/.test(file));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) expect(found(readFileSync(join(OUT, file), 'utf8')), file).toEqual([]);
  });

  it('is not in the guide for authors', () => {
    expect(found(readFileSync('content/README.md', 'utf8'))).toEqual([]);
  });
});
