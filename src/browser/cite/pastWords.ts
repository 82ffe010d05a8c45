import { formatShortDate } from '../../domain/document/date.ts';
import { HISTORY_NOT_LOADED } from '../../domain/issue/reader/clauseHistory.ts';
import type { DocumentHistory } from '../../domain/permanence/history.ts';
import { element } from './element.ts';

/** What a clause said before, newest last; one sentence when its words never changed. `address` is of the document's history. */
export async function pastWords(id: string, address: string | undefined): Promise<HTMLElement[]> {
  const history = address ? await load(address) : {};
  if (!history) return [element('p', {}, HISTORY_NOT_LOADED)];
  const was = history[id]?.was ?? [];
  if (was.length === 0) return [element('p', {}, 'Câu chữ chưa thay đổi từ khi công bố ở trang này.')];
  return was.flatMap(([until, , words]) => [
    element('p', { className: 'small soft' }, `Đến ngày ${formatShortDate(until)}:`),
    words === null
      ? element('p', {}, 'Trang không giữ câu chữ lúc ấy.')
      : element('p', { className: 'official' }, words),
  ]);
}

async function load(address: string): Promise<DocumentHistory | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
