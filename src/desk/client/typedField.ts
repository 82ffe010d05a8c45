import { h } from 'preact';
import { useState } from 'preact/hooks';

interface Typed {
  value: string;
  /** Called at each letter, so that nothing typed hangs on the field being left. */
  typed: (words: string) => void;
  /** Longer words get a field of several lines. */
  rows?: number;
  'aria-label'?: string;
  placeholder?: string;
  id?: string;
}

/**
 * A field of words. While a person is in it, it shows the letters as they are typed: what is kept of them may be
 * trimmed or turned round (“11/5/1998” into a date), and the form is drawn anew whenever the desk answers.
 */
export function TypedField({ value, typed, rows, ...more }: Typed) {
  const [own, setOwn] = useState<string>();
  // One kind of field for as long as it stands: another would take the caret away in mid-word.
  const [isLong] = useState(rows !== undefined);
  return h(isLong ? 'textarea' : 'input', {
    ...more,
    ...(isLong && { rows: rows ?? 2 }),
    value: own ?? value,
    onInput: (event: Event) => {
      const words = (event.target as HTMLInputElement).value;
      setOwn(words);
      typed(words.trim());
    },
    onBlur: () => setOwn(undefined),
  });
}
