/** Long, for the state of three panes that are tied to each other is held in one place. */

import { type ComponentChild, h } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { eachParagraph, type SourceBlock, wordsOfBlock } from '../../import/blocks.ts';
import { alignPlaces } from '../alignPlaces.ts';
import type { DeskDraft, DraftContent } from '../draft.ts';
import type { PlacedNote } from '../noteTags.ts';
import { blockWordAt, lineWordOf } from '../wordPlace.ts';
import type { DeskFault, Fix, Work } from '../work.ts';
import { ask, messageOf } from './api.ts';
import { placeDoubts } from './doubts.ts';
import { makeEditor, type TextEditor } from './editor.ts';
import { FactsForm } from './factsForm.ts';
import { FaultBox } from './faultList.ts';
import { keepDraft, leftInBrowser } from './keeper.ts';
import { type DeskPlace, type Kept, KeptMark } from './keptMark.ts';
import { LaterNoteDialog } from './laterNote.ts';
import { MarksBar } from './marksBar.ts';
import { mended } from './mended.ts';
import { panePlaces } from './places.ts';
import { PreviewPane } from './previewPane.ts';
import { ReportList } from './reportList.ts';
import { SaveDialog } from './saveDialog.ts';
import { SourcePane } from './sourcePane.ts';
import { draftName } from './startScreen.ts';
import { panelOf, TabRow } from './tabs.ts';
import { useSaveKey } from './useSaveKey.ts';

type Tab = 'text' | 'facts' | 'report';

