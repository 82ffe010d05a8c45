import type { Page } from '@playwright/test';

/**
 * Words that stand out too little from what is painted behind them (WCAG 2.2, 1.4.3: 4.5:1, large ones 3:1), each pair
 * of colours once. Axe judges light colours with all its rules; nothing but colours changes in the dark, and this looks
 * at those in a hundredth of the time.
 */
export function faintWords(page: Page, within = 'html'): Promise<{ words: number; faults: string[] }> {
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: it runs in the page, which knows nothing outside it
  return page.evaluate((scope) => {
    type Colour = [red: number, green: number, blue: number, alpha: number];
    const parse = (colour: string): Colour => {
      const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return [r, g, b, a];
    };
    const over = ([r, g, b, a]: Colour, ground: Colour): Colour => [
      r * a + ground[0] * (1 - a),
      g * a + ground[1] * (1 - a),
      b * a + ground[2] * (1 - a),
      1,
    ];
    const luminance = ([r, g, b]: Colour) => {
      const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (one: Colour, other: Colour) => {
      const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (more + 0.05) / (less + 0.05);
    };
    /** What is painted behind an element: its own ground and those of what it stands in, up to the paper. */
    const groundOf = (one: Element): Colour => {
      const grounds: Colour[] = [];
      for (let at: Element | null = one; at; at = at.parentElement) {
        const ground = parse(getComputedStyle(at).backgroundColor);
        if (ground[3] > 0) grounds.unshift(ground);
        // A sheet over the page stands on its own ground alone.
        if (ground[3] === 1) break;
      }
      const paper = parse(getComputedStyle(document.body).backgroundColor);
      return grounds.reduce((below, above) => over(above, below), paper);
    };
    const faults = new Set<string>();
    let words = 0;
    for (const root of document.querySelectorAll(scope)) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const one = walker.currentNode.parentElement!;
        if (!walker.currentNode.textContent?.trim() || one.closest('svg, script, style, noscript, .hidden'))
          continue;
        if (!one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
        if (one.closest(':disabled, [aria-disabled="true"]')) continue;
        words++;
        const { color, fontSize, fontWeight } = getComputedStyle(one);
        const size = Number.parseFloat(fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
        const ground = groundOf(one);
        const found = ratio(over(parse(color), ground), ground);
        if (found < (isLarge ? 3 : 4.5))
          faults.add(
            `${color} on rgb(${ground.slice(0, 3).map(Math.round).join(', ')}) is ${found.toFixed(2)}: “${walker.currentNode.textContent.trim().slice(0, 40)}” in <${one.localName} class="${one.className}">`,
          );
      }
    }
    return { words, faults: [...faults] };
  }, within);
}
