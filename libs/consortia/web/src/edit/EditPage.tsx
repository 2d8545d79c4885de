import { useTaxonomy } from '@allmende/municipalities-web';
import { CONSORTIUM_LIMITS } from '@allmende/consortia-core';
import { Alert, LinkButton, SaveStatus, SelectField, TextAreaField, TextField } from '@allmende/platform-ui';
import {
  PLATFORM_NAMESPACE,
  problemAt,
  ProblemList,
  useAutosave,
  useFormat,
  useProblemText,
  type AutosaveResult,
  type SaveAnswer,
} from '@allmende/platform-web';
import { DESIGN_FIELD_KEYS } from '@allmende/projects-core';
import { useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsortiumPartsFragment, DesignField } from '../parts/Consortium.generated.js';
import { namedProblem } from '../parts/named-problem.js';
import { RegionPicker } from '../parts/RegionPicker.js';
import { NAMESPACE, useWords } from '../parts/use-words.js';
import { fieldOf } from '../parts/field-of.js';
import { Forbidden } from '../workspace/Forbidden.js';
import { StepPage, WithConsortium } from '../workspace/WorkspaceFrame.js';
import { SaveConsortiumProfileDocument } from './EditPage.generated.js';
import { profileInput, profileOf, type Profile } from './profile.js';
import { TwoVersions } from './TwoVersions.js';

/** Title, purpose, field and region of a consortium, saved as one writes. */
export function Component() {
  return <WithConsortium>{({ consortium }) => <Edit consortium={consortium} />}</WithConsortium>;
}

function Edit({ consortium }: { consortium: ConsortiumPartsFragment }) {
  const t = useWords();
  if (!consortium.viewerCan.edit) return <Forbidden title={t('edit.title')} consortium={consortium} />;
  return (
    <StepPage title={t('edit.title')} lead={t('edit.lead')} consortium={consortium}>
      <EditForm key={consortium.id} consortium={consortium} />
    </StepPage>
  );
}

/** The form; a conflict shows both texts and saves nothing until somebody decides. */
export function EditForm({ consortium }: { consortium: ConsortiumPartsFragment }) {
  const t = useWords();
  const { t: platform } = useTranslation(PLATFORM_NAMESPACE);
  const format = useFormat();
  const [version] = useState(consortium.version);
  const [profile, setProfile] = useState(() => profileOf(consortium));
  const save = useSaveProfile(consortium.id);
  const autosave = useAutosave<Profile>({
    key: `consortium:${consortium.id}`,
    value: profile,
    version,
    save,
    onRestore: setProfile,
  });
  const decide = (chosen: Profile) => {
    setProfile(chosen);
    void autosave.resolve(chosen);
  };
  return (
    <form className="al-form" noValidate onSubmit={(event) => event.preventDefault()}>
      <ProblemList problems={autosave.problems} namespace={NAMESPACE} fieldId={fieldOf} />
      {autosave.restored && <Alert kind="info" title={platform('draft.restored')} />}
      {autosave.conflict !== null && <TwoVersions conflict={autosave.conflict} onDecide={decide} />}
      <Fields
        profile={profile}
        demo={consortium.partners.some(({ organisation }) => organisation.ags?.startsWith('99') === true)}
        autosave={autosave}
        onChange={(part) => setProfile((before) => ({ ...before, ...part }))}
      />
      <div className="al-form__end">
        <LinkButton href={`/verbuende/${consortium.key}`} icon="arrow-back">
          {t('step.back')}
        </LinkButton>
        <SaveStatus
          state={autosave.state}
          savedAt={autosave.savedAt === null ? undefined : format.date(autosave.savedAt, 'time')}
        />
      </div>
    </form>
  );
}

interface FieldsProps {
  profile: Profile;
  demo: boolean;
  autosave: Pick<AutosaveResult<Profile>, 'problems'>;
  onChange: (part: Partial<Profile>) => void;
}

function Fields({ profile, demo, autosave, onChange }: FieldsProps) {
  const t = useWords();
  const term = useTaxonomy();
  const words = useProblemText(NAMESPACE);
  const errorAt = (path: string) => {
    const problem = problemAt(autosave.problems, path);
    return problem && words(problem);
  };
  const regionProblem = autosave.problems.find(({ path }) => path?.startsWith('region'));
  return (
    <>
      <TextField
        id="field-title"
        label={t('profile.title')}
        hint={t('profile.titleHint')}
        value={profile.title}
        error={errorAt('title')}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <TextAreaField
        id="field-purpose"
        label={t('profile.purpose')}
        hint={t('profile.purposeHint')}
        limit={CONSORTIUM_LIMITS.purpose}
        value={profile.purpose}
        error={errorAt('purpose')}
        onChange={(event) => onChange({ purpose: event.target.value })}
      />
      <SelectField
        id="field-field"
        label={t('profile.field')}
        hint={t('profile.fieldHint')}
        value={profile.field}
        error={errorAt('field')}
        choices={DESIGN_FIELD_KEYS.map((key) => ({ value: key, label: term('designField', key) }))}
        onChange={(event) => onChange({ field: event.target.value as DesignField })}
      />
      <RegionPicker
        id="field-region"
        region={profile.region}
        demo={demo}
        error={regionProblem && words(regionProblem)}
        onChange={(region) => onChange({ region })}
      />
    </>
  );
}

function useSaveProfile(consortiumId: string) {
  const [mutate] = useMutation(SaveConsortiumProfileDocument);
  return useCallback(
    async (profile: Profile, version: number): Promise<SaveAnswer<Profile>> => {
      const input = profileInput(consortiumId, version, profile);
      const { data } = await mutate({ variables: { input } });
      const payload = data?.saveConsortiumProfile;
      if (payload == null) throw new Error('no answer');
      if (payload.current !== null) {
        return { kind: 'stale', theirs: profileOf(payload.current), version: payload.current.version };
      }
      if (payload.consortium === null)
        return { kind: 'refused', problems: payload.problems.map(namedProblem) };
      return { kind: 'saved', version: payload.consortium.version };
    },
    [consortiumId, mutate],
  );
}
