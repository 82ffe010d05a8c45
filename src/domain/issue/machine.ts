import { OF_PAPER } from './paper.ts';

/**
 * What can fail outside the content: the disk, a port, another program. One table, as for the authors' errors, so
 * that every command ends in a sentence that names the cause and the way out, never in a stack trace.
 */
type Details = Record<string, string>;
interface MachineEntry {
  message: (details: Details) => string;
  hint: (details: Details) => string;
}

export const MACHINE_FAULTS = {
  'site-missing': {
    message: ({ folder }) => `Chưa có trang nào trong ${folder}/.`,
    hint: () => 'chạy npm run build trước.',
  },
  'headers-missing': {
    message: ({ folder }) =>
      `Trong ${folder}/ thiếu tệp _headers, nên không biết trang cần những đầu mục nào.`,
    hint: () => 'chạy lại npm run build.',
  },
  'headers-broken': {
    message: ({ file, line }) => `Dòng ${line} của ${file} không đọc được.`,
    hint: () => 'tệp này do npm run build viết, đừng sửa tay: dựng lại.',
  },
  'port-invalid': {
    message: ({ found }) => `“${found}” không phải số cổng.`,
    hint: () => 'viết một số từ 1 đến 65535, ví dụ npm run serve -- 4322.',
  },
  'port-busy': {
    message: ({ port }) => `Cổng ${port} đang có chương trình khác dùng.`,
    hint: () => 'dừng chương trình ấy, hoặc chọn cổng khác, ví dụ npm run serve -- 4322.',
  },
  'port-forbidden': {
    message: ({ port }) => `Máy không cho mở cổng ${port}.`,
    hint: () => 'chọn cổng từ 1024 trở lên, ví dụ npm run serve -- 4322.',
  },
  'base-invalid': {
    message: ({ found }) => `BASE_PATH “${found}” không phải tên thư mục trên máy chủ.`,
    hint: () => 'viết dạng /tra-cuu/, chỉ gồm chữ không dấu, số, gạch nối.',
  },
  'site-url-invalid': {
    message: ({ found }) => `SITE_URL “${found}” không phải địa chỉ trang.`,
    hint: () => 'viết dạng https://vi-du.vn, không kèm thư mục (thư mục ghi ở BASE_PATH).',
  },
  'build-running': {
    message: ({ pid, since }) => `Đang có một lần dựng khác (tiến trình ${pid}, bắt đầu lúc ${since}).`,
    hint: () => 'đợi lần ấy xong rồi chạy lại.',
  },
  'desk-running': {
    message: ({ pid, port }) =>
      `Nội dung này đang mở ở một bàn biên tập khác (tiến trình ${pid}, cổng ${port}).`,
    hint: () =>
      'dùng cửa sổ đang mở, hoặc đóng bàn biên tập ấy (Ctrl+C ở cửa sổ dòng lệnh của nó) rồi chạy lại.',
  },
  'out-dir-taken': {
    message: ({ folder }) => `OUT_DIR “${folder}” đang chứa thứ khác, không phải một bản dựng của trang.`,
    hint: () => 'chọn một thư mục chưa có, ví dụ OUT_DIR=dist-thu: bản dựng thay hẳn thư mục ấy.',
  },
  'out-dir-forbidden': {
    message: ({ folder }) => `OUT_DIR “${folder}” là thư mục của chính dự án, hoặc chứa dự án.`,
    hint: () => 'chọn một thư mục chưa có, ví dụ OUT_DIR=dist-thu: bản dựng thay hẳn thư mục ấy.',
  },
  'host-unknown': {
    message: () => 'Chưa nói máy chủ nào, hoặc không biết máy chủ ấy.',
    hint: ({ expected }) => `npm run deploy:config -- và một trong: ${expected}.`,
  },
  'deploy-where': {
    message: () => 'Chưa nói đặt trang vào thư mục nào.',
    hint: () => 'npm run deploy -- --to /srv/site.',
  },
  'deploy-no-before': {
    message: ({ folder }) => `Không có bản trước để trở lại: ${folder}/.`,
    hint: () => 'bản trước chỉ có sau lần đặt thứ hai; muốn bản cũ hơn thì dựng lại từ Git.',
  },
  'build-damaged': {
    message: ({ file }) => `Bản dựng không còn nguyên: ${file} thiếu hoặc khác mã kiểm.`,
    hint: () => 'dựng lại bằng npm run build, rồi đặt lại.',
  },
  'base-mismatch': {
    message: ({ folder, found, expected }) =>
      `Trang trong ${folder}/ dựng cho thư mục “${expected}”, không phải “${found}”.`,
    hint: ({ found, expected }) =>
      `chạy serve với BASE_PATH=${expected}, hoặc dựng lại với BASE_PATH=${found}.`,
  },
  'content-missing': {
    message: ({ folder }) => `Không có thư mục nội dung “${folder}”.`,
    hint: () => 'chạy lệnh trong thư mục của dự án, hoặc đặt CONTENT_ROOT là thư mục chứa content/.',
  },
  'option-unknown': {
    message: ({ found }) => `Không hiểu “${found}”.`,
    hint: ({ expected }) => expected!,
  },
  'list-encoding': {
    message: ({ file }) => `“${file}” không phải tệp chữ lưu bằng UTF-8.`,
    hint: () => 'mở tệp bằng chương trình soạn chữ rồi lưu lại với bảng mã UTF-8.',
  },
  'register-not-begun': {
    message: () => 'Nội dung này ghi là chưa công bố, nên chưa có sổ địa chỉ để ghi tiếp.',
    hint: () => 'lập sổ: npm run permalinks -- --new.',
  },
  'past-words-missing': {
    message: ({ found, detail }) => `Không thấy câu chữ cũ của ${found} (mã ${detail}).`,
    hint: () => 'chỉ ra thư mục có nội dung trước khi sửa: npm run permalinks -- --before THƯ-MỤC.',
  },
  'last-words-lost': {
    message: ({ found }) => `Không giữ được câu chữ cuối cùng của ${found}.`,
    hint: () => 'nếu còn bản cũ của nội dung, chạy lại với --before THƯ-MỤC.',
  },
  'browser-missing': {
    message: () => 'Máy này không có trình duyệt Chromium hay Chrome.',
    hint: () => 'cài một trong hai, hoặc đặt CHROMIUM_PATH là đường dẫn tới nó.',
  },
  'build-incomplete': {
    message: ({ folder }) => `Dựng xong mà ${folder}/ không có trang đầu; bản cũ vẫn nguyên.`,
    hint: () => 'đừng xóa, dời thư mục ấy khi đang dựng; chạy lại npm run build.',
  },
  'folder-busy': {
    message: ({ file }) =>
      `Không thay được “${file}”: thư mục đang có chương trình khác dùng, hoặc ở ổ đĩa khác.`,
    hint: () => 'đóng chương trình ấy, hoặc dựng vào thư mục khác bằng OUT_DIR.',
  },
  'file-missing': {
    message: ({ file }) => `Không có tệp hay thư mục “${file}”.`,
    hint: () => 'xem lại đường dẫn; nếu tệp bị xóa nhầm, khôi phục từ Git.',
  },
  'file-is-folder': {
    message: ({ file }) => `“${file}” là thư mục, không phải tệp.`,
    hint: () => 'đổi tên hoặc dời thư mục này đi chỗ khác.',
  },
  'not-allowed': {
    message: ({ file }) => `Không có quyền đọc hay ghi “${file}”.`,
    hint: () => 'xem lại quyền của tệp và thư mục chứa nó, rồi chạy lại.',
  },
  'disk-full': {
    message: ({ file }) => `Ổ đĩa đã đầy${file ? ` khi ghi “${file}”` : ''}.`,
    hint: () => 'giải phóng chỗ trống rồi chạy lại; bản đang dùng vẫn nguyên.',
  },
  'document-kept': {
    message: ({ file }) => `“${file}” đã có toàn văn nên không ghi gì.`,
    hint: () => 'xem bản nhập với --dry-run; muốn thay toàn văn ấy thì thêm --ghi-de, phần khai báo vẫn giữ.',
  },
  ...OF_PAPER,
  'type-unread': {
    message: ({ file }) => `Không đọc được “${file}” là loại văn bản gì.`,
    hint: ({ expected }) => `thêm --type, một trong: ${expected}.`,
  },
  'program-failed': {
    message: ({ detail }) => `Chương trình dừng vì lỗi của chính nó: ${detail}.`,
    hint: () => 'chạy lại với DEBUG=1 để xem chi tiết, và gửi chi tiết ấy cho người bảo trì.',
  },
} satisfies Record<string, MachineEntry>;

