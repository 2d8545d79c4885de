import { EMPTY_PROFILE, type ProfileContent } from '@allmende/organisations-core';
import {
  Alert,
  Button,
  EmptyState,
  LinkButton,
  RadioGroup,
  SaveStatus,
  Section,
  Skeleton,
} from '@allmende/platform-ui';
import {
  AreaPage,
  fieldIdOf,
  NotFound,
  PLATFORM_NAMESPACE,
  type ProblemAnswer,
  QueryState,
  SignedInPage,
  useFormat,
  useProblemText,
} from '@allmende/platform-web';
import { PROFILE_READERS, type ProfileReaders } from '@allmende/organisations-core';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { OperationFields, RoleFields } from './ChosenFields.js';
import { NamedRows } from './NamedRows.js';
import { OfficeProfilePageDocument, type OfficeProfilePageQuery } from './Profile.generated.js';
import { ProfileView } from './ProfileView.js';
import { draftOf, type ProfileDraft, readDraft } from './profile-draft.js';
import { askedRows } from './asked-rows.js';
import { useProfileAutosave } from './use-profile-autosave.js';
import { NAMESPACE, useWords } from './use-words.js';

type Office = NonNullable<OfficeProfilePageQuery['organisation']>;

/** What an office says about itself, so that solutions can be held against it: written by its people, read by its choice. */
export function Component() {
  const t = useWords();
  const { id = '' } = useParams();
  const query = useQuery(OfficeProfilePageDocument, {
    variables: { id },
    ssr: false,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <SignedInPage title={t('title')}>
      {() => (
        <QueryState query={query} wholePage skeleton={<Skeleton lines={8} />}>
          {({ organisation }) => (organisation?.ags == null ? <NotFound /> : <Page office={organisation} />)}
        </QueryState>
      )}
    </SignedInPage>
  );
}

function Page({ office }: { office: Office }) {
  const t = useWords();
  const { t: members } = useTranslation<string>('members');
  const [search] = useSearchParams();
  const solution = search.get('loesung');
  return (
    <AreaPage
      title={t('title')}
      preline={office.name}
      lead={t(office.viewerMayWriteProfile ? 'lead' : 'leadReader')}
      crumbs={[
        { label: members('list.title'), href: '/organisation' },
        { label: office.name, href: `/organisation/${office.id}` },
      ]}
      meta={{ noIndex: true }}
    >
      {office.viewerMayWriteProfile ? <Form office={office} asked={search} /> : <Shown office={office} />}
      <div className="al-cluster">
        {solution !== null && /^[a-z0-9-]+$/.test(solution) ? (
          <LinkButton href={`/loesungen/${solution}/passt?kommune=${office.ags}`}>
            {t('toSolution')}
          </LinkButton>
        ) : (
          <LinkButton href={`/organisation/${office.id}`}>{t('toOffice')}</LinkButton>
        )}
      </div>
    </AreaPage>
  );
}

function Shown({ office }: { office: Office }) {
  const t = useWords();
  if (office.profile !== null) return <ProfileView profile={office.profile} />;
  const why = office.viewerRoles.length > 0 && !office.verified ? 'unverified' : 'why';
  return <EmptyState title={t('none.title')}>{t(`none.${why}`)}</EmptyState>;
}

function Form({ office, asked }: { office: Office; asked: URLSearchParams }) {
  const { date } = useFormat();
  const kept = (office.profile?.content as ProfileContent | undefined) ?? EMPTY_PROFILE;
  const [draft, setDraft] = useState(() => askedRows(draftOf(kept), asked));
  const autosave = useProfileAutosave(office.id, office.profile?.version ?? 0, draft, setDraft);
  const words = useProblemText(NAMESPACE);
  const problems = [...readDraft(draft).problems, ...autosave.problems];
  const errorAt = (path: string) => {
    const problem = problems.find((one) => one.path === path);
    return problem && words(problem);
  };
  const fields = { draft, onChange: setDraft, errorAt };
  const { t: platform } = useTranslation(PLATFORM_NAMESPACE);
  return (
    <>
      <div className="al-save-line">
        <SaveStatus
          state={autosave.state}
          savedAt={autosave.savedAt === null ? undefined : date(autosave.savedAt, 'time')}
        />
      </div>
      {autosave.restored && <Alert kind="info" title={platform('draft.restored')} />}
      {autosave.conflict !== null && (
        <Conflict
          onTake={(which) => {
            const chosen = which === 'mine' ? draft : (autosave.conflict?.theirs ?? draft);
            setDraft(chosen);
            void autosave.resolve(chosen);
          }}
        />
      )}
      <Elsewhere problems={autosave.problems} />
      <form className="al-stack al-stack--large" noValidate onSubmit={(event) => event.preventDefault()}>
        <NamedRows {...fields} part="procedures" />
        <NamedRows {...fields} part="data" />
        <OperationFields {...fields} />
        <RoleFields {...fields} />
        <ReadersField {...fields} />
      </form>
    </>
  );
}

function ReadersField({ draft, onChange }: { draft: ProfileDraft; onChange: (draft: ProfileDraft) => void }) {
  const t = useWords();
  return (
    <Section title={t('readers.title')}>
      <RadioGroup
        id={fieldIdOf('readers')}
        name="readers"
        label={t('readers.label')}
        hint={t('readers.hint')}
        value={draft.readers}
        onValueChange={(readers) => onChange({ ...draft, readers: readers as ProfileReaders })}
        choices={PROFILE_READERS.map((value) => ({ value, label: t(`readers.${value}`) }))}
      />
    </Section>
  );
}

function Conflict({ onTake }: { onTake: (which: 'mine' | 'theirs') => void }) {
  const t = useWords();
  const { t: platform } = useTranslation(PLATFORM_NAMESPACE);
  return (
    <section className="al-conflict" role="alert" aria-label={t('conflict.title')}>
      <h2 className="kern-heading-medium">{t('conflict.title')}</h2>
      <p className="kern-body">{t('conflict.why')}</p>
      <div className="al-cluster">
        <Button onClick={() => onTake('mine')}>{platform('draft.keepMine')}</Button>
        <Button variant="secondary" onClick={() => onTake('theirs')}>
          {platform('draft.takeTheirs')}
        </Button>
      </div>
    </section>
  );
}

/** Problems that belong to no field of the page, such as a sign-in that ran out. */
function Elsewhere({ problems }: { problems: readonly ProblemAnswer[] }) {
  const words = useProblemText(NAMESPACE);
  return problems
    .filter(({ path }) => !path)
    .map((problem) => <Alert key={problem.code} kind="danger" title={words(problem)} />);
}
