import { h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Preview {
  /** Undefined while it is being made. */
  html: string | undefined;
  /** The unit that a person points at here. */
  chosen: (id: string) => void;
  scrolled: (id: string) => void;
  /** The unit to show. */
  shown: string | undefined;
}

/** The page as its readers will see it, in a frame of its own: as wide as a phone, so laid out as on one. */
export function PreviewPane({ html, chosen, scrolled, shown }: Preview) {
  const frame = useRef<HTMLIFrameElement>(null);
  const isOver = useRef(false);
  const fill = () => {
    const page = frame.current?.contentDocument;
    const main = page?.getElementById('trang');
    if (!page || !main) return;
    const { scrollTop } = page.documentElement;
    main.innerHTML =
      html || `<p class="soft">${html === undefined ? 'Đang dựng trang …' : 'Chưa có gì để xem.'}</p>`;
    page.documentElement.scrollTop = scrollTop;
    main.onclick = (event) => {
      event.preventDefault();
      const unit = (event.target as Element).closest('.unit[id]');
      if (unit) chosen(unit.id);
    };
    page.onmouseenter = () => {
      isOver.current = true;
    };
    page.onmouseleave = () => {
      isOver.current = false;
    };
    page.onscroll = () => {
      if (!isOver.current) return;
      const top = [...main.querySelectorAll('.unit[id]')].find(
        (one) => one.getBoundingClientRect().bottom > 8,
      );
      if (top) scrolled(top.id);
    };
  };
  useEffect(fill, [html]);
  useEffect(() => {
    const page = frame.current?.contentDocument;
    const unit = shown && page?.getElementById(shown);
    if (!page || !unit) return;
    for (const one of page.querySelectorAll('.lit')) one.classList.remove('lit');
    unit.classList.add('lit');
    unit.scrollIntoView({ block: 'start' });
  }, [shown]);
  return h('iframe', {
    ref: frame,
    class: 'preview',
    src: '/khung',
    title: 'Trang người đọc sẽ thấy',
    onLoad: fill,
  });
}
