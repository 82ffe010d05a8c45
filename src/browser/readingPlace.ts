/**
 * The point of the programme where the reader stopped, kept on this device and nowhere else: `localStorage.place`, an id
 * such as `muc-iii-diem-3`. Before the first paint `boot.js` copies it to `<html data-place>`, so what shows it stands
 * there from the start and nothing moves. A page that wants to show it needs no more than
 * `<a data-resume href="/chuong-trinh/">Đọc tiếp: <span></span></a>`, which is hidden until there is a place
 * (`styles/base.css`) and filled in here, and for forgetting it `<button type="button" data-forget>Quên</button>`.
 */
const KEY = 'place';
/** Only numbered points: what is shorter is found again by eye, and a section is too long to be a place. */
const POINT = /^muc-([ivx]+)-diem-(\d+)$/;
/**
 * The text that keeps a place is the one that offers to forget it, the site's own programme: others are looked up, this
 * one is read. Not known by its id: the configuration would bring every page a file more.
 */
const READ = 'article [data-forget]';
/** Who only passes by on the way to another clause is not reading yet. */
const STAY = 2000;

const root = document.documentElement;
let waiting: ReturnType<typeof setTimeout> | undefined;
let isArrival = location.hash !== '';

/** Shows the place wherever the page asks for it, and forgets it when told. */
export function startReadingPlace(): void {
  show();
  for (const button of document.querySelectorAll<HTMLElement>('[data-forget]'))
    button.addEventListener('click', () => {
      keep('');
      // The button goes, so the focus would be lost.
      document.getElementById('noi-dung')?.focus({ preventScroll: true });
    });
}

/**
 * Told by the contents list which unit stands at the reading line. The clause that a link led to is a look-up, not a
 * place where somebody reads; the next one the reader goes on to is.
 */
export function noteReading(id: string | undefined): void {
  clearTimeout(waiting);
  const isLookUp = isArrival;
  isArrival = false;
  if (isLookUp || !id || !POINT.test(id) || !document.querySelector(READ)) return;
  waiting = setTimeout(keep, STAY, id);
}

function keep(id: string): void {
  if (id) root.dataset[KEY] = id;
  else delete root.dataset[KEY];
  try {
    if (id) localStorage.setItem(KEY, id);
    else localStorage.removeItem(KEY);
  } catch {
    // Private windows refuse storage: the place then lasts for this page.
  }
  show();
}

function show(): void {
  const id = root.dataset[KEY] ?? '';
  const found = POINT.exec(id);
  // What stands there may be another version's, or nobody's: then there is no place.
  if (!found) delete root.dataset[KEY];
  else
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-resume]')) {
      link.hash = id;
      link.querySelector('span')!.textContent = `${found[1]!.toUpperCase()}.${found[2]}`;
    }
}
