const HTML_TAGS = new Set(
  (
    'a abbr address article aside audio b big blockquote body br button caption center cite code col colgroup dd del ' +
    'details div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe ' +
    'img input ins kbd label li link main mark meta nav object ol option p pre q s samp script section select small ' +
    'span strike strong style sub summary sup svg table tbody td textarea tfoot th thead title tr tt u ul video wbr'
  ).split(' '),
);

/** True for the name of an HTML tag, in any case, and for Word's own (`o:p`). */
export function isHtmlTag(name: string): boolean {
  return HTML_TAGS.has(name.toLowerCase()) || /^[a-z]:/i.test(name);
}
