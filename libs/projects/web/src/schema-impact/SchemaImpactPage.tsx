import { useTaxonomy } from '@allmende/municipalities-web';
import {
  Button,
  EmptyState,
  Section,
  SelectField,
  Table,
  type TableColumn,
  TextField,
  TextLink,
} from '@allmende/platform-ui';
import {
  AreaPage,
  FailureAlert,
  fieldIdOf,
  hasNetworkRole,
  NotFound,
  PageMeta,
  SignedInPage,
  useFormat,
} from '@allmende/platform-web';
import { ASKED_CHANGES, FIELD_SCHEMA, fieldWords, REQUIRED_FROM } from '@allmende/projects-core';
import { useLazyQuery } from '@apollo/client/react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { changeOf, type ChangeDraft, EMPTY_CHANGE } from './change-draft.js';
import { SchemaImpactDocument, type SchemaImpactQuery } from './SchemaImpact.generated.js';

type Concerned = SchemaImpactQuery['fieldSchemaImpact']['nodes'][number];

/** For editors: which published entries a change of the field schema would leave incomplete. */
export function Component() {
  const { t } = useTranslation('schema-impact');
  return (
    <>
      <PageMeta title={t('title')} noIndex />
      <SignedInPage title={t('title')}>
        {(viewer) => (hasNetworkRole(viewer, 'editor') ? <Page /> : <NotFound />)}
      </SignedInPage>
    </>
  );
}

function Page() {
  const { t } = useTranslation('schema-impact');
  const [draft, setDraft] = useState<ChangeDraft>(EMPTY_CHANGE);
  const [isIncomplete, setIncomplete] = useState(false);
  const { ask, more, found, loading, error } = useImpact();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const change = changeOf(draft);
    setIncomplete(change === null);
    if (change !== null) ask(change);
  };
  return (
    <AreaPage title={t('title')} lead={t('lead')} meta={{ noIndex: true }}>
      <form className="al-write" noValidate onSubmit={submit}>
        <ChangeFields draft={draft} isIncomplete={isIncomplete} onChange={setDraft} />
        <div>
          <Button type="submit" busy={loading}>
            {t('action')}
          </Button>
        </div>
      </form>
      {error !== undefined && <FailureAlert error={error} />}
      {found !== null && <Result found={found} busy={loading} onMore={more} />}
    </AreaPage>
  );
}

interface Found {
  readonly nodes: readonly Concerned[];
  readonly looked: number;
  readonly endCursor: string | null;
}

function useImpact() {
  const [load, { loading, error }] = useLazyQuery(SchemaImpactDocument, { fetchPolicy: 'network-only' });
  const [change, setChange] = useState<ReturnType<typeof changeOf>>(null);
  const [found, setFound] = useState<Found | null>(null);
  const read = async (asked: NonNullable<typeof change>, before: Found | null) => {
    const after = before?.endCursor ?? null;
    const data = (await load({ variables: { change: asked, after } }).catch(() => null))?.data;
    if (!data) return;
    const { nodes, looked, endCursor } = data.fieldSchemaImpact;
    setFound({
      nodes: [...(before?.nodes ?? []), ...nodes],
      looked: (before?.looked ?? 0) + looked,
      endCursor,
    });
  };
  return {
    found,
    loading,
    error,
    ask: (asked: NonNullable<typeof change>) => {
      setChange(asked);
      setFound(null);
      void read(asked, null);
    },
    more: () => {
      if (change !== null) void read(change, found);
    },
  };
}

interface FieldsProps {
  readonly draft: ChangeDraft;
  readonly isIncomplete: boolean;
  readonly onChange: (draft: ChangeDraft) => void;
}

function ChangeFields({ draft, isIncomplete, onChange }: FieldsProps) {
  const { t } = useTranslation('schema-impact');
  const { t: words } = useTranslation<string>('fields');
  const missing = (isMissing: boolean, text: string) => (isIncomplete && isMissing ? text : undefined);
  return (
    <>
      <SelectField
        id={fieldIdOf('field')}
        label={t('field')}
        empty={t('choose')}
        error={missing(draft.field === '', t('fieldMissing'))}
        value={draft.field}
        onChange={({ target }) => onChange({ ...draft, field: target.value })}
        choices={FIELD_SCHEMA.map((field) => ({
          value: `${field.part}.${field.key}`,
          label: `${t(`part.${field.part}`)}: ${words(fieldWords(field).title)}`,
        }))}
      />
      <SelectField
        id={fieldIdOf('kind')}
        label={t('kind')}
        value={draft.kind}
        onChange={({ target }) => onChange({ ...draft, kind: target.value as ChangeDraft['kind'] })}
        choices={ASKED_CHANGES.map((value) => ({ value, label: t(`change.${value}`) }))}
      />
      {draft.kind === 'required' && (
        <SelectField
          id={fieldIdOf('from')}
          label={t('from')}
          value={draft.from}
          onChange={({ target }) => onChange({ ...draft, from: target.value as ChangeDraft['from'] })}
          choices={REQUIRED_FROM.map((value) => ({ value, label: t(`requiredFrom.${value}`) }))}
        />
      )}
      {draft.kind === 'shortened' && (
        <TextField
          id={fieldIdOf('limit')}
          label={t('limit')}
          hint={t('limitHint')}
          inputMode="numeric"
          error={missing(changeOf({ ...draft, field: 'any' }) === null, t('limitMissing'))}
          value={draft.limit}
          onChange={({ target }) => onChange({ ...draft, limit: target.value })}
        />
      )}
    </>
  );
}

function Result({ found, busy, onMore }: { found: Found; busy: boolean; onMore: () => void }) {
  const { t } = useTranslation('schema-impact');
  const { number } = useFormat();
  const term = useTaxonomy();
  const columns: readonly TableColumn<Concerned>[] = [
    {
      key: 'title',
      header: t('column.title'),
      rowHeader: true,
      cell: ({ key, title }) => <TextLink href={`/loesungen/${key}`}>{title}</TextLink>,
    },
    {
      key: 'owner',
      header: t('column.owner'),
      cell: ({ organisation }) => organisation?.name ?? t('editors'),
    },
    { key: 'state', header: t('column.state'), cell: ({ state }) => term('lifecycleState', state) },
  ];
  const { nodes, looked, endCursor } = found;
  return (
    <Section
      title={t('result.title', { count: nodes.length })}
      lead={t(endCursor === null ? 'result.all' : 'result.some', { looked: number(looked) })}
    >
      {nodes.length === 0 && endCursor === null ? (
        <EmptyState title={t('result.none')}>{t('result.noneWhy')}</EmptyState>
      ) : (
        <Table caption={t('title')} captionHidden columns={columns} rows={nodes} rowKey={({ id }) => id} />
      )}
      {endCursor !== null && (
        <div>
          <Button variant="secondary" busy={busy} onClick={onMore}>
            {t('more')}
          </Button>
        </div>
      )}
    </Section>
  );
}
