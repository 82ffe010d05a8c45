import { oneLine } from '../../domain/permanence/canonicalText.ts';
import type { Change } from '../../domain/permanence/recognise.ts';
import { type DiffStretch, wordDiff } from '../../domain/permanence/wordDiff.ts';
import { shortPlace } from '../../domain/provision/spokenPlace.ts';
import { ownWords } from '../cite/unitDigest.ts';

/** One change: the words then and now side by side, the differing ones marked; `isNamed` says which clause it is. */
export function comparisonOf(change: Change, isNamed: boolean): HTMLElement {
  const present = document.getElementById(change.id);
  const now =
    present && (change.kind === 'changed' || change.kind === 'added') ? oneLine(ownWords(present)) : '';
  const pair = element('div', 'dated-pair');
  if (isNamed) pair.append(element('p', 'dated-place', shortPlace(change.id)));
  if (change.kind === 'moved') {
    pair.append(element('p', 'small', `Nay ở ${shortPlace(change.to)}.`));
    return pair;
  }
  if (change.kind === 'added') {
    pair.append(side('Thêm vào sau khi trích dẫn', [{ text: now, differs: true }], 'ins'));
    return pair;
  }
  if (change.words === null) {
    pair.append(element('p', 'small', 'Trang không giữ câu chữ lúc trích dẫn.'));
    return pair;
  }
  const diff = wordDiff(change.words, now);
  pair.append(side('Lúc trích dẫn', diff.earlier, 'del'));
  pair.append(
    change.kind === 'removed' ? side('Hiện nay', [], 'ins') : side('Hiện nay', diff.present, 'ins'),
  );
  return pair;
}

function side(title: string, stretches: readonly DiffStretch[], mark: 'del' | 'ins'): HTMLElement {
  const column = element('div', '');
  const words = element('p', stretches.length > 0 ? 'official' : 'small');
  if (stretches.length === 0) words.textContent = 'Không còn.';
  for (const { text, differs } of stretches) {
    const marked = text.trimEnd();
    if (differs) words.append(element(mark, '', marked), text.slice(marked.length));
    else words.append(text);
  }
  column.append(element('p', 'small soft', title), words);
  return column;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
