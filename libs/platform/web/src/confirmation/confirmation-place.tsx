import { useSyncExternalStore } from 'react';
import { Slot } from '../routes/slot.js';
import { confirmationRequest, onConfirmationRequest } from './confirmation.js';

/**
 * Where the question who one is appears (slot `shell.confirmation`), over whatever page is open. Its script is fetched
 * when it is first asked.
 */
export function ConfirmationPlace() {
  const request = useSyncExternalStore(onConfirmationRequest, confirmationRequest, () => null);
  return request === null ? null : <Slot name="shell.confirmation" with={{ request }} />;
}
