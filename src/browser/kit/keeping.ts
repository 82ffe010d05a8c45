import type { Keeping } from './basket.ts';

const warning = document.getElementById('bo-khong-luu')!;
const WORDS: Record<Keeping, string> = {
  kept: '',
  refused:
    'Trình duyệt không cho lưu trên máy này: đóng trang là mất bộ. Muốn giữ thì sao chép địa chỉ của bộ, hoặc tải tệp của bộ.',
  'no-room':
    'Bộ nhớ của trình duyệt đã đầy: thay đổi chưa lưu được, đóng trang là mất. Muốn giữ thì sao chép địa chỉ của bộ, hoặc tải tệp của bộ.',
};

/** Warns for as long as the device does not keep the kit; heard at once, and in sight until it does. */
export function warnUnkept(keeping: Keeping): void {
  const words = WORDS[keeping];
  if (warning.textContent !== words) warning.textContent = words;
  warning.hidden = words === '';
}
