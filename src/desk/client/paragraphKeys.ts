import { type ChangeSpec, EditorSelection, type StateCommand } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

/** Signs that mean something to the machine; typed or pasted, they are printed signs. */
const SIGNS = /[<{`*]/g;
const printed = (text: string) => text.replace(SIGNS, '\\$&');
const isRow = (line: string) => line.trimStart().startsWith('|');

/** Enter ends the paragraph, as in Word: the file has a blank line there. In a table it begins the next row. */
const newParagraph: StateCommand = ({ state, dispatch }) => {
  const changes = state.changeByRange((range) => {
    const line = state.doc.lineAt(range.from);
    const insert = line.text.trim() === '' || isRow(line.text) ? '\n' : '\n\n';
    const at = range.from + insert.length;
    return {
      changes: { from: range.from, to: range.to, insert },
      range: EditorSelection.cursor(at),
    };
  });
  dispatch(state.update(changes, { userEvent: 'input', scrollIntoView: true }));
  return true;
};

/** Backspace before a paragraph joins it to the one above; the blank line between goes with it. */
const joinParagraph: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  if (!main.empty || main.head !== line.from || line.number < 3) return false;
  const [blank, above] = [state.doc.line(line.number - 1), state.doc.line(line.number - 2)];
  if (blank.text.trim() !== '' || above.text.trim() === '') return false;
  const changes: ChangeSpec = { from: above.to, to: line.from };
  dispatch(state.update({ changes, userEvent: 'delete.backward', scrollIntoView: true }));
  return true;
};

/** What is pasted from elsewhere has one line end a paragraph, and its signs are printed ones. */
function pasted(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  if (isOwn(lines)) return lines;
  const apart = /\n\s*\n/.test(lines) ? lines : lines.replace(/\n+/g, '\n\n');
  return printed(apart);
}

/** Words that were cut from here hold its own marks, which stay. */
const isOwn = (text: string) =>
  /\\[<{`*]|<\/?(?:Sic|Note|Ref|Assignment|NoAssignment|Keep)\b|^\|/m.test(text);

/** The text behaves like paper: paragraphs, not lines; signs, not marks. */
export const paragraphKeys = [
  keymap.of([
    { key: 'Enter', run: newParagraph },
    { key: 'Backspace', run: joinParagraph },
  ]),
  EditorView.clipboardInputFilter.of(pasted),
  EditorView.inputHandler.of((view, from, to, text) => {
    const insert = printed(text);
    if (insert === text) return false;
    view.dispatch({
      changes: { from, to, insert },
      selection: { anchor: from + insert.length },
      userEvent: 'input.type',
    });
    return true;
  }),
];
