/** Long, for the state of three panes that are tied to each other is held in one place. */

import { h } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { NOT_KEPT_YET } from '../../domain/issue/desk.ts';
import { eachParagraph, type SourceBlock, textOf } from '../../import/blocks.ts';
import { alignPlaces } from '../alignPlaces.ts';
import type { DeskLists } from '../deskLists.ts';
import type { DeskDraft, DraftContent } from '../draft.ts';
import type { DeskFault, Fix, Work } from '../work.ts';
import { ask, messageOf } from './api.ts';
import { placeDoubts } from './doubts.ts';
import { makeEditor, type TextEditor } from './editor.ts';
import { FactsForm } from './factsForm.ts';
import { FaultList } from './faultList.ts';
import { type KeptState, keepDraft, leftInBrowser } from './keeper.ts';
import { MarksBar } from './marksBar.ts';
import { mended } from './mended.ts';
import { panePlaces } from './places.ts';
import { PreviewPane } from './previewPane.ts';
import { ReportList } from './reportList.ts';
import { SaveDialog } from './saveDialog.ts';
import { SourcePane } from './sourcePane.ts';
import { draftName } from './startScreen.ts';

interface Place {
  draft: DeskDraft;
  lists: DeskLists;
  leave: () => void;
  reopen: (draft: DeskDraft) => void;
}

const KEPT: Record<KeptState, string> = {
  kept: 'Bản nháp đã giữ trên máy',
  waiting: 'Đang giữ …',
  failed: NOT_KEPT_YET,
};
type Tab = 'text' | 'facts' | 'report';

