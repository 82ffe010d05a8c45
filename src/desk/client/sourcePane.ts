import { type ComponentChild, h } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { BlockSpan, Paragraph, SourceBlock } from '../../import/blocks.ts';
import type { DeskDraft } from '../draft.ts';
import { PdfPages } from './pdfPages.ts';
import { personScroll } from './personScroll.ts';
import { ScanPages } from './scanPages.ts';

interface Source {
  draft: DeskDraft;
  blocks: readonly SourceBlock[];
  shown: number | undefined;
  /** A word of that block, where the file is a scan. */
  shownWord?: number | undefined;
  chosen: (block: number, word?: number) => void;
  scrolled: (block: number) => void;
}

/** The file that was brought in, as it looks: its pages where it has some, else its words with their alignment. */
export function SourcePane({ draft, blocks, shown, shownWord, chosen, scrolled }: Source) {
  const pane = useRef<HTMLDivElement>(null);
  const scroll = useMemo(personScroll, []);
  /** The block that the person scrolled to: it stands where it is wanted. */
  const reached = useRef<number | undefined>(undefined);
  const kind = draft.source?.shown ?? 'blocks';
  const [asWords, setAsWords] = useState(kind === 'blocks');
  const [failure, setFailure] = useState('');
  useEffect(() => {
    const place = `[data-block="${shown}"]`;
    const found =
      shown === undefined
        ? null
        : (pane.current?.querySelector(`${place}[data-word="${shownWord}"]`) ??
          pane.current?.querySelector(place));
    if (!found) return;
    for (const one of pane.current!.querySelectorAll('.lit')) one.classList.remove('lit');
    found.classList.add('lit');
    if (reached.current === shown && shownWord === undefined) return;
    reached.current = undefined;
    const { top } = found.getBoundingClientRect();
    scroll.show();
    pane.current!.scrollTop += top - pane.current!.getBoundingClientRect().top - 48;
  }, [shown, shownWord, asWords]);
  const onScroll = () => {
    const box = pane.current!;
    if (!scroll.isPersons()) return;
    const { top } = box.getBoundingClientRect();
    const first = [...box.querySelectorAll<HTMLElement>('[data-block]')].find(
      (one) => one.getBoundingClientRect().bottom > top + 40,
    );
    if (!first) return;
    reached.current = Number(first.dataset['block']);
    scrolled(reached.current);
  };
  const onClick = (event: MouseEvent) => {
    const block = (event.target as Element).closest<HTMLElement>('[data-block]');
    const { block: index, word } = block?.dataset ?? {};
    if (index !== undefined) chosen(Number(index), word === undefined ? undefined : Number(word));
  };
  const fail = (message: string) => {
    setFailure(message);
    setAsWords(true);
  };
  return h('div', { class: 'source-pane' }, [
    kind !== 'blocks' &&
      h('p', { class: 'pane-line' }, [
        h(
          'button',
          { class: 'plain-button', onClick: () => setAsWords(!asWords) },
          asWords ? 'Xem trang như in' : 'Xem chữ máy đọc được',
        ),
        failure && h('span', { class: 'small soft' }, failure),
      ]),
    h(
      'div',
      {
        class: 'source',
        ref: pane,
        onScroll,
        onClick,
        onWheel: scroll.take,
        onTouchMove: scroll.take,
        onPointerDown: scroll.take,
        onKeyDown: scroll.take,
        tabIndex: 0,
        role: 'region',
        'aria-label': 'Bản gốc',
      },
      asWords
        ? blocks.map(blockOf)
        : kind === 'pdf'
          ? h(PdfPages, { id: draft.id, blocks, fail })
          : h(ScanPages, { id: draft.id, pages: draft.source?.pages ?? [], blocks, fail }),
    ),
  ]);
}

function blockOf(block: SourceBlock, index: number): ComponentChild {
  const place = { 'data-block': index, key: index };
  switch (block.kind) {
    case 'paragraph':
      return h('p', { ...place, class: `block ${block.align ?? ''}` }, spansOf(block));
    case 'table':
      return h('table', { ...place, class: 'block' }, [
        h(
          'tbody',
          null,
          block.rows.map((row) =>
            h(
              'tr',
              null,
              row.map((cell) =>
                h(
                  'td',
                  { colSpan: cell.columns ?? 1, rowSpan: cell.rows ?? 1 },
                  cell.paragraphs.map((one) => h('p', { class: one.align ?? '' }, spansOf(one))),
                ),
              ),
            ),
          ),
        ),
      ]);
    case 'picture':
      return h('p', { ...place, class: 'block soft' }, `[Hình: ${block.name}]`);
    case 'page-break':
      return h('hr', { ...place, class: 'block' });
  }
}

const spansOf = ({ spans }: Paragraph) => spans.map(spanOf);

function spanOf(span: BlockSpan): ComponentChild {
  const unsure = span.sure !== undefined && span.sure < 0.8;
  const names = [span.bold && 'bold', span.italic && 'italic', unsure && 'unsure'].filter(Boolean).join(' ');
  return h('span', { class: names }, span.text);
}
