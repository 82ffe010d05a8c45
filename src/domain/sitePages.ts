/** The site's own pages that readers look for, by their path below the root: what each is called and what it is for. */
export const SITE_PAGES = {
  'van-ban': {
    name: 'Văn bản',
    about: 'Danh sách mọi văn bản: được chương trình dẫn chiếu, có trước, thay thế; nay áp dụng văn bản nào',
  },
  'nhiem-vu': {
    name: 'Nhiệm vụ: ai làm gì, đến bao giờ',
    about: 'Mọi nhiệm vụ mà chương trình giao: cơ quan chủ trì, phối hợp, thời hạn; trục thời gian; tải về',
  },
  'co-quan': {
    name: 'Cơ quan, tổ chức',
    about: 'Danh sách các cơ quan, tổ chức: được giao nhiệm vụ gì, nay gọi là gì, đã ban hành văn bản nào',
  },
  'thuat-ngu': {
    name: 'Thuật ngữ và ký hiệu',
    about: 'Nghĩa của các thuật ngữ trong chương trình và các chữ viết tắt trong số văn bản',
  },
  'so-do': {
    name: 'Sơ đồ: văn bản nay thành văn bản nào',
    about: 'Văn bản nào thay thế, sửa đổi văn bản nào, từng hàng tới văn bản nay áp dụng',
  },
  'tai-lieu': {
    name: 'Bộ tài liệu',
    about: 'Gom điều khoản thành tài liệu phát tay, tệp Word, trang chiếu, kèm liên kết và mã QR',
  },
  'tai-lieu/kiem-tra': {
    name: 'Kiểm tra tài liệu',
    about: 'Xem bài giảng, tài liệu cũ còn đúng không: liên kết, số hiệu, lời văn; tệp không rời máy',
  },
  'tai-lieu/doi-chieu': {
    name: 'Đối chiếu tệp và lời trích',
    about: 'Tệp đang có có đúng là tệp của trang này không, mã SHA-256; tệp không rời máy',
  },
  'ngoai-tuyen': {
    name: 'Đọc ngoại tuyến',
    about: 'Lưu mọi văn bản và phần tìm kiếm vào máy, để đọc khi không có mạng',
  },
  'huong-dan': {
    name: 'Hướng dẫn',
    about: 'Cách dùng trang: đọc trên điện thoại, tìm văn bản, dẫn điều khoản, giữ nội dung',
  },
  'huong-dan/can-bo-co-so': {
    name: 'Dành cho cán bộ cơ sở',
    about: 'Cách đọc trên điện thoại: mục lục, cỡ chữ, chú giải bên lề, đánh dấu, in ra giấy',
  },
  'huong-dan/tim-van-ban': {
    name: 'Tìm một văn bản',
    about: 'Gõ gì vào ô tìm; văn bản còn hiệu lực không; trang chắc chắn đến đâu',
  },
  'huong-dan/giang-vien': {
    name: 'Dành cho giảng viên, báo cáo viên',
    about: 'Lấy địa chỉ của từng điều khoản, dẫn điều khoản cho đúng, soạn và kiểm tra tài liệu',
  },
  'huong-dan/van-phong': {
    name: 'Dành cho văn phòng',
    about: 'Thêm một văn bản, sửa nội dung, đọc dòng báo lỗi',
  },
  'gioi-thieu': {
    name: 'Giới thiệu',
    about: 'Trang này là gì, câu chữ lấy từ đâu, lỗi in được giữ nguyên, cam kết về địa chỉ, báo chỗ sai',
  },
  'gioi-thieu/nguon': {
    name: 'Nguồn thông tin',
    about: 'Các nguồn đã xem để lấy thông tin về văn bản',
  },
  'gioi-thieu/cap-nhat': {
    name: 'Mới cập nhật',
    about: 'Nhật ký thay đổi của trang, bản mới nhất ở trên',
  },
  'du-lieu': {
    name: 'Tải về, dữ liệu mở',
    about: 'Toàn văn ở dạng PDF, Word, EPUB; toàn bộ dữ liệu của trang ở dạng JSON và bảng tính',
  },
} as const;

export type SitePagePath = keyof typeof SITE_PAGES;
export const SITE_PAGE_PATHS = Object.keys(SITE_PAGES) as [SitePagePath, ...SitePagePath[]];
