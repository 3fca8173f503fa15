// Before the first paint: theme and language of the address, else of the last visit, else of the browser. Kept apart from
// the application so that no page is ever shown in the wrong theme for a moment.
(() => {
  const address = new URLSearchParams(location.search);
  const kept = (key) => {
    try {
      return localStorage.getItem(`chuanzhu.${key}`);
    } catch {
      return null;
    }
  };
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const theme = address.get('t') ?? kept('theme') ?? (dark ? 'dark' : 'light');
  document.documentElement.dataset.theme = theme === 'dark' ? 'dark' : 'light';
  // The browser's languages come by preference. Who prefers neither of the page's two languages reads English sooner.
  const wishes = [address.get('l'), kept('language'), ...navigator.languages.map((tag) => tag.split('-')[0])];
  const language = wishes.find((wish) => wish === 'zh' || wish === 'en') ?? 'en';
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
})();
