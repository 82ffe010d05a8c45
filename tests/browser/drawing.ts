import type { Locator } from '@playwright/test';

/** What overlaps, is cut off or too small in a drawing, as lines to read. */
export interface DrawingFaults {
  texts: number;
  links: number;
  faults: string[];
}

/**
 * Measures an SVG as it stands on the screen: no two texts overlap, none is cut by the drawing's edge, none runs over
 * a mark or into the touch area of another link, none is smaller than 12 px, no link lower than 44 px; and no line
 * runs through words.
 */
export function drawingFaults(drawing: Locator): Promise<DrawingFaults> {
  return drawing.evaluate((svg) => {
    const faults: string[] = [];
    const box = (one: Element) => one.getBoundingClientRect();
    const overlap = (a: DOMRect, b: DOMRect, slack = 0.5) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
    const texts = [...svg.querySelectorAll('text')].map((one) => ({
      one,
      box: inked(one),
      link: one.closest('a') ?? one.parentElement!.querySelector(':scope > a'),
    }));
    const links = [...svg.querySelectorAll('a')];

    /** The letters themselves: of a line's height what marks above and below capitals take. */
    function inked(text: Element): DOMRect {
      const { left, top, width, height } = box(text);
      return new DOMRect(left, top + height * 0.08, width, height * 0.84);
    }
    for (const [index, { one, box: own, link }] of texts.entries()) {
      const said = one.textContent?.trim();
      const whole = box(one.ownerSVGElement!);
      if (
        own.left < whole.left - 0.5 ||
        own.right > whole.right + 0.5 ||
        own.top < whole.top ||
        own.bottom > whole.bottom
      )
        faults.push(`“${said}” is cut`);
      const size = Number.parseFloat(getComputedStyle(one).fontSize) * (one.getScreenCTM()?.a ?? 1);
      if (size < 12) faults.push(`“${said}” is ${size.toFixed(1)} px`);
      for (const other of texts.slice(index + 1))
        if (overlap(own, other.box)) faults.push(`“${said}” overlaps “${other.one.textContent?.trim()}”`);
      for (const other of links) {
        if (other === link) continue;
        for (const mark of other.querySelectorAll('.mark, path'))
          if (overlap(own, box(mark)))
            faults.push(`“${said}” runs over the mark of ${other.getAttribute('aria-label')}`);
        if (link === null && overlap(own, box(other.querySelector('rect')!)))
          faults.push(`“${said}” runs into ${other.getAttribute('aria-label')}`);
      }
    }
    for (const [index, one] of links.entries()) {
      const own = box(one.querySelector('rect')!);
      if (own.height < 43.5 || own.width < 24)
        faults.push(`${one.getAttribute('aria-label')} is ${own.width}×${own.height}`);
      for (const other of links.slice(index + 1))
        if (overlap(own, box(other.querySelector('rect')!), 1))
          faults.push(`${one.getAttribute('aria-label')} covers ${other.getAttribute('aria-label')}`);
    }
    for (const line of svg.querySelectorAll<SVGPathElement>('path[data-kind], g[data-kind] > path')) {
      const toScreen = line.getScreenCTM()!;
      const length = line.getTotalLength();
      for (let at = 0; at <= length; at += 3) {
        const { x, y } = line.getPointAtLength(at).matrixTransform(toScreen);
        const hit = texts.find(
          ({ box: own }) => x > own.left && x < own.right && y > own.top + 2 && y < own.bottom - 2,
        );
        if (hit) {
          const tie = line.closest<SVGElement>('[data-kind]')!.dataset;
          faults.push(`the line ${tie['from']} → ${tie['to']} runs through “${hit.one.textContent?.trim()}”`);
          break;
        }
      }
    }
    return { texts: texts.length, links: links.length, faults: [...new Set(faults)] };
  });
}

/** What is drawn with too little contrast: words under 4.5:1, marks and lines under 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
export function faintIn(drawing: Locator): Promise<string[]> {
  return drawing.evaluate((svg) => {
    const rgb = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = rgb(colour).map((part) => {
        const share = part / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string) => {
      const [x, y] = [light(a), light(b)].sort((one, other) => other - one) as [number, number];
      return (x + 0.05) / (y + 0.05);
    };
    const paper = getComputedStyle(document.body).backgroundColor;
    const lane = svg.querySelector('.lane');
    const grounds = [paper, ...(lane ? [getComputedStyle(lane).fill] : [])].filter((one) => one !== 'none');
    const faults = new Set<string>();
    const judge = (what: string, colour: string, least: number) => {
      if (colour === 'none' || /, 0\)$/.test(colour)) return;
      for (const ground of grounds)
        if (contrast(colour, ground) < least)
          faults.add(`${what}: ${colour} on ${ground}, ${contrast(colour, ground).toFixed(2)}`);
    };
    for (const one of svg.querySelectorAll('text, tspan')) judge('words', getComputedStyle(one).fill, 4.5);
    for (const one of svg.querySelectorAll('path[data-kind], g[data-kind] > path, .mark, a path'))
      judge('line or mark', getComputedStyle(one).stroke, 3);
    for (const one of svg.querySelectorAll('.chip rect, .undated'))
      judge('border', getComputedStyle(one).stroke, 3);
    return [...faults];
  });
}
