import { codeTooLong } from '../../domain/issue/reader/kitKept.ts';
import type { KitAddress } from '../../domain/kit/kitAddress.ts';
import { drawQr } from '../cite/drawQr.ts';
import { element } from '../cite/element.ts';
import { qrSavers } from '../cite/qrSavers.ts';
import type { KitState } from './kitState.ts';

/** A phone in a hall still reads a code of so many letters (version 25, as large as a palm). */
const LONGEST_CODE = 1200;

const holder = document.getElementById('bo-ma')!;
const letters = new Intl.NumberFormat('vi-VN');

/** The address that a code of the whole kit can hold: without remarks where it is too long with them. */
export function codeAddress(kit: KitState): string | undefined {
  const isShort = ({ address }: KitAddress) => address.length <= LONGEST_CODE;
  return [kit.address, kit.shorterAddress].find(isShort)?.address;
}

/** Shows the code of the whole kit, for a wall or the head of a handout; says what it says. */
export function showKitCode(kit: KitState): string {
  const address = codeAddress(kit);
  holder.replaceChildren();
  if (!address) return codeTooLong(letters.format(kit.shorterAddress.address.length));
  const picture = element('div', { className: 'qr' }, drawQr(address, 'Mã QR mở cả bộ tài liệu'));
  const savers = element(
    'div',
    { className: 'screen' },
    qrSavers('qr-bo-tai-lieu', () => address),
  );
  holder.append(element('p', {}, 'Quét để mở cả bộ'), picture, savers);
  return address === kit.address.address
    ? 'Mã QR mở cả bộ, ở cuối tài liệu.'
    : 'Mã QR mở cả bộ, không kèm ghi chú, ở cuối tài liệu.';
}
