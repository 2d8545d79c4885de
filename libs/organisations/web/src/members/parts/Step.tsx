import { Button, LinkButton, Section } from '@allmende/platform-ui';
import { FailureAlert, ProblemList, type ProblemAnswer } from '@allmende/platform-web';
import type { ReactNode } from 'react';
import { NAMESPACE, useWords } from './use-words.js';

export interface StepProps {
  confirm: string;
  back: string;
  busy: boolean;
  problems: readonly ProblemAnswer[];
  error?: unknown;
  /** What will be different afterwards, sentence by sentence. */
  consequences?: readonly string[];
  onConfirm: () => void;
  children?: ReactNode;
}

/** Fields, what follows, and one button; going back is as near as going on. */
export function Step(props: StepProps) {
  const t = useWords();
  const { confirm, back, busy, problems, error, consequences = [], onConfirm, children } = props;
  return (
    <form
      className="al-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onConfirm();
      }}
    >
      <ProblemList
        problems={problems}
        namespace={NAMESPACE}
        title={problems.every(({ path }) => !path) ? t('step.refused') : undefined}
      />
      {children}
      {consequences.length > 0 && (
        <Section title={t('step.consequences')}>
          <ul className="al-list kern-body al-measure">
            {consequences.map((consequence) => (
              <li key={consequence}>{consequence}</li>
            ))}
          </ul>
        </Section>
      )}
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
