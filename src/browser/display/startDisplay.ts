/** The sheet of text size and theme is made when a reader first asks for it. */
export function startDisplay(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-display]'))
    button.addEventListener('click', () => {
      void import('./displaySheet.ts').then(({ openDisplaySheet }) => openDisplaySheet(button));
    });
}
