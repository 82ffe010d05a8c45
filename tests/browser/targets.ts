import type { Page } from '@playwright/test';

/** The least that a thumb hits without a second try (WCAG 2.2, 2.5.5). */
const LEAST = 44;

/**
 * What is tapped inside `within` and answers to less than 44×44 px, with its measures; `[]` when all is well. The area
 * is what really answers: the element's box, else the points around its middle that the browser gives to it (a row's
 * link may be stretched over the row). Not measured: links in running text, whose height is the line's; marks that name
 * the source of what stands before them, as notes do in print (“[1]”, “S35”, “II.2”); what is off the screen until a
 * keyboard reaches it; what cannot be used now.
 */
export function smallTargets(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate(
    ({ within: scope, least }) => {
      const TARGETS =
        'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="option"], [role="button"]';
      /** Words that stand around a link make it part of a sentence; a label of one to three words does not. */
      const SENTENCE = 4;

      const isShown = (one: Element) =>
        one.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
        one.getClientRects().length > 0;

      const MARK =
        /^(?:S?\d{1,3}[a-z]?|(?:[IVX]+(?:\.\d+)?|Mở đầu|Tiêu đề|Chữ ký)(?: (?:đoạn |gạch )?\d+)*)$/u;
      const isInRunningText = (one: Element) => {
        if (one.localName !== 'a' || getComputedStyle(one).display !== 'inline') return false;
        if (MARK.test(one.textContent!.trim()) && one.closest('.proof, .small')) return true;
        let block = one.parentElement!;
        while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement!;
        const copy = block.cloneNode(true) as Element;
        for (const part of copy.querySelectorAll(`${'a, button, script, style, details, ul, ol, table'}`))
          part.remove();
        return (copy.textContent?.match(/\p{L}+/gu)?.length ?? 0) >= SENTENCE;
      };

      /** A box or radio is tapped by its label as well. */
      const boxOf = (one: Element) =>
        (one.matches('[type="radio"], [type="checkbox"]') && (one as HTMLInputElement).labels?.[0]) || one;

      const answers = (one: Element, x: number, y: number) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (one.contains(hit) || hit.closest('label')?.control === one);
      };

      const areaAround = (one: Element): { width: number; height: number } => {
        one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        const box = one.getClientRects()[0]!;
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const reach = (stepX: number, stepY: number) => {
          let far = 0;
          while (far < least && answers(one, x + stepX * (far + 1), y + stepY * (far + 1))) far++;
          return far;
        };
        return { width: reach(-1, 0) + reach(1, 0) + 1, height: reach(0, -1) + reach(0, 1) + 1 };
      };

      const small: string[] = [];
      for (const one of document.querySelectorAll(`${scope} :is(${TARGETS})`)) {
        if (!isShown(one) || one.matches(':disabled, .skip') || isInRunningText(one)) continue;
        const box = boxOf(one).getBoundingClientRect();
        if (Math.round(box.width) >= least && Math.round(box.height) >= least) continue;
        const { width, height } = areaAround(boxOf(one));
        if (Math.max(width, box.width) >= least - 0.5 && Math.max(height, box.height) >= least - 0.5)
          continue;
        const words = (one.textContent || one.getAttribute('aria-label') || '').trim().replace(/\s+/g, ' ');
        const where = one.closest('[class]')?.className ?? '';
        small.push(`${width}×${height} ${one.localName} “${words.slice(0, 40)}” .${where}`);
      }
      return small;
    },
    { within, least: LEAST },
  );
}
