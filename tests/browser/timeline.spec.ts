import { expect, type Page, test } from '@playwright/test';
import { openTimeline } from './openTimeline.ts';

const SCREENS = [
  [320, 640],
  [360, 800],
  [768, 1024],
  [1280, 900],
] as const;

/** Boxes of all words of the drawing that is shown, against each other and against the picture they stand in. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll<SVGSVGElement>('.picture svg')].filter(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    const faults: string[] = [];
    const texts = seen.flatMap((svg) =>
      [...svg.querySelectorAll('text')].map((text) => ({
        words: text.textContent,
        box: text.getBoundingClientRect(),
        frame: svg.getBoundingClientRect(),
      })),
    );
    if (texts.length < 60) faults.push(`only ${texts.length} texts`);
    for (const [index, { words, box, frame }] of texts.entries()) {
      // Rounding of half a pixel aside.
      if (
        box.left < frame.left - 0.5 ||
        box.right > frame.right + 0.5 ||
        box.top < frame.top - 0.5 ||
        box.bottom > frame.bottom + 0.5
      )
        faults.push(`“${words}” leaves the picture`);
      for (const other of texts.slice(index + 1)) {
        const overlap =
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 0.5 &&
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 0.5;
        if (overlap) faults.push(`“${words}” and “${other.words}” overlap`);
      }
    }
    return faults;
  });
}

test('no words of the time axis overlap, none leaves the picture or is small, every mark can be hit', {
  tag: '@width',
}, async ({ page }) => {
  await openTimeline(page);
  for (const [width, height] of SCREENS) {
    await page.setViewportSize({ width, height });
    for (const size of ['4', '1']) {
      await page.evaluate((value) => {
        document.documentElement.dataset['size'] = value;
      }, size);
      expect.soft(await faultsOf(page), `${width} px, size ${size}`).toEqual([]);
    }
    const measured = await page.evaluate(() => {
      const links = [...document.querySelectorAll('.picture svg a')].filter(
        (one) => one.getBoundingClientRect().width > 0,
      );
      const scale = (text: SVGTextElement) =>
        text.getScreenCTM()!.a * Number.parseFloat(getComputedStyle(text).fontSize);
      return {
        links: links.length,
        low: Math.min(...links.map((link) => link.getBoundingClientRect().height)),
        small: Math.min(...links.flatMap((link) => [...link.querySelectorAll('text')].map(scale))),
      };
    });
    expect(measured.links).toBe(28);
    expect.soft(measured.low, `${width} px`).toBeGreaterThanOrEqual(width < 400 ? 40 : 24);
    expect.soft(measured.small, `${width} px`).toBeGreaterThanOrEqual(11);
  }
});

for (const [width, height] of [SCREENS[1], SCREENS[3]])
  test(`every mark is reached by Tab, named, and seen when it has the focus, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openTimeline(page);
    await page.locator('#truc summary').focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('.picture a:focus')).toBeInViewport();
    // Each in its turn, as Tab would have it; real keys are pressed at the beginning and at the end.
    const marks = await page.locator('.picture a').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const link = one as SVGAElement;
          link.focus();
          const { top, bottom } = link.getBoundingClientRect();
          return {
            name: `${link.getAttribute('href')} ${link.querySelector('title')!.textContent}`,
            isReached: document.activeElement === link && link.tabIndex === 0,
            isSeen: bottom > 0 && top < innerHeight && link.matches(':focus-visible'),
            stroke: getComputedStyle(link.querySelector('.hit')!).stroke,
          };
        }),
    );
    expect(new Set(marks.map(({ name }) => name)).size).toBe(28);
    expect(
      marks.filter(({ isReached, isSeen, stroke }) => !isReached || !isSeen || stroke === 'none'),
    ).toEqual([]);
    const last = page.locator('.picture a:focus');
    await expect(last).toHaveAccessibleName((await last.locator('title').textContent())!);
    await page.keyboard.press('Tab');
    await expect(page.locator('.picture a:focus')).toHaveCount(0);
  });

test('a mark says the task, the deadline and the place', async ({ page }) => {
  await openTimeline(page);
  await expect(
    page.getByRole('link', {
      name: 'Sơ kết Quy định 326-QĐ/TU; đề xuất bổ sung, sửa đổi về chi bộ khu phố, ấp, cuối quý III/2002; II.1 (điểm 1, mục II)',
    }),
  ).toHaveCount(1);
  const picture = page.locator('.picture:visible');
  await expect(picture.getByRole('link', { name: /cuối năm 2002 .*hiểu là tháng 12\/2002/ })).toHaveCount(1);
  await expect(picture.getByRole('link', { name: /điều kiện: sau khi có hướng dẫn mới/ })).toHaveCount(1);
  await expect(page.getByRole('group', { name: 'Trục thời gian của 28 nhiệm vụ' })).toHaveCount(1);
  await expect(page.getByRole('group', { name: 'Ủy ban Kiểm tra Thành ủy' }).getByRole('link')).toHaveCount(
    1,
  );
});

test('on paper: the wide drawing in black, each task once in words, no controls', {
  tag: '@width',
}, async ({ page }) => {
  await openTimeline(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 658, height: 900 });
  await expect(page.locator('.narrow-only')).toBeHidden();
  await expect(page.locator('.wide-only')).toBeVisible();
  await expect(page.locator('#loc')).toBeHidden();
  await expect(page.locator('#cac-nhom li:visible')).toHaveCount(28);
  await expect(page.locator('tbody > tr:visible')).toHaveCount(0);
  // The list says all that the table does of bodies.
  await expect(page.locator('.report:visible')).toHaveCount(10);
  expect(await faultsOf(page)).toEqual([]);
  const colours = await page
    .locator('.wide-only .bar, .wide-only .dot')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).fill))]);
  expect(colours).toEqual(['rgb(0, 0, 0)']);
});

test('each kind of deadline has a shape of its own, told in the legend', async ({ page }) => {
  await openTimeline(page);
  const kinds = ['bar', 'dot', 'diamond', 'open', 'square'];
  const inPicture = await page
    .locator('.picture:visible a path')
    .evaluateAll((paths) => [...new Set(paths.map((path) => path.getAttribute('class')))]);
  expect(inPicture.sort()).toEqual([...kinds].sort());
  const inLegend = await page
    .locator('.keys path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('class')));
  expect(inLegend).toEqual(kinds);
});
