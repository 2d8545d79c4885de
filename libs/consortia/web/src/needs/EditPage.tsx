import { Alert, Button } from '@allmende/platform-ui';
import {
  AreaPage,
  FailureAlert,
  NotFound,
  type ProblemAnswer,
  ProblemList,
  QueryState,
  SignedInPage,
} from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useDeviceDraft } from '../parts/use-device-draft.js';
import { contentOf, draftOf, draftProblems, named } from './need-draft.js';
import { NeedFields } from './NeedForm.js';
import { EditNeedDocument, type NeedShownFragment, OneNeedDocument } from './Needs.generated.js';
import { NAMESPACE, useWords } from './words.js';

/** A need written anew; whoever else was faster is shown, never overwritten. */
export function Component() {
  const t = useWords();
  const { key = '' } = useParams();
  const query = useQuery(OneNeedDocument, {
    variables: { key },
    ssr: false,
    fetchPolicy: 'cache-and-network',
  });
  return (
    <SignedInPage title={t('form.editTitle')}>
      {() => (
        <QueryState query={query} wholePage>
          {({ need }) => (need.viewerCan.edit ? <Edit key={need.id} need={need} /> : <NotFound />)}
        </QueryState>
      )}
    </SignedInPage>
  );
}

function Edit({ need }: { need: NeedShownFragment }) {
  const t = useWords();
  const back = `/bedarfe/${need.key}`;
  return (
    <AreaPage
      title={t('form.editTitle')}
      crumbs={[
        { label: t('board.title'), href: '/bedarfe' },
        { label: need.title, href: back },
      ]}
      meta={{ noIndex: true }}
    >
      <Form need={need} back={back} />
    </AreaPage>
  );
}

function Form({ need, back }: { need: NeedShownFragment; back: string }) {
  const t = useWords();
  const navigate = useNavigate();
  // The version one began with, also after somebody else's change came in.
  const [version, setVersion] = useState(need.version);
  const [theirs, setTheirs] = useState<NeedShownFragment | null>(null);
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const draft = useDeviceDraft(`need:${need.id}:${need.version}`, draftOf(need));
  const [edit, { loading, error }] = useMutation(EditNeedDocument);
  const send = async (expectedVersion: number) => {
    const own = draftProblems(draft.value);
    setProblems(own);
    if (own.length > 0) return;
    const input = { ...contentOf(draft.value), needId: need.id, expectedVersion };
    const answer = await edit({ variables: { input } }).catch(() => null);
    const payload = answer?.data?.editNeed;
    if (payload === undefined) return;
    if (payload.need === null) {
      const stale = payload.problems.some(({ code }) => code === 'STALE_VERSION');
      setTheirs(stale ? payload.current : null);
      return setProblems(stale ? [] : payload.problems.map(named));
    }
    await navigate(back, { state: { done: 'edited' }, replace: true });
    draft.forget();
  };
  const decide = (mine: boolean, current: NeedShownFragment) => {
    setTheirs(null);
    setVersion(current.version);
    if (mine) void send(current.version);
    else draft.change(draftOf(current));
  };
  return (
    <form
      className="al-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send(version);
      }}
    >
      <ProblemList problems={problems} namespace={NAMESPACE} />
      {theirs !== null && <TheirText theirs={theirs} onDecide={(mine) => decide(mine, theirs)} />}
      <NeedFields
        draft={draft.value}
        onChange={draft.change}
        problems={problems}
        offices={[]}
        exceptNeedId={need.id}
      />
      {error !== undefined && <FailureAlert error={error} />}
      <div className="al-form__end">
        <Button type="submit" busy={loading}>
          {t('form.save')}
        </Button>
      </div>
    </form>
  );
}

interface TheirTextProps {
  theirs: NeedShownFragment;
  onDecide: (mine: boolean) => void;
}

function TheirText({ theirs, onDecide }: TheirTextProps) {
  const t = useWords();
  return (
    <Alert kind="warning" title={t('conflict.title')}>
      <p>{t('conflict.help')}</p>
      <p>
        <strong>{theirs.title}</strong>
      </p>
      <p className="al-kept-lines">{theirs.problem}</p>
      <div className="al-cluster">
        <Button variant="secondary" small onClick={() => onDecide(true)}>
          {t('conflict.mine')}
        </Button>
        <Button variant="secondary" small onClick={() => onDecide(false)}>
          {t('conflict.theirs')}
        </Button>
      </div>
    </Alert>
  );
}
