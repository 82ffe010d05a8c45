import { qrCode, qrPath } from '../../domain/qr/qrCode.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The code as a picture in the page: dark on white in either theme, for that is what cameras expect. */
export function drawQr(text: string, label: string): SVGSVGElement {
  const rows = qrCode(text);
  const size = rows.length;
  const svg = document.createElementNS(SVG, 'svg');
  const give = (element: Element, attributes: Record<string, string>) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  give(svg, {
    viewBox: `0 0 ${size} ${size}`,
    'shape-rendering': 'crispEdges',
    role: 'img',
    'aria-label': label,
  });
  svg.append(
    give(document.createElementNS(SVG, 'path'), { fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
    give(document.createElementNS(SVG, 'path'), { fill: '#000', d: qrPath(rows) }),
  );
  return svg;
}

/** About how wide the picture file is, in pixels; each square has a whole number of them. */
const WIDTH = 1024;

/** The code as a PNG, sharp at any size a handout prints it. */
export function qrPng(text: string): Promise<Blob> {
  const rows = qrCode(text);
  const square = Math.ceil(WIDTH / rows.length);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = rows.length * square;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  rows.forEach((row, y) => {
    row.forEach((dark, x) => {
      if (dark) pen.fillRect(x * square, y * square, square, square);
    });
  });
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png'),
  );
}
