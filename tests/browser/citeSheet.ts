import { expect, type Locator, type Page } from '@playwright/test';
import { loadCorpus } from '../../src/corpus/load.ts';
import { citedDigestOf } from '../permanence/citedDigestOf.ts';

/** The clause that the tests cite, and how it is cited. */
export const ID = 'muc-ii-diem-1-gach-2';
export const ADDRESS = `/chuong-trinh/${ID}/`;
export const SHORT = 'gạch đầu dòng thứ 2, điểm 1, mục II, Chương trình hành động của Thành ủy';
export const FULL = `${SHORT} thực hiện Nghị quyết Trung ương 5 - khóa IX về đổi mới và nâng cao chất lượng hệ thống chính trị ở cơ sở xã, phường, thị trấn`;

export const { programme } = loadCorpus(process.cwd());
/** The digest of a clause of the programme as the content has it. */
export const digest = (id: string) => citedDigestOf(programme.provisions.get(id)!);

export const sheet = (page: Page): Locator => page.locator('dialog.cite');
export const trigger = (page: Page, id = ID): Locator => page.locator(`#${id} > .row a.more`);
export const say = (page: Page): Locator => sheet(page).getByRole('status');
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Opens "Dẫn, chia sẻ" of a clause by a tap. */
export async function openSheet(page: Page, path = '/chuong-trinh/', id = ID): Promise<void> {
  await page.goto(path);
  await trigger(page, id).click();
  await expect(sheet(page)).toBeVisible();
}

/** Opens what the sheet folds away. */
export const openOthers = (page: Page): Promise<void> =>
  sheet(page).getByText('Khác', { exact: true }).click();
