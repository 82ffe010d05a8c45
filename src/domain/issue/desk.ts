/** Why the desk does not do what it was asked, in one plain sentence; `status` is that of HTTP. */
export const DESK_REFUSALS = {
  'wrong-key': {
    status: 403,
    says: 'Trang này chỉ mở được bằng địa chỉ in ra khi mở bàn biên tập. Chép lại cả địa chỉ ấy.',
  },
  'wrong-host': { status: 403, says: 'Bàn biên tập chỉ mở được ở địa chỉ 127.0.0.1 của chính máy này.' },
  'wrong-origin': { status: 403, says: 'Yêu cầu đến từ một trang khác nên không làm.' },
  'not-found': { status: 404, says: 'Không có gì ở địa chỉ này.' },
  'wrong-form': { status: 400, says: 'Yêu cầu viết không đúng nên không làm.' },
  'too-large': { status: 413, says: 'Nhiều chữ quá mức của một lần gửi nên không nhận.' },
  'outside-content': { status: 403, says: 'Chỗ ấy nằm ngoài thư mục nội dung nên không đọc, không ghi.' },
  'import-ended': { status: 409, says: 'Đã thôi đọc tệp này.' },
  'draft-gone': { status: 404, says: 'Bản nháp này không còn. Mở lại từ danh sách.' },
  'draft-stale': {
    status: 409,
    says: 'Bản nháp này vừa được sửa ở một cửa sổ khác. Chưa ghi gì; tải lại trang để xem bản mới nhất.',
  },
  'file-stale': {
    status: 409,
    says: 'Văn bản này đã đổi từ khi mở ra đây. Chưa ghi gì; bản nháp vẫn còn. Xem bản mới rồi lưu lại.',
  },
  'file-exists': {
    status: 409,
    says: 'Trang đã có văn bản này. Chưa ghi gì; mở văn bản ấy trong danh sách để sửa.',
  },
  'paper-exists': {
    status: 409,
    says: 'Văn bản này đã có ảnh bản gốc. Chưa ghi gì; bỏ đánh dấu giữ ảnh, hoặc dời ảnh cũ khỏi content/scans rồi lưu lại.',
  },
  'entry-stale': {
    status: 409,
    says: 'Mục này vừa đổi ở chỗ khác. Chưa ghi gì; mở lại danh sách để sửa bản mới nhất.',
  },
  faulty: { status: 409, says: 'Còn lỗi nên chưa lưu; bản nháp vẫn còn.' },
  'identity-unknown': {
    status: 409,
    says: 'Chưa rõ loại văn bản, hoặc chưa có số hiệu hay tên văn bản, nên chưa lưu; bản nháp vẫn còn.',
  },
  'not-written': { status: 500, says: 'Không ghi được; mọi tệp đã trở lại như trước, bản nháp vẫn còn.' },
  'nothing-to-undo': { status: 409, says: 'Không có lần lưu nào để hoàn tác.' },
  'undo-stale': {
    status: 409,
    says: 'Nội dung đã đổi sau lần lưu ấy nên không hoàn tác: hoàn tác sẽ mất phần mới.',
  },
  'git-failed': { status: 500, says: 'Không ghi được vào lịch sử của dự án.' },
  busy: { status: 409, says: 'Việc trước chưa xong. Đợi một chút rồi làm lại.' },
} as const;

/** The window has lost its desk: it was closed, or the machine is at its limit. */
export const DESK_GONE =
  'Không nối được với bàn biên tập. Chữ đã gõ vẫn giữ ở đây; mở lại bàn biên tập là ghi tiếp.';
/** The whole site, tried from the desk, came to nothing; what the machine says stands below. */
export const TRIAL_FAILED = 'Trang không dựng được: xem lời máy bên dưới.';
/** A trial that ended without a word. */
export const TRIAL_STOPPED = 'Việc dựng trang bị dừng giữa chừng. Thử lại sau giây lát.';
/** A draft that the window could not hand over to the disk. */
export const DRAFT_NOT_KEPT = 'Chưa giữ được bản nháp trên máy. Thử lại sau giây lát.';
/** The same in the line that always says how the draft stands. */
export const NOT_KEPT_YET = 'Chưa giữ được';

/** How a fault is mended, as the command line says it. */
export const hintLine = (hint: string) => `Cách sửa: ${hint}`;
