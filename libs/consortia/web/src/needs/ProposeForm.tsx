import { CONSORTIUM_LIMITS } from '@allmende/consortia-core';
import { useTaxonomy } from '@allmende/municipalities-web';
import { Button, RadioGroup, Section, TextAreaField, TextField } from '@allmende/platform-ui';
import { FailureAlert, type ProblemAnswer, ProblemList, type Viewer } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { type FormEvent, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { MyConsortiaDocument } from '../parts/MyConsortia.generated.js';
import { organisationsToActFor } from '../parts/own-organisations.js';
import { named } from './need-draft.js';
import { ProposeFromNeedsDocument, type SuggestionWholeFragment } from './Needs.generated.js';
import { NAMESPACE, useErrorAt, useWords, type Words } from './words.js';

interface ProposeFormProps {
  suggestion: SuggestionWholeFragment;
  viewer: Viewer;
}

/** One click proposes a consortium with words that are ready and may be changed. */
export function ProposeForm({ suggestion, viewer }: ProposeFormProps) {
  const t = useWords();
  const term = useTaxonomy();
  const navigate = useNavigate();
  const offices = useMemo(() => organisationsToActFor(viewer), [viewer]);
  const [organisationId, setOrganisationId] = useState(offices[0]?.organisationId ?? '');
  const [texts, setTexts] = useState(() =>
    prepared(suggestion, term('designFieldShort', suggestion.field), t),
  );
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const errorAt = useErrorAt(problems);
  const [propose, { loading, error }] = useMutation(ProposeFromNeedsDocument, {
    refetchQueries: [MyConsortiaDocument],
  });
  const invited = invitedTowns(suggestion, organisationId);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = { suggestionId: suggestion.id, organisationId, ...texts };
    const answer = await propose({ variables: { input } }).catch(() => null);
    const payload = answer?.data?.proposeFromNeeds;
    if (payload === undefined) return;
    if (payload.consortium === null) return setProblems(payload.problems.map(named));
    const state = { done: 'proposed', count: invited.length };
    await navigate(`/verbuende/${payload.consortium.key}`, { state });
  };
  return (
    <Section title={t('propose.title')} lead={t('propose.lead', { towns: invited.join(', ') })}>
      <form className="al-form" noValidate onSubmit={(event) => void send(event)}>
        <ProblemList problems={problems} namespace={NAMESPACE} />
        {offices.length > 1 && (
          <RadioGroup
            id="field-organisationId"
            name="organisationId"
            label={t('propose.office')}
            value={organisationId}
            choices={offices.map((own) => ({ value: own.organisationId, label: own.organisationName }))}
            onValueChange={setOrganisationId}
          />
        )}
        <TextField
          id="field-title"
          label={t('propose.name')}
          value={texts.title}
          error={errorAt('title')}
          onChange={(event) => setTexts({ ...texts, title: event.target.value })}
        />
        <TextAreaField
          id="field-purpose"
          label={t('propose.purpose')}
          limit={CONSORTIUM_LIMITS.purpose}
          value={texts.purpose}
          error={errorAt('purpose')}
          onChange={(event) => setTexts({ ...texts, purpose: event.target.value })}
        />
        <TextAreaField
          id="field-message"
          label={t('propose.message')}
          limit={CONSORTIUM_LIMITS.message}
          value={texts.message}
          error={errorAt('message')}
          onChange={(event) => setTexts({ ...texts, message: event.target.value })}
        />
        {error !== undefined && <FailureAlert error={error} />}
        <div className="al-form__end">
          <Button type="submit" busy={loading}>
            {t('propose.send')}
          </Button>
          <p className="kern-body kern-body--small kern-body--muted">{t('propose.note')}</p>
        </div>
      </form>
    </Section>
  );
}

function prepared({ regionName, named: needs }: SuggestionWholeFragment, field: string, t: Words) {
  return {
    title: t('propose.preparedTitle', { field, region: regionName }).slice(0, CONSORTIUM_LIMITS.title),
    purpose: [t('propose.preparedPurpose'), ...needs.map(({ title }) => `– ${title}`)].join('\n'),
    message: t('propose.preparedMessage'),
  };
}

function invitedTowns({ named: needs }: SuggestionWholeFragment, organisationId: string): readonly string[] {
  const others = needs.filter(({ organisation }) => organisation.id !== organisationId);
  return [...new Set(others.map(({ municipality }) => municipality.name))];
}
