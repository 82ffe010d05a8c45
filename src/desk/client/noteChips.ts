import {
  Decoration,
  EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from '@codemirror/view';
import { NOTE_TAG, type NoteTag, type NoteValues, valuesOf } from '../noteTags.ts';

const SAYS: Record<NoteTag, (values: NoteValues) => string> = {
  Sic: ({ correct = '' }) => `lỗi in, đúng ra “${correct}”`,
  Note: ({ text = '' }) => `chú: ${text.slice(0, 28)}${text.length > 28 ? '…' : ''}`,
  Ref: () => 'dẫn tới',
  Assignment: ({ task, dueText }) => `việc: ${task ?? dueText ?? 'được giao'}`,
  NoAssignment: () => 'không phải việc',
  Keep: ({ number = '' }) => `giữ số ${number}`,
};

/** A note's beginning, in words; its end is a small bracket. A click on it opens the note. */
class Chip extends WidgetType {
  readonly says: string;
  readonly isEnd: boolean;
  constructor(says: string, isEnd: boolean) {
    super();
    this.says = says;
    this.isEnd = isEnd;
  }
  override eq(other: Chip) {
    return other.says === this.says && other.isEnd === this.isEnd;
  }
  toDOM() {
    const chip = document.createElement('span');
    chip.className = this.isEnd ? 'note-end' : 'note-chip';
    chip.textContent = this.isEnd ? '' : this.says;
    return chip;
  }
  override ignoreEvent() {
    return false;
  }
}

const chips = new MatchDecorator({
  regexp: NOTE_TAG,
  decoration: ([, closing, tag, values]) =>
    Decoration.replace({
      widget: new Chip(closing ? '' : SAYS[tag as NoteTag](valuesOf(values!)), Boolean(closing)),
    }),
});

/** Notes as words in the line, never as the marks that stand in the file; the caret passes them in one step. */
export const noteChips = (open: (from: number) => void) => [
  ViewPlugin.fromClass(
    class {
      decorations;
      constructor(view: EditorView) {
        this.decorations = chips.createDeco(view);
      }
      update(update: ViewUpdate) {
        this.decorations = chips.updateDeco(update, this.decorations);
      }
    },
    {
      decorations: (one) => one.decorations,
      provide: (plugin) =>
        EditorView.atomicRanges.of((view) => view.plugin(plugin)?.decorations ?? Decoration.none),
    },
  ),
  EditorView.domEventHandlers({
    mousedown: (event, view) => {
      const chip = (event.target as Element).closest('.note-chip');
      if (!chip) return false;
      open(view.posAtDOM(chip));
      return true;
    },
  }),
];
