import { useTaxonomy } from '@allmende/municipalities-web';
import { Alert, Badge, Button, EmptyState, LinkButton, TextLink } from '@allmende/platform-ui';
import { AreaPage, FailureAlert, QueryState, useFormat } from '@allmende/platform-web';
import { useMutation, useQuery } from '@apollo/client/react';
import { useLocation, useNavigate, useParams } from 'react-router';
import {
  type CollectionWholeFragment,
  CollectionPageDocument,
  DeleteCollectionDocument,
  OwnCollectionsDocument,
} from './Collections.generated.js';
import { useWords } from './words.js';

/** One collection: its solutions in their order, with what is noted about each. */
export function Component() {
  const { key = '' } = useParams();
  const query = useQuery(CollectionPageDocument, { variables: { key } });
  return (
    <QueryState query={query} wholePage>
      {({ collection }) => collection && <Shown collection={collection} />}
    </QueryState>
  );
}

function Shown({ collection }: { collection: CollectionWholeFragment }) {
  const t = useWords();
  const { date } = useFormat();
  const { key, title, description, scope, updatedAt, entries, viewerCan } = collection;
  const isSaved = (useLocation().state as { saved?: unknown } | null)?.saved === true;
  return (
    <AreaPage
      title={title}
      description={description === '' ? undefined : description}
      crumbs={[{ label: t('title'), href: '/sammlungen' }]}
      meta={{ noIndex: scope !== 'public' }}
      preline={t(`scope.${scope}`)}
      actions={
        viewerCan.edit &&
        entries.length > 0 && (
          <LinkButton variant="secondary" icon="edit" href={`/sammlungen/${key}/bearbeiten`}>
            {t('edit.action')}
          </LinkButton>
        )
      }
    >
      {isSaved && <Alert kind="success" title={t('edit.saved')} />}
      <p className="kern-body kern-body--muted">
        {t('size', { count: entries.length })} · {t('changed', { day: date(updatedAt) })} ·{' '}
        {t(`shared.${scope}`)}
      </p>
      {entries.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          action={<LinkButton href="/loesungen">{t('empty.action')}</LinkButton>}
        >
          {t('empty.why')}
        </EmptyState>
      ) : (
        <ol className="al-collection">
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      {viewerCan.edit && <Deletion collection={collection} />}
    </AreaPage>
  );
}

function Entry({ entry: { note, project } }: { entry: CollectionWholeFragment['entries'][number] }) {
  const t = useWords();
  const term = useTaxonomy();
  return (
    <li className="al-collection__entry">
      {project == null ? (
        <p className="kern-title">{t('noLongerPublic')}</p>
      ) : (
        <>
          <p className="kern-preline">{project.municipality.name}</p>
          <h2 className="kern-title">
            <TextLink href={`/loesungen/${project.key}`}>{project.title}</TextLink>
          </h2>
          <div className="al-cluster al-cluster--tight">
            <Badge>{term('lifecycleState', project.state)}</Badge>
            {project.municipality.demo && <Badge icon="help">{t('demo')}</Badge>}
          </div>
          <p className="kern-body">{project.summary}</p>
        </>
      )}
      {note !== '' && <p className="kern-body al-collection__note">{t('noteOf', { note })}</p>}
    </li>
  );
}

function Deletion({ collection: { id } }: { collection: CollectionWholeFragment }) {
  const t = useWords();
  const navigate = useNavigate();
  const [remove, { loading, error }] = useMutation(DeleteCollectionDocument, {
    variables: { input: { id } },
    refetchQueries: [OwnCollectionsDocument],
  });
  const run = async () => {
    const { data } = await remove();
    if (data?.deleteCollection.collection != null) void navigate('/sammlungen', { state: { deleted: id } });
  };
  return (
    <div className="al-stack al-no-print">
      {error !== undefined && <FailureAlert error={error} />}
      <div>
        <Button
          variant="tertiary"
          icon="delete"
          busy={loading}
          onClick={() => void run().catch(() => undefined)}
        >
          {t('delete')}
        </Button>
      </div>
    </div>
  );
}
