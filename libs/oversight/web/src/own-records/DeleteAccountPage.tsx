import {
  Alert,
  Button,
  Checkbox,
  ErrorSummary,
  LinkButton,
  Prose,
  Section,
  Stack,
} from '@allmende/platform-ui';
import {
  AreaPage,
  FailureAlert,
  forgetAllDrafts,
  ProblemList,
  QueryState,
  RequireViewer,
  useFormat,
  useProblemText,
} from '@allmende/platform-web';
import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DeleteOwnAccountDocument,
  OwnRecordsDocument,
  type OwnRecordsQuery,
} from './OwnRecords.generated.js';

type Records = OwnRecordsQuery['ownRecords'];

/** Ending the account: first what goes and what stays, then the deed. */
export function Component() {
  const { t } = useTranslation('ownRecords');
  const [gone, setGone] = useState(false);
  if (gone) return <Gone />;
  return (
    <AreaPage
      title={t('delete.title')}
      lead={t('delete.lead')}
      crumbs={[
        { label: t('page.account'), href: '/konto' },
        { label: t('delete.crumb'), href: '/konto/daten' },
      ]}
      meta={{ noIndex: true }}
    >
      <RequireViewer>{() => <BeforeTheEnd onGone={() => setGone(true)} />}</RequireViewer>
    </AreaPage>
  );
}

function Gone() {
  const { t } = useTranslation('ownRecords');
  return (
    <AreaPage title={t('delete.done')} meta={{ noIndex: true }}>
      <Alert kind="success" title={t('delete.done')}>
        {t('delete.doneWhy')}
      </Alert>
      <div>
        <LinkButton href="/">{t('delete.home')}</LinkButton>
      </div>
    </AreaPage>
  );
}

function BeforeTheEnd({ onGone }: { onGone: () => void }) {
  const query = useQuery(OwnRecordsDocument, { ssr: false, fetchPolicy: 'network-only' });
  return (
    <QueryState query={query}>
      {({ ownRecords }) => (
        <Stack gap="large">
          <Parts records={ownRecords} end="removed" />
          <Parts records={ownRecords} end="kept" />
          {ownRecords.obstacles.length > 0 ? (
            <Obstacles obstacles={ownRecords.obstacles} />
          ) : (
            <DeleteForm onGone={onGone} />
          )}
        </Stack>
      )}
    </QueryState>
  );
}

function Parts({ records, end }: { records: Records; end: Records['parts'][number]['afterwards'] }) {
  const { t } = useTranslation('ownRecords');
  const { number } = useFormat();
  const parts = records.parts.filter(({ afterwards, rows }) => afterwards === end && rows > 0);
  return (
    <Section title={t(end === 'removed' ? 'delete.goes' : 'delete.stays')}>
      {parts.length === 0 ? (
        <p className="kern-body">{t('delete.nothing')}</p>
      ) : (
        <Prose>
          <ul>
            {parts.map(({ name, rows }) => (
              <li key={name}>
                {t(`part.${name}`)} ({number(rows)})
              </li>
            ))}
          </ul>
        </Prose>
      )}
    </Section>
  );
}

function Obstacles({ obstacles }: { obstacles: Records['obstacles'] }) {
  const { t } = useTranslation('ownRecords');
  const words = useProblemText('ownRecords');
  return (
    <Alert kind="warning" title={t('delete.obstacles')} live="off">
      <ul>
        {obstacles.map((obstacle, index) => (
          <li key={index}>{words(obstacle)}</li>
        ))}
      </ul>
    </Alert>
  );
}

const UNDERSTOOD = 'field-understood';

function DeleteForm({ onGone }: { onGone: () => void }) {
  const { t } = useTranslation('ownRecords');
  const { remove, loading, error, problems } = useDeletion(onGone);
  const [understood, setUnderstood] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const submit = () => {
    setIsMissing(!understood);
    if (understood) remove();
  };
  const missing = isMissing ? t('delete.understoodMissing') : undefined;
  return (
    <form
      noValidate
      className="al-stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ErrorSummary problems={missing === undefined ? [] : [{ text: missing, fieldId: UNDERSTOOD }]} />
      <ProblemList problems={problems} namespace="ownRecords" />
      {error !== undefined && <FailureAlert error={error} />}
      <Checkbox
        id={UNDERSTOOD}
        label={t('delete.understood')}
        error={missing}
        checked={understood}
        onChange={(event) => setUnderstood(event.target.checked)}
      />
      <div>
        <Button type="submit" icon="delete" busy={loading}>
          {t('delete.action')}
        </Button>
      </div>
    </form>
  );
}

/** After the deed nothing of the person stays on the device: it may be a shared one. */
function useDeletion(onGone: () => void) {
  const client = useApolloClient();
  const [run, { data, loading, error }] = useMutation(DeleteOwnAccountDocument);
  const remove = () => {
    run()
      .then(async (answer) => {
        if (answer.data?.deleteOwnAccount.deleted !== true) return;
        onGone();
        forgetAllDrafts();
        await client.resetStore();
      })
      // Told above the button; the account still stands.
      .catch(() => undefined);
  };
  return { remove, loading, error, problems: data?.deleteOwnAccount.problems ?? [] };
}
