((root) => {
  root.classList.add('js');
  try {
    for (const key of ['theme', 'size', 'later', 'place']) {
      const value = localStorage.getItem(key);
      if (value) root.dataset[key] = value;
    }
  } catch {}
})(document.documentElement);
