import { Button, Disclosure, Section, SelectField } from '@allmende/platform-ui';
import { INVITABLE_ROLES, type InvitableRole } from '@allmende/consortia-core';
import { RoleList } from '../parts/RoleList.js';
import { useWords } from '../parts/use-words.js';
import type { Invitee } from './invitees.js';

export interface ChosenInviteesProps {
  invitees: readonly Invitee[];
  onChange: (invitees: readonly Invitee[]) => void;
  onRemove: (organisationId: string) => void;
  errorOf: (index: number) => string | undefined;
}

/** Who will be invited, each with a role. */
export function ChosenInvitees({ invitees, onChange, onRemove, errorOf }: ChosenInviteesProps) {
  const t = useWords();
  const setRole = (organisationId: string, role: InvitableRole) =>
    onChange(
      invitees.map((invitee) => (invitee.organisationId === organisationId ? { ...invitee, role } : invitee)),
    );
  return (
    <Section level={3} title={t('invite.chosenTitle', { count: invitees.length })}>
      {invitees.length === 0 ? (
        <p className="kern-body kern-body--muted">{t('invite.nobody')}</p>
      ) : (
        <ul className="al-candidates">
          {invitees.map((invitee, index) => (
            <li key={invitee.organisationId} className="al-candidate al-candidate--chosen">
              <SelectField
                id={`field-invitees-${index}`}
                label={t('invite.roleOf', { name: invitee.name })}
                value={invitee.role}
                error={errorOf(index)}
                choices={INVITABLE_ROLES.map((role) => ({ value: role, label: t(`role.${role}.label`) }))}
                onChange={(event) => setRole(invitee.organisationId, event.target.value as InvitableRole)}
              />
              <Button variant="tertiary" small icon="close" onClick={() => onRemove(invitee.organisationId)}>
                {t('invite.remove')}
                <span className="al-visually-hidden"> {invitee.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Disclosure title={t('role.explain')}>
        <RoleList />
      </Disclosure>
    </Section>
  );
}
