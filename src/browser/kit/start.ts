import { KIT_NOT_LOADED } from '../../domain/issue/reader/kitStart.ts';

/** Loads the kit when there is one to show, or when its reader begins one; an empty page costs next to nothing. */
const page = document.getElementById('bo')!;
const form = document.getElementById('them-vao') as HTMLFormElement;
const told = document.getElementById('bo-tinh-trang')!;
const hasClauses = (query: string | null | undefined) => /(?:^|[?&])c=[^&]/.test(query ?? '');

function isKept(): boolean {
  try {
    return hasClauses(localStorage.getItem('tai-lieu')) || localStorage.getItem('tai-lieu-khac') !== null;
  } catch {
    return false;
  }
}

let isLoading = false;
let isSentOff = false;
const submitLater = (event: Event) => {
  event.preventDefault();
  isSentOff = true;
  load();
};
// What is sent off before the rest is here is sent off again, once, and only when nobody else listens for it.
const begin = () => {
  form.removeEventListener('submit', submitLater);
  if (isSentOff) form.requestSubmit();
};
// A browser keeps a script that failed as failed: asked for again it fails at once, until the page is loaded anew.
const fail = () => {
  told.textContent = KIT_NOT_LOADED;
};
const load = () => {
  if (isLoading) return;
  isLoading = true;
  import('./kitPage.ts').then(begin, fail);
};
// A kit that was sent would be lost with its address if the browser sent the form off by itself.
form.addEventListener('submit', submitLater);
if (hasClauses(location.search) || hasClauses(history.state?.kit) || isKept()) load();
else {
  document.getElementById('bo-trong')!.hidden = false;
  for (const begun of ['focusin', 'change']) page.addEventListener(begun, load, { once: true });
  // Another tab, or the page before this one, has begun a kit.
  addEventListener('storage', ({ key }) => key === 'tai-lieu' && load());
}
