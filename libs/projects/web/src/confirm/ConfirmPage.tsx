import { Button, LinkButton } from '@allmende/platform-ui';
import { AreaPage, FailureAlert, ProblemList, type ProblemAnswer } from '@allmende/platform-web';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';

export interface ConfirmPageProps {
  entry: ProjectWholeFragment;
  title: string;
  action: string;
  busy: boolean;
  problems: readonly ProblemAnswer[];
  error: unknown;
  onConfirm: () => void;
  children: ReactNode;
}

/** A question before something that others notice: what will happen, do it, or go back. */
export function ConfirmPage({ entry, title, action, children, ...state }: ConfirmPageProps) {
  const { t } = useTranslation('projects');
  const name = entry.title === '' ? t('untitled') : entry.title;
  const address = `/loesungen/${entry.key}`;
  return (
    <AreaPage
      title={title}
      preline={name}
      crumbs={[
        { label: t('search.title'), href: '/loesungen' },
        { label: name, href: address },
      ]}
      meta={{ noIndex: true }}
    >
      <ProblemList problems={state.problems} namespace="projects" fieldId={() => null} />
      {state.error != null && <FailureAlert error={state.error} />}
      <div className="al-prose kern-body">{children}</div>
      <div className="al-cluster">
        <Button busy={state.busy} onClick={state.onConfirm}>
          {action}
        </Button>
        <LinkButton variant="secondary" href={address}>
          {t('confirm.back')}
        </LinkButton>
      </div>
    </AreaPage>
  );
}
