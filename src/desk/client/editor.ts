import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import {
  type Diagnostic,
  lintGutter,
  nextDiagnostic,
  previousDiagnostic,
  setDiagnostics,
} from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { hintLine } from '../../domain/issue/desk.ts';
import {
  closingTag,
  type NoteTag,
  type NoteValues,
  noteAt,
  openingTag,
  type PlacedNote,
} from '../noteTags.ts';
import type { DeskFault } from '../work.ts';
import { EDITOR_WORDS } from './editorWords.ts';
import { noteChips } from './noteChips.ts';
import { paragraphKeys } from './paragraphKeys.ts';
import { personScroll } from './personScroll.ts';
import { quietMarks } from './quietMarks.ts';

/** A word that the file leaves in doubt, where it stands in the text. */
export interface Doubt {
  from: number;
  to: number;
  message: string;
}

interface Editor {
  text: string;
  parent: HTMLElement;
  changed: (text: string) => void;
  /** A person moved to a place, a line and a column of it, or scrolled to a line. */
  moved: (line: number, column?: number) => void;
  /** A person asks for the note that begins there. */
  opened: (note: PlacedNote) => void;
}

/** The words being made: plain text, the numbers of its lines, its faults in the margin. Tab leaves it. */
export function makeEditor({ text, parent, changed, moved, opened }: Editor) {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="desk-nonce"]')?.nonce ?? '';
  const scroll = personScroll();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(nonce),
        EditorState.phrases.of(EDITOR_WORDS),
        EditorView.contentAttributes.of({
          'aria-label': 'Câu chữ của văn bản',
          lang: 'vi',
          spellcheck: 'false',
          tabindex: '0',
        }),
        lineNumbers({
          // A blank line only parts two paragraphs.
          formatNumber: (line, { doc }) =>
            line <= doc.lines && doc.line(line).text.trim() === '' ? '' : String(line),
        }),
        quietMarks,
        noteChips((from) => {
          const note = noteAt(view.state.doc.toString(), from);
          if (note) opened(note);
        }),
        paragraphKeys,
        history(),
        drawSelection(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        EditorView.lineWrapping,
        lintGutter(),
        search({ top: true }),
        keymap.of([
          { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic },
          ...searchKeymap,
          ...historyKeymap,
          ...defaultKeymap,
        ]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) changed(update.state.doc.toString());
          if (update.selectionSet && !update.docChanged) {
            const { from } = update.state.selection.main;
            const line = update.state.doc.lineAt(from);
            moved(line.number, from - line.from);
          }
        }),
        EditorView.domEventHandlers({
          wheel: scroll.take,
          touchmove: scroll.take,
          pointerdown: scroll.take,
          // Keys move the caret, and the place with it.
          keydown: scroll.show,
          scroll: () => {
            if (scroll.isPersons()) moved(topLine());
          },
        }),
      ],
    }),
  });
  const topLine = () => {
    const block = view.lineBlockAtHeight(view.scrollDOM.scrollTop + 8);
    return view.state.doc.lineAt(block.from).number;
  };
  return {
    showFaults(faults: readonly DeskFault[], doubts: readonly Doubt[]) {
      const { doc } = view.state;
      const found = faults.flatMap(({ at, message, hint }): Diagnostic[] => {
        if (!('line' in at) || 'file' in at || at.line > doc.lines) return [];
        const line = doc.line(at.line);
        const from = Math.min(line.to, line.from + Math.max(0, (('column' in at && at.column) || 1) - 1));
        const word = /^\S+/.exec(doc.sliceString(from, line.to))?.[0].length ?? 0;
        return [{ from, to: from + word, severity: 'error', message: `${message} ${hintLine(hint)}` }];
      });
      const unsure = doubts
        .filter(({ to }) => to <= doc.length)
        .map((one): Diagnostic => ({ ...one, severity: 'warning', message: `Cần xem: ${one.message}` }));
      view.dispatch(setDiagnostics(view.state, [...found, ...unsure]));
    },
    goTo(line: number) {
      scroll.show();
      const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: 'start', yMargin: 40 }),
      });
      view.focus();
    },
    /** Chooses a word of a line, to be typed over. */
    chooseWord(number: number, from: number, to: number) {
      scroll.show();
      const line = view.state.doc.line(number);
      view.dispatch({
        selection: { anchor: line.from + from, head: line.from + to },
        effects: EditorView.scrollIntoView(line.from + from, { y: 'center' }),
      });
      view.focus();
    },
    lineText: (number: number) =>
      number >= 1 && number <= view.state.doc.lines ? view.state.doc.line(number).text : '',
    scrollTo(line: number) {
      scroll.show();
      const { from } = view.state.doc.line(Math.min(Math.max(1, line), view.state.doc.lines));
      view.dispatch({ effects: EditorView.scrollIntoView(from, { y: 'start', yMargin: 40 }) });
    },
    nextDoubt() {
      view.focus();
      nextDiagnostic(view);
    },
    /** Puts a note around the chosen words, or in the place of the one that is there. */
    putNote(tag: NoteTag, values: NoteValues, known?: PlacedNote) {
      const { from, to } = known ? { from: known.words[0], to: known.words[1] } : view.state.selection.main;
      const before = { from: known?.from ?? from, to: from, insert: openingTag(tag, values) };
      const after = { from: to, to: known?.to ?? to, insert: closingTag(tag) };
      view.dispatch({ changes: [before, after], selection: { anchor: from }, userEvent: 'input' });
      view.focus();
    },
    /** The first paragraph is the document's title, or is one no more. */
    markTitle() {
      const { text, from } = view.state.doc.line(1);
      const mark = /^#\s+/.exec(text)?.[0] ?? '';
      view.dispatch({
        changes: { from, to: from + mark.length, insert: mark ? '' : '# ' },
        userEvent: 'input',
      });
      view.focus();
    },
    /** Takes a note away; the words stay. */
    removeNote({ from, words: [start, end], to }: PlacedNote) {
      view.dispatch({
        changes: [
          { from, to: start },
          { from: end, to },
        ],
        userEvent: 'delete',
      });
      view.focus();
    },
    selection: () => view.state.sliceDoc(view.state.selection.main.from, view.state.selection.main.to),
    setText(words: string) {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: words } });
    },
    close: () => view.destroy(),
  };
}

export type TextEditor = ReturnType<typeof makeEditor>;
