import { openDialog } from '../cite/openDialog.ts';
import { asAt } from './asAt.ts';
import { presentUnit, wholeDocument } from './presentUnit.ts';

/** Opens the earlier wordings of the page's clause, or of its document; `source` gets the focus back. */
export async function openAsAt(source: HTMLElement): Promise<void> {
  const { history } = document.querySelector<HTMLElement>('[data-history]')!.dataset;
  const clause = document.querySelector<HTMLElement>('.clause .unit');
  openDialog(
    source,
    'Lời văn qua các ngày',
    '',
    await asAt(clause ? presentUnit(clause) : wholeDocument(), history),
  );
}
