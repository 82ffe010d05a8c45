/** Text size, theme and notes on later law: the choice stands on `<html>` and is remembered on the device, where the device lets us. */
export function startDisplayControls(root = document.documentElement): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('#hien-thi input')) {
    const name = input.name as 'size' | 'theme' | 'later';
    const chosen = root.dataset[name];
    if (chosen) input.checked = chosen === input.value;
    input.addEventListener('change', () => {
      root.dataset[name] = input.value;
      if (!input.value) delete root.dataset[name];
      try {
        localStorage.setItem(name, input.value);
      } catch {
        // Private windows refuse storage: the choice then lasts for this page.
      }
    });
  }
}
