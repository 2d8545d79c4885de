import { Button } from '@allmende/platform-ui';
import { FailureAlert, type ProblemAnswer, ProblemList } from '@allmende/platform-web';
import type { FormEvent, ReactNode } from 'react';
import { NAMESPACE } from '../parts/words.js';

export interface StepFormProps {
  action: string;
  busy: boolean;
  problems: readonly ProblemAnswer[];
  error: unknown;
  onSend: () => void;
  /** Whose words say what is refused; those of the gate where nothing is said. */
  namespace?: string;
  /** For a step that is not what the page is about. */
  quiet?: boolean;
  children?: ReactNode;
}

/** A few fields and one button; what is refused stands above them. */
export function StepForm({ action, busy, problems, error, onSend, children, ...more }: StepFormProps) {
  const { namespace = NAMESPACE, quiet = false } = more;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSend();
  };
  return (
    <form className="al-write" noValidate onSubmit={send}>
      <ProblemList problems={problems} namespace={namespace} />
      {error != null && <FailureAlert error={error} />}
      {children}
      <div>
        <Button type="submit" variant={quiet ? 'secondary' : 'primary'} busy={busy}>
          {action}
        </Button>
      </div>
    </form>
  );
}
