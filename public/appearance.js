// Runs before the first paint, so that the chosen theme never flashes in after the other one.
// The keys and values are those of src/app/preferences.ts.
try {
  const { language, theme } = JSON.parse(localStorage.getItem('uthallig.preferences') ?? '{}')
  if (language === 'en') document.documentElement.lang = language
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme
    // The canvas, until the stylesheet is there.
    document.querySelector('meta[name="color-scheme"]').content = theme
  }
} catch {
  // Storage is blocked or holds something else: the system's theme, in Swedish.
}
