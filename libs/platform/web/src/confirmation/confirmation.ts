import { Observable } from '@apollo/client/utilities';

/** Somebody is asked to confirm who they are; whoever shows the question answers with `settle`, once. */
export interface ConfirmationRequest {
  readonly settle: (confirmed: boolean) => void;
}

let request: ConfirmationRequest | null = null;
let answer: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

/** For `useSyncExternalStore`: hears of every change; the page with the place for the question listens. */
export function onConfirmationRequest(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The question that is open now. */
export function confirmationRequest(): ConfirmationRequest | null {
  return request;
}

/** Asks, or joins a question that is open already; no when nobody is there to show it. */
export function askForConfirmation(): Promise<boolean> {
  if (listeners.size === 0) return Promise.resolve(false);
  answer ??= new Promise((resolve) => {
    const asked: ConfirmationRequest = {
      settle: (confirmed) => {
        if (request !== asked) return;
        answer = null;
        show(null);
        resolve(confirmed);
      },
    };
    show(asked);
  });
  return answer;
}

function show(next: ConfirmationRequest | null): void {
  request = next;
  for (const listener of listeners) listener();
}

/** Asks, and on yes does again what was refused; on no it stays refused. */
export function afterConfirmation<Result>(
  again: () => Observable<Result>,
  refusal: unknown,
): Observable<Result> {
  return new Observable((observer) => {
    void askForConfirmation().then((confirmed) => {
      if (confirmed) again().subscribe(observer);
      else observer.error(refusal);
    });
  });
}
