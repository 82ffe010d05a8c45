import { h } from 'preact';
import { hintLine } from '../../domain/issue/desk.ts';
import { FIELD_LABELS } from '../fieldLabels.ts';
import { LIST_NAMES, listForm } from '../listForms.ts';
import type { DeskFault, Fix } from '../work.ts';

/** The faults below the page, counted in their head; undefined while they are being looked for. */
export function FaultBox({
  faults,
  goTo,
  mend,
}: Omit<Faults, 'faults'> & { faults: Faults['faults'] | undefined }) {
  const count =
    faults === undefined ? 'Đang kiểm tra …' : faults.length === 0 ? 'Không có lỗi' : `${faults.length} lỗi`;
  return h('details', { class: 'fault-box', open: true }, [
    h('summary', { class: faults?.length ? 'failure' : '' }, h('span', { role: 'status' }, count)),
    h(FaultList, { faults: faults ?? [], ...(goTo && { goTo }), ...(mend && { mend }) }),
  ]);
}

interface Faults {
  faults: readonly DeskFault[];
  goTo?: (fault: DeskFault) => void;
  mend?: (fix: Fix) => void;
}

/** All faults, each with its place, what would be right, and where the desk can do it, a button. */
export function FaultList({ faults, goTo, mend }: Faults) {
  return h(
    'ul',
    { class: 'faults plain' },
    faults.map((fault) =>
      h('li', { key: `${fault.code} ${fault.message} ${JSON.stringify(fault.at)}` }, [
        goTo && !('file' in fault.at)
          ? h('button', { class: 'plain-button', onClick: () => goTo(fault) }, placeOf(fault))
          : h('b', null, placeOf(fault)),
        h('span', null, ` ${fault.message} `),
        h('span', { class: 'soft' }, hintLine(fault.hint)),
        fault.fix && mend && h('button', { onClick: () => mend(fault.fix!) }, fault.fix.says),
      ]),
    ),
  );
}

function placeOf({ at }: DeskFault): string {
  if ('file' in at) {
    const list = LIST_NAMES.find((one) => listForm(one).file === at.file);
    return list ? `${listForm(list).says}, dòng ${at.line} của tệp.` : 'Chỗ khác trong nội dung.';
  }
  if ('line' in at) return `Dòng ${at.line}.`;
  return `${FIELD_LABELS[at.field as keyof typeof FIELD_LABELS] ?? 'Thông tin'}.`;
}
