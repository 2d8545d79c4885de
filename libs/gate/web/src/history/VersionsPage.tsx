import {
  Badge,
  Checkbox,
  EmptyState,
  RadioGroup,
  Section,
  TextAreaField,
  TextField,
} from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  ClassifyVersionChangeDocument,
  type HistoryOfUseFragment,
  RecordSystemVersionDocument,
} from '../parts/History.generated.js';
import { useErrorAt, useWords } from '../parts/words.js';
import { HistoryFrame, type OpenHistory } from './HistoryFrame.js';
import { StepForm } from './StepForm.js';

type Version = HistoryOfUseFragment['versions'][number];

/** The versions of the system a use runs with: what changed, and whether it matters. */
export function Component() {
  const t = useWords();
  return (
    <HistoryFrame title={t('versions.title')} lead={t('versions.lead')}>
      {(history) => <Versions {...history} />}
    </HistoryFrame>
  );
}

function Versions({ projectId, use, after }: OpenHistory) {
  const t = useWords();
  const waiting = use.versions.find(({ change }) => change === 'unclassified');
  const toJudge = use.gateAbilities.judge && waiting?.byViewer === false ? waiting : null;
  return (
    <>
      {use.versions.length === 0 ? (
        <EmptyState title={t('versions.none')}>{t('versions.noneText')}</EmptyState>
      ) : (
        <ul className="al-gate-items">
          {[...use.versions].reverse().map((version) => (
            <VersionRow key={version.id} version={version} />
          ))}
        </ul>
      )}
      {toJudge !== null && (
        <Classify key={toJudge.id} version={toJudge} onDone={() => after('versionJudged')} />
      )}
      {use.gateAbilities.write && (
        <RecordVersion
          projectId={projectId}
          organisationId={use.organisation.id}
          isFirst={use.versions.length === 0}
          quiet={toJudge !== null}
          onDone={() => after('versionRecorded')}
        />
      )}
    </>
  );
}

function VersionRow({ version }: { version: Version }) {
  const t = useWords();
  const { date } = useFormat();
  return (
    <li className="al-gate-item">
      <div className="al-cluster al-cluster--spread">
        <span className="kern-title">{version.label}</span>
        <Badge kind={version.change === 'substantial' ? 'warning' : 'neutral'}>
          {t(`versions.change.${version.change}`)}
        </Badge>
      </div>
      {version.changes !== '' && <p className="kern-body al-plain-text">{version.changes}</p>}
      {version.reason !== '' && <p className="kern-body kern-body--small">{version.reason}</p>}
      <p className="kern-body kern-body--small kern-body--muted">
        {version.inUseSince === null
          ? t('versions.announced', { day: date(version.recordedAt) })
          : t('versions.since', { day: date(version.inUseSince) })}
      </p>
    </li>
  );
}

interface RecordVersionProps {
  projectId: string;
  organisationId: string;
  isFirst: boolean;
  /** Where another step is what the page is about. */
  quiet: boolean;
  onDone: () => void;
}

function RecordVersion({ projectId, organisationId, isFirst, quiet, onDone }: RecordVersionProps) {
  const t = useWords();
  const [label, setLabel] = useState('');
  const [changes, setChanges] = useState('');
  const [inUse, setInUse] = useState(isFirst);
  const [record, { data, loading, error }] = useMutation(RecordSystemVersionDocument, {
    onCompleted: ({ recordSystemVersion: { problems } }) => {
      if (problems.length > 0) return;
      setLabel('');
      setChanges('');
      setInUse(false);
      onDone();
    },
  });
  const problems = data?.recordSystemVersion.problems ?? [];
  const errorAt = useErrorAt(problems);
  const input = { projectId, organisationId, label, changes, inUse: isFirst || inUse };
  return (
    <Section title={t('versions.record')} lead={t('versions.recordLead')}>
      <StepForm
        action={t('versions.action')}
        quiet={quiet}
        busy={loading}
        problems={problems}
        error={error}
        onSend={() => void record({ variables: { input } }).catch(() => undefined)}
      >
        <TextField
          id="field-label"
          label={t('versions.label')}
          hint={t('versions.labelHint')}
          error={errorAt('label')}
          value={label}
          onChange={(event) => setLabel(event.target.value)}
        />
        {!isFirst && (
          <>
            <TextAreaField
              id="field-changes"
              label={t('versions.changes')}
              hint={t('versions.changesHint')}
              error={errorAt('changes')}
              value={changes}
              onChange={(event) => setChanges(event.target.value)}
            />
            <Checkbox
              label={t('versions.inUse')}
              checked={inUse}
              onChange={(event) => setInUse(event.target.checked)}
            />
          </>
        )}
      </StepForm>
    </Section>
  );
}

function Classify({ version, onDone }: { version: Version; onDone: () => void }) {
  const t = useWords();
  const [change, setChange] = useState<'substantial' | 'non_substantial'>('substantial');
  const [reason, setReason] = useState('');
  const [classify, { data, loading, error }] = useMutation(ClassifyVersionChangeDocument, {
    onCompleted: ({ classifyVersionChange: { problems } }) => {
      if (problems.length === 0) onDone();
    },
  });
  const problems = data?.classifyVersionChange.problems ?? [];
  const errorAt = useErrorAt(problems);
  const input = { versionId: version.id, change, reason };
  return (
    <Section title={t('versions.judge', { label: version.label })} lead={t('versions.judgeLead')}>
      <StepForm
        action={t('versions.judgeAction')}
        busy={loading}
        problems={problems}
        error={error}
        onSend={() => void classify({ variables: { input } }).catch(() => undefined)}
      >
        <RadioGroup
          id="field-change"
          name="change"
          label={t('versions.question')}
          value={change}
          onValueChange={(value) => setChange(value === 'non_substantial' ? value : 'substantial')}
          choices={(['substantial', 'non_substantial'] as const).map((value) => ({
            value,
            label: t(`versions.change.${value}`),
            hint: t(`versions.changeHint.${value}`),
          }))}
        />
        <TextAreaField
          id="field-reason"
          label={t('versions.reason')}
          error={errorAt('reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </StepForm>
    </Section>
  );
}
