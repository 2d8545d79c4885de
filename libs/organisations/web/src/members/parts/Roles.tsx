import { CheckboxGroup } from '@allmende/platform-ui';
import { problemAt, useProblemText, type ProblemAnswer } from '@allmende/platform-web';
import type { OrganisationRole } from './Member.generated.js';
import { NAMESPACE, useWords } from './use-words.js';

/** Roles in words, as one line. */
export function useRoleNames(): (roles: readonly OrganisationRole[]) => string {
  const t = useWords();
  return (roles) => roles.map((role) => t(`role.${role}.name`)).join(', ');
}

/** What each of the roles lets somebody do. */
export function RoleMeanings({ roles }: { roles: readonly OrganisationRole[] }) {
  const t = useWords();
  return (
    <ul className="al-list kern-body al-measure">
      {roles.map((role) => (
        <li key={role}>
          <strong>{t(`role.${role}.name`)}</strong>: {t(`role.${role}.may`)}
        </li>
      ))}
    </ul>
  );
}

export interface RoleChoicesProps {
  /** Which roles there are in an organisation of this kind. */
  choices: readonly OrganisationRole[];
  roles: readonly OrganisationRole[];
  problems: readonly ProblemAnswer[];
  onChange: (roles: readonly OrganisationRole[]) => void;
}

/** The roles one may give, each with its meaning. */
export function RoleChoices({ choices, roles, problems, onChange }: RoleChoicesProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const problem = problemAt(problems, 'roles');
  return (
    <CheckboxGroup
      id="field-roles"
      name="roles"
      label={t('roles.label')}
      hint={t('roles.hint')}
      error={problem && words(problem)}
      values={roles}
      choices={choices.map((role) => ({
        value: role,
        label: t(`role.${role}.name`),
        hint: t(`role.${role}.may`),
      }))}
      onValuesChange={(values) => onChange(values as OrganisationRole[])}
    />
  );
}
