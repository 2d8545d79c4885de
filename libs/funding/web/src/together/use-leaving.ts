import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';

/** For a link out of a form: saves first, then goes, so that the next page already knows what was written. */
export function useLeaving(flush: () => Promise<void>): (event: MouseEvent<HTMLAnchorElement>) => void {
  const navigate = useNavigate();
  return (event) => {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
    const href = event.currentTarget.getAttribute('href');
    if (elsewhere || href === null) return;
    event.preventDefault();
    void flush().finally(() => void navigate(href));
  };
}
