import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ConfirmPage } from '../confirm/ConfirmPage.js';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';
import { OwnEntry } from '../write/OwnEntry.js';
import { WithdrawSolutionDocument } from './WithdrawPage.generated.js';

/** Taking a published entry back. */
export function Component() {
  const { t } = useTranslation('projects');
  return (
    <OwnEntry title={t('withdraw.title')} needs="withdraw">
      {(entry) => <Withdraw entry={entry} />}
    </OwnEntry>
  );
}

function Withdraw({ entry }: { entry: ProjectWholeFragment }) {
  const { t } = useTranslation('projects');
  const navigate = useNavigate();
  const [withdraw, { data, loading, error }] = useMutation(WithdrawSolutionDocument, {
    onCompleted: ({ withdrawProject: { project } }) => {
      if (project) void navigate(`/loesungen/${project.key}`, { state: { news: 'withdrawn' } });
    },
  });
  return (
    <ConfirmPage
      entry={entry}
      title={t('withdraw.title')}
      action={t('withdraw.action')}
      busy={loading}
      error={error}
      problems={data?.withdrawProject.problems ?? []}
      onConfirm={() => void withdraw({ variables: { input: { id: entry.id } } }).catch(() => undefined)}
    >
      <p>{t('withdraw.what')}</p>
      <p>{t('withdraw.instead')}</p>
    </ConfirmPage>
  );
}
