// Runs in a file of its own, without a server: no module, nothing loaded.
(() => {
  const form = document.getElementById('tim');
  const box = document.getElementById('q');
  const status = document.getElementById('so-ket-qua');
  const list = document.getElementById('ket-qua');
  const SHOWN = 30;
  const MARKS = /[\u0300-\u036f]/g;
  const fold = (text) => text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
  const wordsOf = (text) => fold(text).match(/[a-z]+|\d+/g) ?? [];
  const SHORT = {
    'nghi dinh': 'nd',
    'quyet dinh': 'qd',
    'quy dinh': 'qd',
    'chi thi': 'ct',
    'nghi quyet': 'nq',
    'thong tu': 'tt',
  };
  let places;

  /** Each document by its name, each clause by its words, as a search sees them. */
  const read = () =>
    [...document.querySelectorAll('article')]
      .flatMap((article) => {
        const name = article.querySelector('h2').textContent;
        const title = article.querySelector('.name')?.textContent ?? '';
        const clauses = [...article.querySelectorAll('.official [id]')].map((place) => ({
          name,
          place,
          text: place.textContent,
        }));
        return [{ name, place: article, text: title, isDocument: true }, ...clauses];
      })
      .map((one) => {
        const words = wordsOf(one.isDocument ? `${one.name} ${one.text}` : one.text);
        const folded = ` ${words.join(' ')} `;
        const short = one.isDocument
          ? Object.entries(SHORT)
              .filter(([long]) => folded.includes(` ${long} `))
              .map(([, abbreviation]) => abbreviation)
          : [];
        return {
          ...one,
          folded,
          squeezed: wordsOf(one.name).join(''),
          words: new Set([...words, ...short]),
          exact: one.text.normalize('NFC').toLowerCase(),
        };
      });

  /** How well a place answers; 0 is not at all. Names of documents stand before words. */
  const rank = (one, query, asked) => {
    const isSqueezed =
      one.isDocument && asked.length > 0 && /\d/.test(query) && one.squeezed.includes(asked.join(''));
    if (!isSqueezed && !asked.every((word) => one.words.has(word))) return 0;
    const phrase = one.folded.includes(` ${asked.join(' ')} `) ? 2 : 0;
    return 1 + phrase + (one.isDocument ? 4 : 0) + (one.exact.includes(query) ? 1 : 0);
  };

  const search = () => {
    const query = box.value.trim().normalize('NFC').toLowerCase();
    const asked = wordsOf(query);
    places ??= read();
    const found =
      asked.length === 0
        ? []
        : places
            .map((one) => ({ ...one, rank: rank(one, query, asked) }))
            .filter((one) => one.rank > 0)
            .sort((a, b) => b.rank - a.rank);
    status.textContent =
      asked.length === 0
        ? ''
        : found.length === 0
          ? 'Không tìm thấy.'
          : `${found.length} kết quả${found.length > SHOWN ? `, ${SHOWN} kết quả đầu` : ''}`;
    list.replaceChildren(
      ...found.slice(0, SHOWN).map(({ name, place, text }) => {
        const row = document.createElement('li');
        const link = Object.assign(document.createElement('a'), { href: `#${place.id}`, textContent: name });
        row.append(link, document.createTextNode(` ${text.length > 160 ? `${text.slice(0, 159)}…` : text}`));
        return row;
      }),
    );
  };

  form.hidden = false;
  let pause;
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(search, 150);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
})();
