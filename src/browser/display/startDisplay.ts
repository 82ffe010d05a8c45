/** The sheet of text size and theme is made when a reader first asks for it; from then on the browser opens it itself. */
export function startDisplay(): void {
  for (const button of document.querySelectorAll('[popovertarget="hien-thi"]'))
    button.addEventListener('click', () => {
      if (document.getElementById('hien-thi')) return;
      void import('./displaySheet.ts').then(({ openDisplaySheet }) => openDisplaySheet());
    });
}
