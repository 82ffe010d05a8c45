import { openAsAt } from '../dated/asAtSheet.ts';
import { type Clause, readClause } from './clause.ts';
import { copyRich, copyText } from './clipboard.ts';
import { copiesOf } from './copies.ts';
import { openDocumentSheet } from './documentSheet.ts';
import { canShare, share } from './share.ts';
import { openSheet } from './sheet.ts';

/** Opens the sheet of a clause, or does what a button on the clause's own page says (`pages/_Clause.astro`). */
export function answerTap(unit: HTMLElement, source: HTMLElement, chosen: Range | undefined): void {
  const { act } = source.dataset;
  if (act === 'document') {
    openDocumentSheet(source);
    return;
  }
  if (act === 'as-at') {
    void openAsAt(source);
    return;
  }
  const clause = readClause(unit);
  if (act === 'link') say(source, copyText(clause.address), 'liên kết');
  else if (act === 'copy') say(source, copyWords(clause), 'câu chữ, cách dẫn chiếu và liên kết');
  else if (act && canShare()) share(clause, clause.address);
  else openSheet(unit, source, chosen);
}

function copyWords(clause: Clause): Promise<void> {
  const { html, text } = copiesOf(clause, clause.address);
  return copyRich(html, text);
}

/** Said anew each time, so that a second copy is announced too. */
function say(source: HTMLElement, copying: Promise<void>, what: string): void {
  const status = source.parentElement!.querySelector('[role="status"]')!;
  const tell = (words: string) => {
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = words;
    });
  };
  copying.then(
    () => tell(`Đã sao chép ${what}.`),
    (refusal: Error) => tell(refusal.message),
  );
}
