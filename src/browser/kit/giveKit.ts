import { addressTooLong } from '../../domain/issue/reader/kitKept.ts';
import { type KitAddress, LONGEST_ADDRESS } from '../../domain/kit/kitAddress.ts';
import { formatKitFile } from '../../domain/kit/kitFile.ts';
import { copyText } from '../cite/clipboard.ts';
import { button } from '../cite/element.ts';
import { saveFile } from '../cite/saveFile.ts';
import { nameOf } from './fileName.ts';
import type { KitState } from './kitState.ts';
import { tell } from './status.ts';

const letters = new Intl.NumberFormat('vi-VN');

/** Copies the address of the kit; one that no server takes is not copied: what can be sent instead is offered. */
export async function copyAddress(kit: KitState): Promise<void> {
  const { address, reach } = kit.address;
  if (reach === 'refused') return offerOthers(kit, address);
  await copyText(address);
  tell(
    reach === 'easy'
      ? 'Đã sao chép địa chỉ của cả bộ.'
      : `Đã sao chép địa chỉ của cả bộ. Địa chỉ dài ${letters.format(address.length)} ký tự, có chương trình nhắn tin cắt bớt; gửi tệp của bộ thì chắc hơn.`,
  );
}

function offerOthers(kit: KitState, { length }: string): void {
  const shorter = kit.shorterAddress;
  const file = button('Tải tệp của bộ', () => saveKitFile(kit));
  const words = addressTooLong(letters.format(length), letters.format(LONGEST_ADDRESS));
  if (shorter.reach === 'refused') {
    tell(`${words} Hãy gửi tệp của bộ. `, file);
    return;
  }
  const bare = button('Sao chép địa chỉ không kèm ghi chú', () => copyBare(shorter));
  tell(
    `${words} Có thể gửi địa chỉ không kèm ghi chú (${letters.format(shorter.address.length)} ký tự), hoặc gửi tệp của bộ. `,
    bare,
    file,
  );
}

async function copyBare({ address }: KitAddress): Promise<void> {
  await copyText(address);
  tell('Đã sao chép địa chỉ của bộ, không kèm ghi chú.');
}

/** Hands the kit out as a file, which the page of kits opens again. */
export function saveKitFile({ title = '', basket }: KitState): void {
  const name = `bo-${nameOf(title)}.json`;
  saveFile(name, new Blob([formatKitFile(basket)], { type: 'application/json' }));
  tell(`Đã tải ${name}. Người nhận mở bằng “Mở tệp của bộ” ở trang này.`);
}