/** One draft at work: the source, the words being made, the page as readers will see it, side by side. */
export function Workplace({ draft, lists, leave, reopen }: Place) {
  const [state, setState] = useState<{ kept: KeptState; message: string }>({ kept: 'kept', message: '' });
  const [work, setWork] = useState<Work>();
  const [, setTurn] = useState(0);
  const [tab, setTab] = useState<Tab>(firstTab(draft));
  const [blocks, setBlocks] = useState<SourceBlock[]>([]);
  const [block, setBlock] = useState<number>();
  const [unit, setUnit] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const [editor, setEditor] = useState<TextEditor>();
  const pane = useRef<HTMLDivElement>(null);
  const keeper = useMemo(
    () =>
      keepDraft(draft, {
        state: (kept, message = '') => setState({ kept, message }),
        work: setWork,
      }),
    [],
  );
  const { text, account } = keeper.draft;
  const blockTexts = useMemo(
    () => blocks.map((one) => [...eachParagraph([one])].map(textOf).join(' ')),
    [blocks],
  );
  const aligned = useMemo(() => alignPlaces(blockTexts, text.split('\n')), [blockTexts, text]);
  const places = panePlaces(work?.units ?? [], aligned);
  const latest = useRef(places);
  latest.current = places;

  const change = (part: Partial<DraftContent>) => {
    keeper.change(part);
    setTurn((turn) => turn + 1);
  };
  /** Shows the place of a line in the two other panes. */
  const showLine = (line: number) => {
    setUnit(latest.current.unitAt(line));
    setBlock(latest.current.blockAt(line));
  };
  useEffect(() => {
    const left = leftInBrowser(draft);
    if (left) change(left);
    else void keeper.check();
    if (draft.source) void ask<SourceBlock[]>('GET', `/api/blocks?id=${draft.id}`).then(setBlocks);
    const made = makeEditor({
      text: keeper.draft.text,
      parent: pane.current!,
      changed: (words) => change({ text: words }),
      moved: (line) => showLine(line),
    });
    setEditor(made);
    return () => {
      made.close();
      keeper.stop();
    };
  }, []);
  const faults = work?.faults ?? [];
  useEffect(() => {
    editor?.showFaults(faults, placeDoubts(account?.doubts ?? [], text, aligned));
  }, [editor, work, aligned]);

  const goToLine = (line: number | undefined, takesFocus = true) => {
    if (line === undefined) return;
    setTab('text');
    // The editor cannot scroll while its tab is hidden.
    requestAnimationFrame(() => editor?.goTo(line, takesFocus));
  };
  const goToFault = ({ at }: DeskFault) => {
    if ('field' in at) {
      setTab('facts');
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[data-field="${at.field}"] :is(input, select)`)?.focus(),
      );
    } else if (!('file' in at)) goToLine(at.line);
  };
  const mend = (fix: Fix) => change(mended(keeper.draft, fix));
  const leaveKept = () =>
    keeper.flush().then(leave, (error) => setState({ kept: 'failed', message: messageOf(error) }));
  const doubts = account?.doubts.length ?? 0;
  const tabOf = (id: Tab, says: string) =>
    h(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${id}`,
        'aria-selected': tab === id,
        'aria-controls': `panel-${id}`,
        onClick: () => setTab(id),
      },
      says,
    );
  const panel = (id: Tab, more: Record<string, unknown> = {}) => ({
    role: 'tabpanel',
    id: `panel-${id}`,
    'aria-labelledby': `tab-${id}`,
    hidden: tab !== id,
    ...more,
  });
  return h('main', { class: 'workplace' }, [
    h('header', { class: 'bar' }, [
      h('button', { onClick: leaveKept }, '‹ Danh sách'),
      h('h1', null, work?.name || draftName(keeper.draft)),
      h('span', { class: `kept ${state.kept}`, role: 'status' }, sayKept(state)),
      h('button', { class: 'main-button', onClick: () => setSaving(true) }, 'Lưu …'),
    ]),
    h('div', { class: draft.source ? 'panes' : 'panes without-source' }, [
      draft.source &&
        h('section', { class: 'pane', 'aria-label': 'Bản gốc' }, [
          h('h2', null, `Bản gốc: ${draft.source.name}`),
          h(SourcePane, {
            draft,
            blocks,
            shown: block,
            chosen: (index) => goToLine(places.lineOfBlock(index)),
            scrolled: (index) => {
              const line = places.lineOfBlock(index);
              if (line) {
                editor?.scrollTo(line);
                setUnit(places.unitAt(line));
              }
            },
          }),
        ]),
      h('section', { class: 'pane', 'aria-label': 'Văn bản đang soạn' }, [
        h('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Văn bản đang soạn' }, [
          tabOf('text', 'Câu chữ'),
          tabOf('facts', 'Thông tin'),
          account && tabOf('report', doubts > 0 ? `Cần xem (${doubts})` : 'Đọc từ tệp'),
        ]),
        h('div', panel('text', { class: 'text-panel' }), [
          h(MarksBar, { editor, lists }),
          h('div', { class: 'editor', ref: pane }),
        ]),
        h(
          'div',
          panel('facts', { class: 'scroll-panel' }),
          h(FactsForm, { draft: keeper.draft, lists, faults, changed: change }),
        ),
        account &&
          h(
            'div',
            panel('report', { class: 'scroll-panel' }),
            h(ReportList, {
              account,
              goTo: (index) => {
                setBlock(index);
                goToLine(places.lineOfBlock(index));
              },
            }),
          ),
      ]),
      h('section', { class: 'pane', 'aria-label': 'Người đọc sẽ thấy' }, [
        h('h2', null, 'Người đọc sẽ thấy'),
        h(PreviewPane, {
          html: work?.html ?? '',
          shown: unit,
          chosen: (id) => goToLine(places.lineOfUnit(id)),
          scrolled: (id) => {
            const line = places.lineOfUnit(id);
            if (line) {
              editor?.scrollTo(line);
              setBlock(places.blockAt(line));
            }
          },
        }),
        h('details', { class: 'fault-box', open: true }, [
          h('summary', { role: 'status' }, sayFaults(work)),
          h(FaultList, { faults, goTo: goToFault, mend }),
        ]),
      ]),
    ]),
    isSaving &&
      h(SaveDialog, {
        keeper,
        close: () => setSaving(false),
        saved: (next) => keeper.take(next),
        undone: (next) => next && reopen(next),
      }),
  ]);
}

const firstTab = ({ fields, text }: DeskDraft): Tab => (fields && text === '' ? 'facts' : 'text');
const sayKept = ({ kept, message }: { kept: KeptState; message: string }) => message || KEPT[kept];

function sayFaults(work: Work | undefined): string {
  if (!work) return 'Đang kiểm tra …';
  return work.faults.length === 0 ? 'Không có lỗi' : `${work.faults.length} lỗi`;
}
