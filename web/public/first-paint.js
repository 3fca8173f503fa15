// Before the first paint: theme and language of the address, else of the last visit, else of the system. Kept apart from
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
  const language = address.get('l') ?? kept('language') ?? 'zh';
  document.documentElement.dataset.theme = theme === 'dark' ? 'dark' : 'light';
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
})();
