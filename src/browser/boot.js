((root) => {
  root.classList.add('js');
  try {
    for (const key of ['theme', 'size']) {
      const value = localStorage.getItem(key);
      if (value) root.dataset[key] = value;
    }
  } catch {}
})(document.documentElement);
