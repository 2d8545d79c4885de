import { useState } from 'react';

/** The moment this part of the page was first shown; stays while it is shown, so that words do not jump. */
export function useNow(): Date {
  const [now] = useState(() => new Date());
  return now;
}
