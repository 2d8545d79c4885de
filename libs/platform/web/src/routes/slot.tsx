import { createContext, memo, Suspense, useContext, type ReactNode } from 'react';
import type { SlotEntry } from './domain-routes.js';

const SlotContext = createContext<readonly SlotEntry[]>([]);

/** Knows what the domains put into which slot. */
export function SlotProvider({ entries, children }: { entries: readonly SlotEntry[]; children: ReactNode }) {
  return <SlotContext value={entries}>{children}</SlotContext>;
}

/** True when somebody fills the slot, so that a heading is not left alone. */
export function useSlotFilled(name: string): boolean {
  return useContext(SlotContext).some((entry) => entry.slot === name);
}

export interface SlotProps {
  name: string;
  /** Handed to every filling. */
  with?: Record<string, unknown>;
  fallback?: ReactNode;
}

/**
 * A place in a page that other domains may fill; nothing when nobody does. Kept from rendering anew without reason, because
 * an update would throw away server-rendered content whose script is still to come.
 */
export const Slot = memo(function Slot({ name, with: props, fallback }: SlotProps) {
  const entries = useContext(SlotContext).filter((entry) => entry.slot === name);
  if (entries.length === 0) return null;
  return (
    <Suspense fallback={fallback ?? null}>
      {[...entries]
        .sort((left, right) => left.order - right.order)
        .map(({ component: Filling }, index) => (
          <Filling key={index} {...props} />
        ))}
    </Suspense>
  );
});
