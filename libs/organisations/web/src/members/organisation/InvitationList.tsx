import { Badge, Button, Cluster, EmptyState, Section } from '@allmende/platform-ui';
import { FailureAlert, ProblemList, useFormat } from '@allmende/platform-web';
import type { SentInvitationPartsFragment } from '../parts/Member.generated.js';
import type { OfficeProps } from '../parts/OfficePage.js';
import { useRoleNames } from '../parts/Roles.js';
import { useCommand } from '../parts/use-command.js';
import { NAMESPACE, useWords } from '../parts/use-words.js';
import { ResendInvitationDocument, TakeInvitationBackDocument } from './Sent.generated.js';

/** Who was invited and what became of it; open ones can be sent again or taken back. */
export function InvitationList({ office }: Pick<OfficeProps, 'office'>) {
  const t = useWords();
  const invitations = office.membershipInvitations ?? [];
  return (
    <Section title={t('invitations.title')} lead={t('invitations.lead')} id="einladungen">
      {invitations.length === 0 ? (
        <EmptyState title={t('invitations.empty.title')}>{t('invitations.empty.why')}</EmptyState>
      ) : (
        <ul className="al-people">
          {invitations.map((invitation) => (
            <Entry key={invitation.id} invitation={invitation} />
          ))}
        </ul>
      )}
    </Section>
  );
}

const KIND = {
  pending: 'info',
  accepted: 'success',
  declined: 'warning',
  expired: 'warning',
  withdrawn: 'neutral',
} as const;

function Entry({ invitation }: { invitation: SentInvitationPartsFragment }) {
  const t = useWords();
  const { date } = useFormat();
  const roleNames = useRoleNames();
  const { email, roles, status, sentAt, expiresAt, declineReason } = invitation;
  return (
    <li className="al-person">
      <div className="al-person__words">
        <p className="kern-body al-breakable">
          <strong>{email}</strong>
        </p>
        <p className="kern-body">{roleNames(roles)}</p>
        <p className="kern-body kern-body--muted">
          <Badge kind={KIND[status]}>{t(`invitations.status.${status}`)}</Badge>{' '}
          {t(status === 'pending' ? 'invitations.until' : 'invitations.sent', {
            date: date(status === 'pending' ? expiresAt : sentAt),
          })}
        </p>
        {declineReason && <p className="kern-body">{t('invitations.reason', { reason: declineReason })}</p>}
      </div>
      {(status === 'pending' || status === 'expired') && <Commands invitation={invitation} />}
    </li>
  );
}

function Commands({ invitation: { id, email, status } }: { invitation: SentInvitationPartsFragment }) {
  const t = useWords();
  const resend = useCommand(ResendInvitationDocument);
  const takeBack = useCommand(TakeInvitationBackDocument);
  const problems = [...resend.problems, ...takeBack.problems];
  const error = resend.error ?? takeBack.error;
  return (
    <div className="al-person__commands">
      <Cluster>
        <Button
          variant="secondary"
          small
          busy={resend.busy}
          aria-label={t('invitations.resendTo', { email })}
          onClick={() => void resend.run({ id })}
        >
          {t('invitations.resend')}
        </Button>
        {status === 'pending' && (
          <Button
            variant="tertiary"
            small
            busy={takeBack.busy}
            aria-label={t('invitations.takeBackFrom', { email })}
            onClick={() => void takeBack.run({ id })}
          >
            {t('invitations.takeBack')}
          </Button>
        )}
      </Cluster>
      <ProblemList problems={problems} namespace={NAMESPACE} />
      {error !== undefined && error !== null && <FailureAlert error={error} />}
    </div>
  );
}
