import { copyText } from './clipboard.ts';
import { button, element } from './element.ts';

/** What a sheet says of what it did, and its buttons that copy. */
export interface Voice {
  status: HTMLElement;
  tell: (words: string) => void;
  /** Says that something was copied, or why not. */
  say: (copying: Promise<void>, what: string) => Promise<void>;
  copier: (label: string, what: string, text: () => string | Promise<string>) => HTMLButtonElement;
}

export function makeVoice(): Voice {
  const status = element('p', { className: 'cite-status' });
  status.setAttribute('role', 'status');
  /** Said anew each time, so that a second copy is announced too. */
  const tell = (words: string) => {
    status.textContent = '';
    requestAnimationFrame(() => {
      status.textContent = words;
    });
  };
  const say = (copying: Promise<void>, what: string) =>
    copying.then(
      () => tell(`Đã sao chép ${what}.`),
      (refusal: Error) => tell(refusal.message),
    );
  const copier: Voice['copier'] = (label, what, text) =>
    button(label, () => say(Promise.resolve(text()).then(copyText), what));
  return { status, tell, say, copier };
}
