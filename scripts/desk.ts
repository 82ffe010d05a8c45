/** Opens the editor's desk on this machine: `npm run desk [-- PORT]`. CONTENT_ROOT is the folder that holds `content/`. */

import { startDesk } from '../src/desk/server/startDesk.ts';
import { MachineFault } from '../src/domain/issue/index.ts';
import { runCommand } from './runCommand.ts';
import { updatePermalinks } from './updatePermalinks.ts';

await runCommand(async () => {
  const written = process.argv[2] ?? '4330';
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
  if (!(port >= 0 && port <= 65535)) throw new MachineFault('port-invalid', { found: written });
  const desk = await startDesk({
    root: process.env['CONTENT_ROOT'] || process.cwd(),
    port,
    updateRegister: (options) => void updatePermalinks({ ...options, new: false }),
    site: {
      check: ['scripts/check-content.ts'],
      build: ['scripts/build.ts', '--here'],
      serve: ['scripts/serve.ts'],
    },
  });
  if (desk.hasRecovered) console.log('Lần lưu trước bị cắt ngang: nội dung đã trở lại như trước lần ấy.');
  console.log(`Bàn biên tập mở ở địa chỉ này, chỉ trên máy này (dừng bằng Ctrl+C):\n${desk.address}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void desk.close().then(() => process.exit()));
});
