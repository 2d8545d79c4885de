import { createTokenInput, grantableRoles, TOKEN_LIMITS, TOKEN_RULES } from '@allmende/identity-core';
import { TOKEN_SCOPES } from '@allmende/platform-core';
import { Button, CheckboxGroup, EmptyState, SelectField, TextField } from '@allmende/platform-ui';
import {
  FailureAlert,
  fieldIdOf,
  problemAt,
  ProblemList,
  useProblemText,
  type Viewer,
} from '@allmende/platform-web';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreateToken, type CreatingToken } from './use-create-token.js';

export interface TokenFormProps {
  viewer: Viewer;
  onMade: (secret: string) => void;
}

/** For what a program shall act, and how far. Offers nothing the person could not pass on. */
export function TokenForm({ viewer, onMade }: TokenFormProps) {
  const { t } = useTranslation('tokens');
  const creating = useCreateToken(onMade);
  if (viewer.memberships.length === 0) {
    return <EmptyState title={t('form.noOrganisation')}>{t('form.noOrganisationWhy')}</EmptyState>;
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!creating.busy) void creating.run(typedIn(event.currentTarget));
  };
  return (
    <form method="post" noValidate onSubmit={submit} className="al-stack">
      <ProblemList
        key={creating.attempt}
        namespace="tokens"
        title={t('form.refused')}
        problems={creating.problems}
      />
      {creating.failure !== null && <FailureAlert error={creating.failure} />}
      <Fields viewer={viewer} creating={creating} />
      <div>
        <Button type="submit" busy={creating.busy}>
          {t('form.submit')}
        </Button>
      </div>
    </form>
  );
}

function Fields({ viewer, creating }: { viewer: Viewer; creating: CreatingToken }) {
  const { t } = useTranslation('tokens');
  const words = useProblemText('tokens');
  const organisations = new Map(
    viewer.memberships.map(({ organisationId, organisationName }) => [organisationId, organisationName]),
  );
  const [organisationId, setOrganisationId] = useState([...organisations.keys()][0] ?? '');
  const field = (name: string) => {
    const problem = problemAt(creating.problems, name);
    return { id: fieldIdOf(name), name, label: t(`form.${name}`), error: problem && words(problem) };
  };
  const roles = grantableRoles(viewer.memberships, organisationId);
  return (
    <>
      <TextField {...field('name')} hint={t('form.nameHint')} maxLength={TOKEN_LIMITS.name} />
      <SelectField
        {...field('organisationId')}
        value={organisationId}
        onChange={(event) => setOrganisationId(event.target.value)}
        choices={[...organisations].map(([value, label]) => ({ value, label }))}
      />
      <CheckboxGroup
        {...field('roles')}
        key={organisationId}
        hint={t('form.rolesHint')}
        defaultValues={roles.slice(0, 1)}
        choices={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <CheckboxGroup
        {...field('scopes')}
        defaultValues={['read']}
        choices={TOKEN_SCOPES.map((value) => ({
          value,
          label: t(`scope.${value}`),
          hint: t(`scopeHint.${value}`),
        }))}
      />
      <TextField
        {...field('days')}
        type="number"
        hint={t('form.daysHint', { min: TOKEN_RULES.minDays, max: TOKEN_RULES.maxDays })}
        min={TOKEN_RULES.minDays}
        max={TOKEN_RULES.maxDays}
        defaultValue={TOKEN_RULES.defaultDays}
      />
    </>
  );
}

function typedIn(form: HTMLFormElement): Record<keyof typeof createTokenInput.shape, unknown> {
  const typed = new FormData(form);
  return {
    name: typed.get('name') ?? '',
    organisationId: typed.get('organisationId') ?? '',
    roles: typed.getAll('roles'),
    scopes: typed.getAll('scopes'),
    days: Number(typed.get('days')),
  };
}
