import type { KitState } from './kitState.ts';

const banner = document.getElementById('bo-tu-dia-chi')!;
const question = document.getElementById('bo-hoi')!;
const choices = document.getElementById('bo-chon')!;

/** The choice about a kit that was sent: to keep it behind the own one or instead; the latter is asked twice. */
export function startSentKit(kit: KitState, keep: (how: 'instead' | 'behind') => void): void {
  banner.addEventListener('click', (event) => {
    const how = (event.target as Element).closest('button')?.dataset['giu'];
    if (how === 'ask' && kit.own.items.length > 0) ask(kit);
    else if (how === 'leave') settle();
    else if (how) {
      settle();
      keep(how === 'behind' ? 'behind' : 'instead');
    }
  });
}

export function showSentKit(isSent: boolean): void {
  banner.hidden = !isSent;
}

function ask({ own }: KitState): void {
  const name = own.title ? `bộ “${own.title}”` : 'một bộ chưa đặt tên';
  question.querySelector('p')!.textContent =
    `Máy này đang giữ ${name}, ${own.items.length} điều khoản. Giữ bộ được gửi tới thì bộ ấy bị thay; hoàn tác được khi chưa rời trang.`;
  show(true);
  question.querySelector('button')!.focus();
}

function settle(): void {
  const isAsked = !question.hidden;
  show(false);
  if (isAsked) choices.querySelector('button')!.focus();
}

function show(isAsked: boolean): void {
  question.hidden = !isAsked;
  choices.hidden = isAsked;
}
