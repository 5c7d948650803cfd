/** Pages that nobody is in a hurry for: where each of them lies need not come before the first choice. */
export const seldom = {
  about: async () => (await import('./about.tsx')).About,
  gallery: async () => (await import('./gallery.tsx')).Gallery,
  settings: async () => (await import('../pages/settings.tsx')).SettingsPage,
  statistics: async () => (await import('./statistics.tsx')).Statistics,
  pane: async () => (await import('./pane.tsx')).Pane,
  preview: async () => (await import('./preview.tsx')).Preview,
  opened: async () => (await import('./opened.tsx')).Opened,
  missing: async () => (await import('../pages/missing.tsx')).MissingPage,
};
