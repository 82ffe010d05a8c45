/** What stops a program that has to do with pictures of paper. */
export const OF_PAPER = {
  'scan-not-drawn': {
    message: ({ file }: Record<string, string>) =>
      `Không thu nhỏ được ảnh “${file}”: dữ liệu trong tệp bị hỏng.`,
    hint: () => 'mở bằng chương trình xem ảnh, lưu lại dạng JPEG hoặc PNG; hoặc quét lại trang ấy.',
  },
  'paper-not-pictures': {
    message: ({ file }: Record<string, string>) =>
      `“${file}” có trang không phải ảnh nên không có ảnh bản gốc để giữ; không ghi gì.`,
    hint: () => 'nhập lại không có --keep-scans; ảnh chụp từ giấy thì tự chép vào content/scans/.',
  },
  'paper-kept': {
    message: ({ folder }: Record<string, string>) => `“${folder}/” đã có ảnh nên không ghi gì.`,
    hint: () => 'muốn thay ảnh và toàn văn thì thêm --ghi-de; lời ghi đã soát của ảnh cũ cũng bỏ.',
  },
};
