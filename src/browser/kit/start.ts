/** Loads the kit when there is one to show, or when its reader begins one; an empty page costs next to nothing. */
const page = document.getElementById('bo')!;
const form = document.getElementById('them-vao') as HTMLFormElement;
const hasClauses = (query: string | null) => /(?:^|[?&])c=[^&]/.test(query ?? '');

function isKept(): boolean {
  try {
    return hasClauses(localStorage.getItem('tai-lieu'));
  } catch {
    return false;
  }
}

const load = () => import('./kitPage.ts');

if (hasClauses(location.search) || isKept()) void load();
else {
  document.getElementById('bo-trong')!.hidden = false;
  const submitLater = (event: Event) => {
    event.preventDefault();
    void load().then(() => form.requestSubmit());
  };
  // What is sent off before the rest is here is sent off again.
  form.addEventListener('submit', submitLater);
  page.addEventListener(
    'focusin',
    () => void load().then(() => form.removeEventListener('submit', submitLater)),
    { once: true },
  );
}
