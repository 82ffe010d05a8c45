{
  const { classList, dataset } = document.documentElement;
  classList.add('js');
  try {
    for (const key of ['theme', 'size', 'later', 'place'])
      if (localStorage[key]) dataset[key] = localStorage[key];
  } catch {}
}
