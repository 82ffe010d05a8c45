import { formatShortDate } from '../../domain/document/date.ts';
import {
  CITED_NOT_LOADED,
  CLAUSELESS,
  VERSION_MALFORMED,
  VERSION_UNKNOWN,
} from '../../domain/issue/reader/datedLink.ts';
import {
  isPresent,
  type PresentUnit,
  type Recognition,
  recognise,
} from '../../domain/permanence/recognise.ts';
import { addStyles } from '../addStyles.ts';
import { comparisonOf } from './comparison.ts';
import css from './datedNote.css?inline';
import { loadHistory } from './loadHistory.ts';
import { presentUnit } from './presentUnit.ts';

/**
 * Says at the cited clause whether its words are still those that were cited, and shows both when they are not. It
 * speaks once, politely, and leaves focus and reading position alone.
 */
export async function showDatedNote(digest: string): Promise<void> {
  const unit = citedUnit();
  // A place that is gone or was never a clause speaks for itself.
  if (!unit) {
    const isTold =
      document.getElementById(location.hash.slice(1)) ?? document.querySelector('[data-retired]');
    if (!isTold) addNote(document.querySelector('main')!, CLAUSELESS);
    return;
  }
  addEventListener('hashchange', forgetDate, { once: true });
  const present = presentUnit(unit);
  const given = digest.trim().toLowerCase();
  const address = unit.closest<HTMLElement>('[data-history]')?.dataset['history'];
  const history = isPresent(given, present) ? {} : await loadHistory(address);
  if (!history) return void addNote(unit, CITED_NOT_LOADED);
  const recognition = recognise(given, present, history);
  const note = addNote(unit, sayState(recognition, present));
  if (recognition.state === 'changed')
    note.append(...recognition.changes.map((change) => comparisonOf(change, present.inside.length > 0)));
}

function sayState(recognition: Recognition, { inside }: PresentUnit): string {
  switch (recognition.state) {
    case 'unchanged':
      return 'Không thay đổi từ khi trích dẫn.';
    case 'malformed':
      return VERSION_MALFORMED;
    case 'unknown':
      return VERSION_UNKNOWN;
    case 'changed': {
      const day = formatShortDate(recognition.until);
      return inside.length > 0
        ? `Đã thay đổi từ khi trích dẫn: ${recognition.changes.length} điều khoản, sớm nhất ngày ${day}.`
        : `Đã thay đổi từ khi trích dẫn, ngày ${day}.`;
    }
  }
}

/** The clause that the address names: by its fragment, or by the name of its own page. */
function citedUnit(): HTMLElement | undefined {
  const name = location.hash ? location.hash.slice(1) : location.pathname.split('/').at(-2)!;
  const found = document.getElementById(name);
  return found?.matches('.unit') ? found : undefined;
}

/** The region is put in first and filled then, so that a screen reader hears it come. */
function addNote(holder: HTMLElement, text: string): HTMLElement {
  const note = document.createElement('div');
  addStyles(css);
  note.className = 'dated';
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  note.append(status);
  const row = holder.querySelector(':scope > .row');
  if (row) row.after(note);
  else holder.prepend(note);
  requestAnimationFrame(() => {
    status.textContent = text;
  });
  return note;
}

/** The digest belongs to the clause the reader came to: at another clause it would only mislead. */
function forgetDate(): void {
  const address = new URL(location.href);
  address.searchParams.delete('v');
  history.replaceState(history.state, '', address);
}
