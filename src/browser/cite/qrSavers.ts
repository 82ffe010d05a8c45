import { qrSvg } from '../../domain/qr/qrCode.ts';
import { qrPng } from './drawQr.ts';
import { button, row } from './element.ts';
import { saveFile } from './saveFile.ts';

/** Buttons that save the code of an address as a picture. */
export function qrSavers(name: string, address: () => string): HTMLElement {
  return row(
    button('Tải SVG', () => saveFile(`${name}.svg`, new Blob([qrSvg(address())], { type: 'image/svg+xml' }))),
    button('Tải PNG', async () => saveFile(`${name}.png`, await qrPng(address()))),
  );
}
