import { h } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { patchChildren } from './patchChildren.ts';
import { personScroll, SCROLL_GESTURES } from './personScroll.ts';

interface Preview {
  /** Undefined while it is being made. */
  html: string | undefined;
  /** The unit that a person points at here. */
  chosen: (id: string) => void;
  scrolled: (id: string) => void;
  /** The unit to show. */
  shown: string | undefined;
}

/** Where a reader's eye is, from the upper edge, in pixels. */
const READING_LINE = 48;

/** The page as its readers will see it, in a frame of its own: as wide as a phone, so laid out as on one. */
export function PreviewPane({ html, chosen, scrolled, shown }: Preview) {
  const frame = useRef<HTMLIFrameElement>(null);
  const scroll = useMemo(personScroll, []);
  /** The unit that the person scrolled to: it stands where it is wanted. */
  const reached = useRef<string | undefined>(undefined);
  const fill = () => {
    const page = frame.current?.contentDocument;
    const main = page?.getElementById('trang');
    if (!page || !main) return;
    const shown =
      html || `<p class="soft">${html === undefined ? 'Đang dựng trang …' : 'Chưa có gì để xem.'}</p>`;
    const made = page.createElement('main');
    made.innerHTML = shown;
    patchChildren(main, made);
    main.onclick = (event) => {
      event.preventDefault();
      const unit = (event.target as Element).closest('.unit[id]');
      if (unit) chosen(unit.id);
    };
    // A frame keeps its keys to itself: those of the desk are handed on.
    page.onkeydown = (event) => {
      const { key, ctrlKey, metaKey } = event;
      const isForDesk = !document.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey, metaKey, cancelable: true }),
      );
      if (isForDesk) event.preventDefault();
    };
    for (const gesture of SCROLL_GESTURES) page.addEventListener(gesture, scroll.take);
    page.onscroll = () => {
      if (!scroll.isPersons()) return;
      // A chapter holds its articles: the last unit that has begun is the one that is read.
      const units = [...main.querySelectorAll('.unit[id]')];
      const top = units.findLast((one) => one.getBoundingClientRect().top <= READING_LINE) ?? units[0];
      if (!top) return;
      reached.current = top.id;
      scrolled(top.id);
    };
  };
  useEffect(fill, [html]);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    const unit = shown && page?.getElementById(shown);
    if (!page || !unit) return;
    for (const one of page.querySelectorAll('.lit')) one.classList.remove('lit');
    unit.classList.add('lit');
    if (reached.current === shown) return;
    reached.current = undefined;
    scroll.show();
    // What the document is stands above its first unit.
    if (unit === page.querySelector('.unit[id]')) page.documentElement.scrollTop = 0;
    else unit.scrollIntoView({ block: 'start' });
  }, [shown]);
  return h('iframe', {
    ref: frame,
    class: 'preview',
    src: '/khung',
    title: 'Trang người đọc sẽ thấy',
    onLoad: fill,
  });
}
