import { useFormat } from '@allmende/platform-web';

/** Cents in whole euros: a forecast over years knows no cents, so showing them would pretend to. */
export function useWholeEuros(): (cents: number) => string {
  const { number } = useFormat();
  // A tiny loss must not read as “-0”.
  return (cents) => `${number(Math.round(cents / 100) || 0, 0)}\u00a0€`;
}
