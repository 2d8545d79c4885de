import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { useLocation } from 'react-router';

export interface ClosingDetails {
  readonly ref: RefObject<HTMLDetailsElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** For a `details` that is a menu: following a link, Escape and a press beside it close it. Without scripts it just opens. */
export function useClosingDetails(): ClosingDetails {
  const ref = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    if (ref.current !== null) ref.current.open = false;
  }, [pathname]);
  useEffect(() => {
    const closeFromBeside = ({ target }: Event) => {
      const own = ref.current;
      if (own?.open === true && target instanceof Node && !own.contains(target)) own.open = false;
    };
    document.addEventListener('pointerdown', closeFromBeside);
    document.addEventListener('focusin', closeFromBeside);
    return () => {
      document.removeEventListener('pointerdown', closeFromBeside);
      document.removeEventListener('focusin', closeFromBeside);
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || ref.current?.open !== true) return;
    ref.current.open = false;
    ref.current.querySelector('summary')?.focus();
  };
  return { ref, onKeyDown };
}
