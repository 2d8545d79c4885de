import { CONSORTIUM_LIMITS } from '@allmende/consortia-core';
import { useTaxonomy } from '@allmende/municipalities-web';
import {
  Alert,
  Button,
  RadioGroup,
  Section,
  SelectField,
  TextAreaField,
  TextField,
} from '@allmende/platform-ui';
import { problemAt, ProblemList, useProblemText, type ProblemAnswer } from '@allmende/platform-web';
import { DESIGN_FIELD_KEYS } from '@allmende/projects-core';
import { InviteeChooser } from '../invite/InviteeChooser.js';
import { InvitationTerms } from '../invite/InvitationTerms.js';
import { withInvitee } from '../invite/invitees.js';
import { RegionPicker } from '../parts/RegionPicker.js';
import { fieldOf } from '../parts/field-of.js';
import { NAMESPACE, useWords } from '../parts/use-words.js';
import { OriginCard } from './OriginCard.js';
import { regionOf } from './proposal.js';
import type { ProposalParts } from './Proposal.js';
import type { DesignField } from './ProposePage.generated.js';

export interface ProposalFormProps extends ProposalParts {
  originLost: boolean;
  problems: readonly ProblemAnswer[];
  onCheck: () => void;
}

/** One calm page: who proposes what, where, and to whom. */
export function ProposalForm(props: ProposalFormProps) {
  const t = useWords();
  const { draft, originLost, origin, problems, onCheck } = props;
  return (
    <form
      className="al-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
      }}
    >
      <ProblemList problems={problems} namespace={NAMESPACE} fieldId={fieldOf} />
      {draft.restored && (
        <Alert kind="info" title={t('propose.restored')}>
          <Button variant="secondary" small onClick={draft.forget}>
            {t('propose.startOver')}
          </Button>
        </Alert>
      )}
      {originLost && <Alert kind="warning" title={t('propose.originLost')} />}
      {origin !== null && <OriginCard origin={origin} />}
      <Purpose {...props} />
      <Place {...props} />
      <Partners {...props} />
      <div className="al-form__end">
        <Button type="submit" iconAfter="arrow-forward">
          {t('propose.check')}
        </Button>
        <p className="kern-body kern-body--small kern-body--muted">{t('propose.kept')}</p>
      </div>
    </form>
  );
}

function useErrorAt(problems: readonly ProblemAnswer[]) {
  const words = useProblemText(NAMESPACE);
  return (path: string) => {
    const problem = problemAt(problems, path);
    return problem === undefined ? undefined : words(problem);
  };
}

function Purpose({ draft, organisations, acting, problems }: ProposalFormProps) {
  const t = useWords();
  const term = useTaxonomy();
  const errorAt = useErrorAt(problems);
  const { value, change } = draft;
  return (
    <Section title={t('propose.purposeTitle')}>
      {organisations.length === 1 ? (
        <p className="kern-body">
          {t('propose.actingAs')} <strong>{acting.organisationName}</strong>. {t('propose.actingLeads')}
        </p>
      ) : (
        <RadioGroup
          id="field-organisationId"
          name="organisationId"
          label={t('propose.acting')}
          hint={t('propose.actingLeads')}
          error={errorAt('organisationId')}
          value={acting.organisationId}
          choices={organisations.map(({ organisationId, organisationName }) => ({
            value: organisationId,
            label: organisationName,
          }))}
          onValueChange={(organisationId) => change({ organisationId })}
        />
      )}
      <TextField
        id="field-title"
        label={t('profile.title')}
        hint={t('profile.titleHint')}
        value={value.title}
        error={errorAt('title')}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextAreaField
        id="field-purpose"
        label={t('profile.purpose')}
        hint={t('profile.purposeHint')}
        limit={CONSORTIUM_LIMITS.purpose}
        value={value.purpose}
        error={errorAt('purpose')}
        onChange={(event) => change({ purpose: event.target.value })}
      />
      <SelectField
        id="field-field"
        label={t('profile.field')}
        hint={t('profile.fieldHint')}
        empty={t('profile.fieldEmpty')}
        value={value.field}
        error={errorAt('field')}
        choices={DESIGN_FIELD_KEYS.map((key) => ({ value: key, label: term('designField', key) }))}
        onChange={(event) => change({ field: event.target.value })}
      />
    </Section>
  );
}

function Place({ draft, acting, problems }: ProposalFormProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const problem = problems.find(({ path }) => path?.startsWith('region'));
  return (
    <Section title={t('propose.regionTitle')} lead={t('propose.regionLead')}>
      <RegionPicker
        id="field-region"
        region={regionOf(draft.value, acting.ags)}
        demo={isDemo(acting.ags)}
        error={problem && words(problem)}
        onChange={(region) => draft.change({ region })}
      />
    </Section>
  );
}

function Partners({ draft, acting, origin, problems }: ProposalFormProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const errorAt = useErrorAt(problems);
  const { value, change } = draft;
  const field = value.field === '' ? null : (value.field as DesignField);
  const around = acting.ags === null || field === null ? null : { ags: acting.ags, field };
  const source = origin?.organisation ?? null;
  const sourceOpen =
    source !== null &&
    source.id !== acting.organisationId &&
    !value.invitees.some(({ organisationId }) => organisationId === source.id);
  return (
    <Section title={t('propose.partnersTitle')} lead={t('propose.partnersLead')}>
      {sourceOpen && (
        <div className="al-candidate">
          <p className="kern-body">{t('propose.source', { name: source.name })}</p>
          <Button
            variant="secondary"
            small
            icon="add"
            onClick={() => change({ invitees: withInvitee(value.invitees, source) })}
          >
            {t('propose.inviteSource')}
          </Button>
        </div>
      )}
      <InviteeChooser
        invitees={value.invitees}
        onChange={(invitees) => change({ invitees })}
        around={around}
        waitingForField={field === null && acting.ags !== null}
        taken={new Set([acting.organisationId])}
        demo={isDemo(acting.ags)}
        errorOf={(index) => {
          const problem = problems.find(({ path }) => path?.startsWith(`invitees.${index}.`));
          return problem && words(problem);
        }}
      />
      <InvitationTerms draft={value} onChange={change} errorAt={errorAt} />
    </Section>
  );
}

/** Keys of the invented region begin with 99. */
function isDemo(ags: string | null): boolean {
  return ags?.startsWith('99') === true;
}
