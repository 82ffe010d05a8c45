import { noKitFile } from '../../domain/issue/reader/kitKept.ts';
import { skippedParts } from '../../domain/issue/reader/kitPage.ts';
import { parseKitFile } from '../../domain/kit/kitFile.ts';
import type { KitState } from './kitState.ts';
import { tell } from './status.ts';

const input = document.getElementById('tep-bo') as HTMLInputElement;

/** Opens kits that come as files, one chosen before this was loaded too; each is shown as sent, and the own one stays. */
export function openKitFiles(kit: KitState, show: () => Promise<void>): void {
  const open = async () => {
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    const sent = parseKitFile(await chosen.text());
    input.value = '';
    if (!sent || sent.items.length === 0) {
      tell(noKitFile(chosen.name));
      return;
    }
    kit.open(sent);
    tell(kit.skipped > 0 ? skippedParts(kit.skipped) : '');
    await show();
  };
  input.addEventListener('change', () => void open());
  void open();
}
