import type { Page } from '@playwright/test';

/** Presses a button of the kit's outputs, whose group may still be folded. */
export async function giveOut(page: Page, name: string): Promise<void> {
  const wanted = page.locator('#bo-ra button', { hasText: new RegExp(`^${escaped(name)}$`) });
  if (!(await wanted.isVisible())) await wanted.locator('xpath=ancestor::details/summary').click();
  await wanted.click();
}

const escaped = (text: string) => text.replace(/[()]/g, '\\$&');
