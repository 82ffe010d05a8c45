import { type Line, RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

const HIDDEN = Decoration.replace({});
const TITLE = Decoration.line({ class: 'cm-title' });
const BLANK = Decoration.line({ class: 'cm-blank' });
/** A stroke that only says "the next sign is printed", and the number of a footnote. */
const QUIET = /\\(?=[<{*[\]`>#_~|\\-])|\[\^(?=[^\]\s]+\])|(?<=\[\^[^\]\s]+)\]/g;
const NOTE_CALL = Decoration.mark({ class: 'cm-note-call' });

/** What the file has for the machine and the print has not: the mark of the title, strokes before signs, blank lines. */
export const quietMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = marksIn(view);
    }
    update(update: ViewUpdate) {
      if (update.docChanged || update.viewportChanged) this.decorations = marksIn(update.view);
    }
  },
  {
    decorations: (one) => one.decorations,
    provide: (plugin) =>
      EditorView.atomicRanges.of(
        (view) => view.plugin(plugin)?.decorations.update({ filter: isHidden }) ?? Decoration.none,
      ),
  },
);

const isHidden = (_from: number, _to: number, value: Decoration) => value === HIDDEN;

function marksIn({ state, visibleRanges }: EditorView): DecorationSet {
  const marks = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges)
    for (let at = from; at <= to; ) {
      const line = state.doc.lineAt(at);
      addMarks(marks, line);
      at = line.to + 1;
    }
  return marks.finish();
}

function addMarks(marks: RangeSetBuilder<Decoration>, { from, number, text }: Line): void {
  if (text.trim() === '') marks.add(from, from, BLANK);
  const title = number === 1 ? /^#\s+/.exec(text) : null;
  if (title) {
    marks.add(from, from, TITLE);
    marks.add(from, from + title[0].length, HIDDEN);
  }
  for (const { 0: sign, index } of text.matchAll(QUIET)) {
    const start = from + index;
    marks.add(start, start + sign.length, HIDDEN);
    const called = sign === '[^' ? text.slice(index + 2).search(/\]/) : 0;
    if (called > 0) marks.add(start + 2, start + 2 + called, NOTE_CALL);
  }
}
