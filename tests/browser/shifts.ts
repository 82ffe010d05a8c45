import type { Page } from '@playwright/test';
import { comeToRest } from './time.ts';

/** Collects from the next page on how far things move on it while it loads, and what moved. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    type Source = { node?: Node; previousRect: DOMRect; currentRect: DOMRect };
    const told = (node: Node | undefined) =>
      node instanceof Element
        ? node.outerHTML.slice(0, 70)
        : (node?.parentElement?.outerHTML.slice(0, 70) ?? '?');
    const at = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ');
    const note = (entries: PerformanceEntryList) => {
      for (const entry of entries) {
        const { value, sources } = entry as PerformanceEntry & { value: number; sources: Source[] };
        const moved = sources.map(
          (one) => `${told(one.node)}: ${at(one.previousRect)} → ${at(one.currentRect)}`,
        );
        shifts.push(`${value.toFixed(4)} ${moved.join('; ')}`);
      }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    Reflect.set(globalThis, 'allShifts', () => {
      note(observer.takeRecords());
      return shifts;
    });
  });
}

/** What has moved, once the page has come to rest: how far, and which elements from where to where. */
export async function shiftsOf(page: Page): Promise<string[]> {
  await comeToRest(page);
  return page.evaluate(() => (Reflect.get(globalThis, 'allShifts') as () => string[])());
}
