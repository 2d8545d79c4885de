import { Alert, Badge, TextLink } from '@allmende/platform-ui';
import { useProblemText } from '@allmende/platform-web';
import type { GateOfUseFragment } from '../parts/Gate.generated.js';
import { CLASS_KINDS } from '../parts/class-kinds.js';
import { useUseAddress } from '../parts/use-address.js';
import { NAMESPACE, useWords } from '../parts/words.js';

/** Whether the step may be taken, in one sentence, and what no record could cure. */
export function ChecklistVerdict({ use: { checklist, finding } }: { use: GateOfUseFragment }) {
  const t = useWords();
  const { items, stops, allowed, to } = checklist;
  const asked = items.filter(({ grade }) => grade !== 'not_required');
  const held = asked.filter(({ holds }) => holds).length;
  // Somebody has to write a name, which is no alarm; with anything else in the way it waits.
  const lasting = stops.filter(({ code }) => code !== 'VERSION_NOT_NAMED');
  return (
    <div className="al-stack">
      <p className="al-cluster">
        <Badge large kind={CLASS_KINDS[finding.riskClass]}>
          {t(`riskClass.${finding.riskClass}`)}
        </Badge>
        {finding.sovereign && finding.riskClass !== 'unclassified' && (
          <Badge kind="warning">{t('list.sovereign')}</Badge>
        )}
      </p>
      {lasting.length > 0 ? (
        <Stops stops={lasting} />
      ) : (
        <Alert
          kind={allowed ? 'success' : 'warning'}
          live="off"
          title={t(allowed ? `list.allowed.${to}` : `list.blocked.${to}`)}
        >
          <p>{t('list.count', { held, asked: asked.length })}</p>
          {stops.length > 0 && <VersionMissing stop={stops[0]} />}
          {checklist.overrideId !== null && <p>{t('list.byOverride')}</p>}
          {checklist.shadowMode && <p>{t('list.shadow')}</p>}
        </Alert>
      )}
    </div>
  );
}

function VersionMissing({ stop }: { stop: GateOfUseFragment['checklist']['stops'][number] | undefined }) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const { to } = useUseAddress();
  if (stop === undefined) return null;
  return (
    <p>
      {words(stop)} <TextLink href={to('fassungen')}>{t('list.nameVersion')}</TextLink>
    </p>
  );
}

function Stops({ stops }: Pick<GateOfUseFragment['checklist'], 'stops'>) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const sentences = [
    ...new Set(
      stops.map((stop) => {
        const obstacle = stop.params?.find(({ name }) => name === 'obstacle')?.value;
        return obstacle === undefined ? words(stop) : t(`obstacle.${obstacle}`);
      }),
    ),
  ];
  // Open questions are the usual beginning and no alarm.
  const isBeginning = stops.every(({ code }) => code === 'USE_UNCLASSIFIED');
  return (
    <Alert
      kind={isBeginning ? 'info' : 'danger'}
      live="off"
      title={t(isBeginning ? 'list.begin' : 'list.stopped')}
    >
      <ul className="kern-list kern-list--bullet">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Alert>
  );
}
