import { Button, LinkButton, Section } from '@allmende/platform-ui';
import { FailureAlert, ProblemList, type ProblemAnswer } from '@allmende/platform-web';
import { fieldOf } from '../parts/field-of.js';
import { NAMESPACE, useWords } from '../parts/use-words.js';

export interface ConfirmProps {
  /** What will be different afterwards, sentence by sentence. */
  consequences: readonly string[];
  confirm: string;
  back: string;
  busy: boolean;
  problems: readonly ProblemAnswer[];
  error?: unknown;
  onConfirm: () => void;
  children?: React.ReactNode;
}

/** Says what follows before anything happens; going back is as near as going on. */
export function Confirm(props: ConfirmProps) {
  const t = useWords();
  const { consequences, confirm, back, busy, problems, error, onConfirm, children } = props;
  return (
    <form
      className="al-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onConfirm();
      }}
    >
      <ProblemList problems={problems} namespace={NAMESPACE} fieldId={fieldOf} />
      {children}
      <Section title={t('step.consequences')}>
        <ul className="al-list kern-body">
          {consequences.map((consequence) => (
            <li key={consequence}>{consequence}</li>
          ))}
        </ul>
      </Section>
      {error !== undefined && error !== null && <FailureAlert error={error} />}
      <div className="al-cluster">
        <Button type="submit" busy={busy}>
          {confirm}
        </Button>
        <LinkButton href={back} variant="secondary">
          {t('step.cancel')}
        </LinkButton>
      </div>
    </form>
  );
}
