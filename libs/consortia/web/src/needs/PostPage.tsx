import { Alert, Button, EmptyState, LinkButton } from '@allmende/platform-ui';
import {
  AreaPage,
  FailureAlert,
  type ProblemAnswer,
  ProblemList,
  SignedInPage,
  type Viewer,
  type ViewerMembership,
} from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useDeviceDraft } from '../parts/use-device-draft.js';
import { contentOf, draftProblems, emptyNeed, named } from './need-draft.js';
import { NeedFields } from './NeedForm.js';
import { NeedBoardDocument, NeedCountsDocument, PostNeedDocument } from './Needs.generated.js';
import { officesToPostFor } from './own-offices.js';
import { NAMESPACE, useWords } from './words.js';

/** Where a municipality says what it looks for, in two minutes; `?titel=` brings the words of a search along. */
export function Component() {
  const t = useWords();
  return (
    <SignedInPage title={t('form.newTitle')}>
      {(viewer) => (
        <AreaPage
          title={t('form.newTitle')}
          lead={t('form.newLead')}
          crumbs={[{ label: t('board.title'), href: '/bedarfe' }]}
          meta={{ noIndex: true }}
        >
          <ForViewer viewer={viewer} />
        </AreaPage>
      )}
    </SignedInPage>
  );
}

function ForViewer({ viewer }: { viewer: Viewer }) {
  const t = useWords();
  const offices = useMemo(() => officesToPostFor(viewer), [viewer]);
  const [first] = offices;
  if (first !== undefined) return <Form viewer={viewer} offices={offices} first={first} />;
  return (
    <EmptyState
      title={t('form.nobody.title')}
      action={<LinkButton href="/organisation">{t('form.nobody.action')}</LinkButton>}
    >
      {t('form.nobody.why')}
    </EmptyState>
  );
}

interface FormProps {
  viewer: Viewer;
  offices: readonly ViewerMembership[];
  first: ViewerMembership;
}

function Form({ viewer, offices, first }: FormProps) {
  const t = useWords();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const title = search.get('titel') ?? '';
  const empty = useMemo(() => emptyNeed(first.organisationId, title), [first.organisationId, title]);
  const draft = useDeviceDraft(`need:${viewer.accountId}`, empty);
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [post, { loading, error }] = useMutation(PostNeedDocument, {
    refetchQueries: [NeedBoardDocument, NeedCountsDocument],
  });
  const office = offices.find(({ organisationId }) => organisationId === draft.value.organisationId) ?? first;
  const send = async () => {
    const own = draftProblems(draft.value);
    setProblems(own);
    if (own.length > 0) return;
    const input = { ...contentOf(draft.value), organisationId: office.organisationId };
    const answer = await post({ variables: { input } }).catch(() => null);
    const payload = answer?.data?.postNeed;
    if (payload === undefined) return;
    if (payload.need === null) return setProblems(payload.problems.map(named));
    await navigate(`/bedarfe/${payload.need.key}`, { state: { done: 'posted' }, replace: true });
    draft.forget();
  };
  return (
    <form
      className="al-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ProblemList problems={problems} namespace={NAMESPACE} />
      {draft.restored && (
        <Alert kind="info" title={t('form.restored')}>
          <Button variant="secondary" small onClick={draft.forget}>
            {t('form.startOver')}
          </Button>
        </Alert>
      )}
      <NeedFields draft={draft.value} onChange={draft.change} problems={problems} offices={offices} />
      {error !== undefined && <FailureAlert error={error} />}
      <div className="al-form__end">
        <Button type="submit" busy={loading}>
          {t('form.post')}
        </Button>
        <p className="kern-body kern-body--small kern-body--muted">
          {t('form.kept', { office: office.organisationName })}
        </p>
      </div>
    </form>
  );
}
