import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Puts the focus on the field that the address names after `#`, once it is on the page. */
export function useFieldOfAddress(): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === '') return;
    // The page moves the focus to its heading first; this must come after it.
    const frame = requestAnimationFrame(() => {
      const named = document.getElementById(decodeURIComponent(hash.slice(1)));
      const field = named?.matches('fieldset, div')
        ? (named.querySelector<HTMLElement>('input') ?? named)
        : named;
      field?.focus();
      named?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [hash]);
}