/** One draft at work: the source, the words being made, the page as readers will see it, side by side. */
export function Workplace({ draft, lists, leave, reopen }: DeskPlace) {
  const [state, setState] = useState<Kept>({ kept: 'kept', message: '' });
  const [work, setWork] = useState<Work>();
  const [, setTurn] = useState(0);
  const [tab, setTab] = useState<Tab>(firstTab(draft));
  const [blocks, setBlocks] = useState<SourceBlock[]>([]);
  const [block, setBlock] = useState<number>();
  const [word, setWord] = useState<number>();
  const [unit, setUnit] = useState<string>();
  const [note, setNote] = useState<PlacedNote>();
  const [isSaving, setSaving] = useState(false);
  const [editor, setEditor] = useState<TextEditor>();
  const pane = useRef<HTMLDivElement>(null);
  const keeper = useMemo(
    () =>
      keepDraft(draft, {
        // A letter that is typed changes nothing here while the one before it is still being kept.
        state: (kept, message = '') =>
          setState((known) => (known.kept === kept && known.message === message ? known : { kept, message })),
        work: setWork,
      }),
    [],
  );
  const { account } = keeper.draft;
  const blockTexts = useMemo(() => blocks.map(wordsOfBlock), [blocks]);
  // Places follow the checked text, not each letter: a law of sixty pages would be felt in the fingers.
  const blockWords = (index: number) =>
    [...eachParagraph(blocks.slice(index, index + 1))].flatMap(({ spans }) =>
      spans.flatMap(({ text }) => text.trim() || []),
    );
  const aligned = useMemo(() => alignPlaces(blockTexts, keeper.draft.text.split('\n')), [blockTexts, work]);
  const places = panePlaces(work?.units ?? [], aligned);
  const latest = useRef(places);
  latest.current = places;

  const change = (part: Partial<DraftContent>) => {
    keeper.change(part);
    if (part.fields !== undefined || part.additions) setTurn((turn) => turn + 1);
  };
  /** Shows the place of a line in the two other panes. */
  const showLine = (line: number, column?: number) => {
    const index = latest.current.blockAt(line);
    setUnit(latest.current.unitAt(line));
    setBlock(index);
    if (!isScan) return;
    const text = column === undefined || index === undefined ? '' : keeper.draft.text.split('\n')[line - 1];
    setWord(text ? blockWordAt(wordsInBlock.current(index!), text, column!) : undefined);
  };
  const isScan = draft.source?.shown === 'scan';
  const wordsInBlock = useRef(blockWords);
  wordsInBlock.current = blockWords;
  useEffect(() => {
    const left = leftInBrowser(draft);
    if (left) change(left);
    else void keeper.check();
    if (draft.source) void ask<SourceBlock[]>('GET', `/api/blocks?id=${draft.id}`).then(setBlocks);
    const made = makeEditor({
      text: keeper.draft.text,
      parent: pane.current!,
      changed: (words) => change({ text: words }),
      moved: showLine,
      opened: setNote,
    });
    setEditor(made);
    return () => {
      made.close();
      keeper.stop();
    };
  }, []);
  const faults = work?.faults ?? [];
  useEffect(() => {
    editor?.showFaults(faults, placeDoubts(account?.doubts ?? [], keeper.draft.text, aligned));
  }, [editor, work, aligned]);

  const goToLine = (line: number | undefined) => {
    if (line === undefined) return;
    setTab('text');
    // The editor cannot scroll while its tab is hidden.
    requestAnimationFrame(() => editor?.goTo(line));
  };
  const goToFault = ({ at }: DeskFault) => {
    if ('field' in at) {
      setTab('facts');
      requestAnimationFrame(() => showField(at.field));
    } else if (!('file' in at)) goToLine(at.line);
  };
  const mend = (fix: Fix) => change(mended(keeper.draft, fix));
  const leaveKept = () =>
    keeper.flush().then(leave, (error) => setState({ kept: 'failed', message: messageOf(error) }));
  const save = () => setSaving(true);
  useSaveKey(save);
  const doubts = account?.doubts.length ?? 0;
  const tabs: { id: Tab; says: string }[] = [
    { id: 'text', says: 'Câu chữ' },
    { id: 'facts', says: 'Thông tin' },
    ...(account ? [{ id: 'report' as const, says: doubts > 0 ? `Cần xem (${doubts})` : 'Đọc từ tệp' }] : []),
  ];
  // Drawn anew only when what it shows is another.
  const source = useMemo(
    () =>
      draft.source &&
      h('section', { class: 'pane', 'aria-labelledby': 'source-title' }, [
        h('h2', { id: 'source-title' }, `Bản gốc: ${draft.source.name}`),
        h(SourcePane, {
          draft,
          blocks,
          shown: block,
          shownWord: word,
          chosen: (index, chosenWord) => {
            const line = latest.current.lineOfBlock(index);
            const place =
              line && chosenWord !== undefined
                ? lineWordOf(blockWords(index), chosenWord, editor?.lineText(line) ?? '')
                : undefined;
            goToLine(line);
            if (line && place) requestAnimationFrame(() => editor?.chooseWord(line, place.from, place.to));
          },
          scrolled: (index) => {
            setBlock(index);
            setWord(undefined);
            const line = latest.current.lineOfBlock(index);
            if (!line) return;
            editor?.scrollTo(line);
            setUnit(latest.current.unitAt(line));
          },
        }),
      ]),
    [blocks, block, word, editor],
  );
  // Hundreds of choices: drawn only while they are looked at, and as they were while they are not.
  const facts = useRef<ComponentChild>(null);
  if (tab === 'facts') facts.current = h(FactsForm, { draft: keeper.draft, lists, faults, changed: change });
  return h('main', { class: 'workplace' }, [
    h('header', { class: 'bar' }, [
      h('button', { onClick: leaveKept }, '‹ Danh sách'),
      h('h1', null, work?.name || draftName(keeper.draft)),
      h(KeptMark, state),
      h('button', { class: 'main-button', title: 'Ctrl+S', onClick: save }, 'Lưu …'),
    ]),
    h('div', { class: draft.source ? 'panes' : 'panes without-source' }, [
      source,
      h('section', { class: 'pane', 'aria-label': 'Văn bản đang soạn' }, [
        h(TabRow<Tab>, { label: 'Văn bản đang soạn', tabs, chosen: tab, choose: setTab }),
        h('div', panelOf('text', tab, { class: 'text-panel' }), [
          h(MarksBar, { editor, lists, opened: note, close: () => setNote(undefined) }),
          h('div', { class: 'editor', ref: pane }),
        ]),
        h('div', panelOf('facts', tab, { class: 'scroll-panel' }), facts.current),
        account &&
          h(
            'div',
            panelOf('report', tab, { class: 'scroll-panel', tabIndex: 0 }),
            h(ReportList, {
              account,
              goTo: (index) => {
                setBlock(index);
                goToLine(places.lineOfBlock(index));
              },
            }),
          ),
      ]),
      h('section', { class: 'pane', 'aria-labelledby': 'preview-title' }, [
        h('h2', { id: 'preview-title' }, 'Người đọc sẽ thấy'),
        h(LaterNoteDialog, {
          draft: keeper.draft,
          lists,
          provision: unit,
          name: work?.name ?? '',
          changed: (additions) => change({ additions }),
        }),
        h(PreviewPane, {
          html: work?.html,
          shown: unit,
          chosen: (id) => goToLine(places.lineOfUnit(id)),
          scrolled: (id) => {
            setUnit(id);
            const line = places.lineOfUnit(id);
            if (!line) return;
            editor?.scrollTo(line);
            setBlock(places.blockAt(line));
          },
        }),
        h(FaultBox, { faults: work?.faults, goTo: goToFault, mend }),
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

/** Brings a field of the form into view, unfolded where it stands folded, and the caret into it. */
function showField(name: string): void {
  const field = document.querySelector<HTMLElement>(`[data-field="${name}"]`);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
