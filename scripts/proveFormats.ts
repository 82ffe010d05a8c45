/**
 * Holds every file that the built site hands out against programs of others: EPUBCheck, xmllint with the schema of Akoma
 * Ntoso, LibreOffice, pdftotext: `npm run build && npm run prove:formats`. OUT_DIR names another build. A program that
 * this machine lacks is named and left out; where CI is set, that is a fault.
 */
import { currentCorpus } from '../src/corpus/current.ts';
import { runOutsideChecks } from './formats/outsideChecks.ts';
import { runCommand } from './runCommand.ts';

await runCommand(async () => {
  const built = {
    out: process.env['OUT_DIR'] || 'dist',
    documents: [...currentCorpus().documents.values()],
  };
  const { failed, skipped } = await runOutsideChecks(built, (line) => console.log(line));
  const left = skipped > 0 ? ` ${skipped} phần chưa kiểm vì thiếu chương trình.` : '';
  console.log(failed === 0 ? `Không thấy lỗi.${left}` : `${failed} lỗi.${left}`);
  if (failed > 0 || (skipped > 0 && process.env['CI'])) process.exitCode = 1;
});
