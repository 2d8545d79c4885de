import { NotFound } from '@allmende/platform-web';
import { useNavigate } from 'react-router';
import { type OfficeProps, StepPage, WithOffice } from '../parts/OfficePage.js';
import { Step } from '../parts/Step.js';
import { useCommand } from '../parts/use-command.js';
import { useWords } from '../parts/use-words.js';
import { LeaveOfficeDocument } from './LeavePage.generated.js';

/** Ends the own membership, after saying what stays and what goes. */
export function Component() {
  return (
    <WithOffice>
      {({ office }) => (office.viewerRoles.length > 0 ? <Leave office={office} /> : <NotFound />)}
    </WithOffice>
  );
}

function Leave({ office }: Pick<OfficeProps, 'office'>) {
  const t = useWords();
  const navigate = useNavigate();
  const { busy, problems, error, run } = useCommand(LeaveOfficeDocument, [
    'Viewer',
    'MyOffices',
    'MemberTasks',
  ]);
  const leave = async () => {
    if ((await run({ id: office.id })) === null) return;
    await navigate('/organisation', { state: { done: 'left', name: office.name } });
  };
  return (
    <StepPage office={office} title={t('leave.title')} lead={t('leave.lead', { name: office.name })}>
      <Step
        confirm={t('leave.confirm')}
        back={`/organisation/${office.id}`}
        busy={busy}
        problems={problems}
        error={error}
        consequences={[t('leave.goes'), t('leave.stays'), t('leave.vacant')]}
        onConfirm={() => void leave()}
      />
    </StepPage>
  );
}