export type MachineFaultCode = keyof typeof MACHINE_FAULTS;

/** A failure that is none of the content's, in one line: `[ma-loi] Sai gì. Cách sửa: …`. */
export class MachineFault extends Error {
  readonly code: MachineFaultCode;
  constructor(code: MachineFaultCode, details: Details = {}) {
    const entry: MachineEntry = MACHINE_FAULTS[code];
    // What was typed or read may hold line ends and controls.
    super(`[${code}] ${entry.message(details)} Cách sửa: ${entry.hint(details)}`.replace(/\p{Cc}+/gu, ' '));
    this.name = 'MachineFault';
    this.code = code;
  }
}

/** Codes of the operating system (errno) and the fault each is. */
const ERRNO: Record<string, MachineFaultCode> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  ELOOP: 'file-missing',
  ENAMETOOLONG: 'file-missing',
  EBUSY: 'folder-busy',
  EXDEV: 'folder-busy',
  ENOTEMPTY: 'folder-busy',
  EISDIR: 'file-is-folder',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
};

/** An error of any kind as the fault it is; what is known to nobody keeps its first line. */
export function toMachineFault(error: unknown): MachineFault {
  if (error instanceof MachineFault) return error;
  const { code = '', path = '', message = String(error) } = error as Error & { code?: string; path?: string };
  const known = ERRNO[code];
  if (known) return new MachineFault(known, { file: path });
  return new MachineFault('program-failed', { detail: message.split('\n')[0]!.replace(/\.$/, '') });
}
