/** Adds a style sheet that came with a module loaded on demand; a constructed sheet needs no exception in the policy. */
export function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
