import { KEY } from './basket.ts';
import type { KitState } from './kitState.ts';
import { tell } from './status.ts';

/** Takes over what another tab does to the kit, shows it, and says what it was. */
export function followOtherTabs(kit: KitState, show: () => Promise<void>): void {
  const takeOver = () => {
    const done = kit.takeOver();
    if (!done) return;
    void show();
    tell(`Ở thẻ khác vừa ${done}; trang này đã theo.`);
  };
  addEventListener('storage', ({ key }) => {
    if (key === KEY) takeOver();
  });
  // A page that slept, or was gone back to, heard nothing of what was kept meanwhile.
  document.addEventListener('visibilitychange', takeOver);
  addEventListener('pageshow', takeOver);
}
