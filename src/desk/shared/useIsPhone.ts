import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 820px), (max-height: 480px)';

function listen(told: () => void): () => void {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', told);
  return () => {
    query.removeEventListener('change', told);
  };
}

/** Tells whether the screen is too small for a grid: then the sheet is a list with one text box. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(narrow).matches);
}
