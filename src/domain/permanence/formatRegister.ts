import { byAddress, type Register, type RegisterEntry } from './register.ts';

/** Where the register lies, below the content root. */
export const REGISTER_FILE = 'content/permalinks.lock';

const HEAD = [
  '# Sổ địa chỉ: mỗi dòng một địa chỉ đã công bố, mã của câu chữ, ngày công bố. Không xóa dòng nào.',
  '# Lệnh npm run permalinks ghi tệp này; chỉ viết tay phần moved-to (đã dời) và gone (đã bỏ): xem content/README.md.',
];

/** The register as its file has it: sorted, one line an address. */
export function formatRegister(register: Register): string {
  return `${[...HEAD, ...[...register.values()].sort(byAddress).map(formatEntry)].join('\n')}\n`;
}

/** `/van-ban/a/#dieu-5 1a2b3c4d 2026-11-24 changed 2027-03-01 5e6f7a8b gone 2028-01-01 "…" see /van-ban/b/`. */
export function formatEntry({ address, digest = '-', since, earlier, retired }: RegisterEntry): string {
  const words = [address, digest, since, ...earlier.map((one) => `changed ${one.until} ${one.digest}`)];
  if (retired?.kind === 'moved') words.push(`moved-to ${retired.to} ${retired.date}`);
  if (retired?.kind === 'gone') {
    words.push(`gone ${retired.date} ${quote(retired.why)}`);
    if (retired.see !== undefined) words.push(`see ${retired.see}`);
  }
  return words.join(' ');
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
