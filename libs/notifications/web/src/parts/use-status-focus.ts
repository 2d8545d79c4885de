import { useEffect, useRef, useState } from 'react';

/** Moves the focus to the line that says how things stand once all is read, because the button pressed is gone then. */
export function useStatusFocus(unread: number) {
  const line = useRef<HTMLParagraphElement>(null);
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (wanted && unread === 0) line.current?.focus();
  }, [wanted, unread]);
  return { line, onDone: () => setWanted(true) };
}
