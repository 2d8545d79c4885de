import {
  Alert,
  Button,
  Combobox,
  EmptyState,
  LinkButton,
  RadioGroup,
  TextField,
  TextLink,
  type Suggestion,
} from '@allmende/platform-ui';
import {
  AreaPage,
  FailureAlert,
  problemAt,
  ProblemList,
  RequireViewer,
  useProblemText,
  type ProblemAnswer,
  type Viewer,
} from '@allmende/platform-web';
import { PROJECT_LIMITS } from '@allmende/projects-core';
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import {
  CreateDraftDocument,
  MunicipalitiesByNameDocument,
  TemplateTitleDocument,
} from './CreatePage.generated.js';
import { writingPlaces, type WritingPlace } from './writing-places.js';

/** Opening a draft: in whose name, and how it shall be called. Everything else follows as one goes. */
export function Component() {
  const { t } = useTranslation('projects');
  return (
    <AreaPage
      title={t('create.title')}
      lead={t('create.lead')}
      crumbs={[{ label: t('search.title'), href: '/loesungen' }]}
      meta={{ noIndex: true }}
    >
      <RequireViewer>{(viewer) => <Create viewer={viewer} />}</RequireViewer>
    </AreaPage>
  );
}

function Create({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('projects');
  const places = writingPlaces(viewer);
  const allowed = places.filter((place) => place.allowed);
  if (allowed.length > 0) return <CreateForm places={allowed} />;
  const reason = viewer.memberships.length === 0 ? 'noOrganisation' : 'notAllowed';
  return (
    <EmptyState
      title={t(`create.${reason}.title`)}
      action={
        reason === 'noOrganisation' && (
          <LinkButton href="/organisation/anmelden">{t('create.noOrganisation.action')}</LinkButton>
        )
      }
    >
      {t(`create.${reason}.why`)}
    </EmptyState>
  );
}

function NotYetVerified({ place }: { place: WritingPlace | undefined }) {
  const { t } = useTranslation('projects');
  if (place === undefined || place.verified) return null;
  return (
    <Alert kind="info" live="off" title={t('create.unverified.title')}>
      <p>{t('create.unverified.why')}</p>
      <TextLink href={`/organisation/${place.organisationId}/bestaetigen`}>
        {t('create.unverified.action')}
      </TextLink>
    </Alert>
  );
}

interface Template {
  readonly key: string;
  readonly title: string;
}

function TemplateNotice({ template }: { template: Template | null }) {
  const { t } = useTranslation('projects');
  if (template === null) return null;
  return (
    <Alert kind="info" live="off" title={t('create.template.title', { title: template.title })}>
      {t('create.template.text')}
    </Alert>
  );
}

function CreateForm({ places }: { places: readonly WritingPlace[] }) {
  const { t } = useTranslation('projects');
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState(places.length === 1 ? places[0] : undefined);
  const [town, setTown] = useState<Suggestion | null>(null);
  const template = useTemplate();
  const { create, busy, problems, error } = useCreation(template);
  const words = useProblemText('projects');
  const message = (path: string) => {
    const problem = problemAt(problems, path);
    return problem && words(problem);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) create({ place: chosen, ags: chosen?.ags ?? town?.key ?? null, title });
  };
  return (
    <form className="al-write" noValidate onSubmit={send}>
      <ProblemList problems={problems} namespace="projects" />
      {error != null && <FailureAlert error={error} />}
      <NotYetVerified place={chosen} />
      <TemplateNotice template={template} />
      {places.length === 1 ? (
        <p className="kern-body">{t('create.inName', { organisation: places[0]?.name })}</p>
      ) : (
        <RadioGroup
          id="field-organisationId"
          name="organisation"
          label={t('create.organisation')}
          error={message('organisationId')}
          value={chosen?.organisationId ?? null}
          onValueChange={(id) => setChosen(places.find(({ organisationId }) => organisationId === id))}
          choices={places.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
        />
      )}
      {chosen?.ags === null && <TownField chosen={town} onChoose={setTown} error={message('ags')} />}
      <TextField
        id="field-title"
        label={t('create.working')}
        hint={t('create.workingHint')}
        optional
        error={message('title')}
        value={title}
        maxLength={PROJECT_LIMITS.title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className="al-cluster">
        <Button type="submit" busy={busy}>
          {t('create.action')}
        </Button>
        <TextLink href="/loesungen/uebernehmen">{t('create.fromFile')}</TextLink>
      </div>
    </form>
  );
}

interface TownFieldProps {
  chosen: Suggestion | null;
  onChoose: (town: Suggestion | null) => void;
  error: string | undefined;
}

function TownField({ chosen, onChoose, error }: TownFieldProps) {
  const { t } = useTranslation('projects');
  const client = useApolloClient();
  const load = async (text: string): Promise<readonly Suggestion[]> => {
    const { data } = await client.query({ query: MunicipalitiesByNameDocument, variables: { text } });
    return (data?.suggestMunicipalities ?? []).map(({ ags, name, district, land }) => ({
      key: ags,
      label: name,
      description: [...new Set([district.name, land.name])].join(' · '),
    }));
  };
  return (
    <Combobox
      id="field-ags"
      label={t('create.municipality')}
      hint={t('create.municipalityHint')}
      error={error}
      load={load}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

interface Wish {
  readonly place: WritingPlace | undefined;
  readonly ags: string | null;
  readonly title: string;
}

/** The entry of the address that this one shall begin with; null without one, and where it cannot be seen. */
function useTemplate(): Template | null {
  const key = useSearchParams()[0].get('vorlage') ?? '';
  const { data } = useQuery(TemplateTitleDocument, { variables: { key }, skip: key === '' });
  return data?.project ? { key, title: data.project.title } : null;
}

function useCreation(template: Template | null) {
  const navigate = useNavigate();
  const [unchosen, setUnchosen] = useState<readonly ProblemAnswer[]>([]);
  const [open, { data, loading, error }] = useMutation(CreateDraftDocument, {
    onCompleted: ({ createProject: { project } }) => {
      if (project) void navigate(`/loesungen/${project.key}/bearbeiten`, { replace: true });
    },
  });
  const create = ({ place, ags, title }: Wish) => {
    if (place === undefined) return setUnchosen([{ code: 'ORGANISATION_MISSING', path: 'organisationId' }]);
    if (ags === null) return setUnchosen([{ code: 'MUNICIPALITY_MISSING', path: 'ags' }]);
    setUnchosen([]);
    const input = {
      organisationId: place.organisationId,
      ags,
      draft: { title },
      templateKey: template?.key ?? null,
    };
    void open({ variables: { input } }).catch(() => undefined);
  };
  const problems = unchosen.length > 0 ? unchosen : (data?.createProject.problems ?? []);
  return { create, busy: loading, problems, error };
}
