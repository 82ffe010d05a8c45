import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { currentCorpus } from '../../src/corpus/current.ts';
import { officialLines } from '../../src/domain/provision/tree.ts';
import { documentUrl, exportUrl, SINGLE_FILE } from '../../src/domain/urls.ts';
import { EXAMPLES } from '../../src/site.config.ts';

const { programme } = currentCorpus();
const clause = programme.provisions.get(EXAMPLES.clause)!;
const words = officialLines(clause)
  .flat()
  .map(({ value }) => value)
  .join(' ');
const file = (path: string) => readFileSync(`dist${path}`);

test('saved files and copied words are held against the release, and a change of one byte or mark is seen', async ({
  page,
}) => {
  await page.goto('/tai-lieu/doi-chieu/');
  const word = exportUrl(programme.metadata.id, 'docx');
  const spoilt = Buffer.from(file(word));
  spoilt[1000]! ^= 1;
  const offered = (name: string, buffer: Buffer) => ({ name, mimeType: '', buffer });
  await page
    .locator('#tep')
    .setInputFiles([
      offered('tên khác.docx', file(word)),
      offered(word.split('/').at(-1)!, spoilt),
      offered('thu-vien (1).html', file(SINGLE_FILE)),
      offered('la.txt', Buffer.from('lạ')),
    ]);
  const rows = page.locator('#bao-cao > li');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(0)).toContainText(`Đúng từng byte với ${word}`);
  await expect(rows.nth(1)).toContainText('Cùng tên nhưng khác');
  await expect(rows.nth(2)).toContainText(`Đúng từng byte với ${SINGLE_FILE}`);
  await expect(rows.nth(3)).toContainText('Không phải tệp của bản phát hành này');

  await page.locator('#dan').fill(`${words}\n${words.replace('ổ', 'ỗ')}`);
  await page.getByRole('button', { name: 'Đối chiếu lời văn' }).click();
  await expect(rows).toHaveCount(2);
  const address = documentUrl(programme.metadata.id, EXAMPLES.clause);
  await expect(rows.nth(0).getByRole('link')).toHaveAttribute('href', address);
  await expect(rows.nth(1)).toContainText('Không trùng điều khoản nào');
});

test('a list of digests that is cut off or changed on its way is not believed', async ({ page }) => {
  const release = JSON.parse(file('/du-lieu/ban-phat-hanh.json').toString());
  const answers = [
    { body: '<html>đăng nhập</html>' },
    { json: { ...release, files: { ...release.files, '/xuat-ban/la.pdf': 'aa' } } },
    { json: release },
  ];
  await page.route('**/ban-phat-hanh.json', (route) => route.fulfill(answers.shift()!));
  await page.goto('/tai-lieu/doi-chieu/');
  await page.locator('#dan').fill(words);
  const compare = page.getByRole('button', { name: 'Đối chiếu lời văn' });
  await compare.click();
  await expect(page.locator('#tinh-trang')).toContainText('Chưa tải được bảng mã kiểm');
  await compare.click();
  await expect(page.locator('#tinh-trang')).toContainText('không nguyên vẹn');
  await compare.click();
  await expect(page.locator('#bao-cao > li')).toContainText('Đúng từng chữ với');
});
