import { formatShortDate } from '../../domain/document/date.ts';
import { HISTORY_NOT_LOADED } from '../../domain/issue/reader/clauseHistory.ts';
import { type EarlierVersion, earlierVersions, type PresentUnit } from '../../domain/permanence/recognise.ts';
import { addStyles } from '../addStyles.ts';
import { element } from '../cite/element.ts';
import { comparisonOf } from './comparison.ts';
import css from './datedNote.css?inline';
import { loadHistory } from './loadHistory.ts';

let styled = false;

/**
 * What a clause, or a document, said at earlier times: one version of a list by the day until which it stood, beside
 * the present words, the differing ones marked. One sentence when its words never changed.
 */
export async function asAt(unit: PresentUnit, address: string | undefined): Promise<HTMLElement[]> {
  const history = await loadHistory(address);
  if (!history) return [element('p', {}, HISTORY_NOT_LOADED)];
  const versions = earlierVersions(unit, history);
  if (versions.length === 0) return [element('p', {}, 'Câu chữ chưa thay đổi từ khi công bố ở trang này.')];
  if (!styled) addStyles(css);
  styled = true;
  const list = element('select', { id: 'as-at', className: 'field' }, ...versions.map(option));
  const shown = element('div', { className: 'dated' });
  shown.setAttribute('aria-live', 'polite');
  const show = () => {
    const { changes } = versions[list.selectedIndex]!;
    shown.replaceChildren(...changes.map((change) => comparisonOf(change, unit.inside.length > 0)));
  };
  list.addEventListener('change', show);
  show();
  return [element('label', { htmlFor: list.id, className: 'small soft' }, 'Bản có'), list, shown];
}

function option({ until, changes }: EarlierVersion): HTMLOptionElement {
  return element('option', {}, `đến ngày ${formatShortDate(until)}: ${changes.length} chỗ khác bản hiện nay`);
}
