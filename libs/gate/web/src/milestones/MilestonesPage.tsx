import { Badge, Button, TextLink, VisuallyHidden } from '@allmende/platform-ui';
import { AreaPage, QueryState, useFormat, useViewer } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { DatesOfTheLawDocument, type MilestoneShownFragment } from '../parts/Milestones.generated.js';
import { Outcome, type Told } from '../parts/Outcome.js';
import { useWords } from '../parts/words.js';
import { MilestoneForm } from './MilestoneForm.js';

/** The dates of the law with their sources; editors change them and see first what that does. */
export function Component() {
  const t = useWords();
  const [told, tell] = useState<Told | null>(null);
  const query = useQuery(DatesOfTheLawDocument);
  return (
    <AreaPage title={t('milestones.title')} lead={t('milestones.lead')}>
      <Outcome told={told} />
      <QueryState query={query}>
        {({ legalMilestones }) => (
          <ul className="al-gate-items">
            {legalMilestones.map((milestone) => (
              <MilestoneRow
                key={`${milestone.key}-${milestone.version}`}
                milestone={milestone}
                onChanged={() => {
                  tell({ done: 'milestoneChanged' });
                  void query.refetch();
                }}
              />
            ))}
          </ul>
        )}
      </QueryState>
    </AreaPage>
  );
}

interface MilestoneRowProps {
  milestone: MilestoneShownFragment;
  onChanged: () => void;
}

function MilestoneRow({ milestone, onChanged }: MilestoneRowProps) {
  const t = useWords();
  const { date } = useFormat();
  const { viewer } = useViewer();
  const [open, setOpen] = useState(false);
  const mayChange = viewer?.networkRoles.includes('editor') === true;
  const { key, validFrom, status, sourceUrl, checkedOn } = milestone;
  return (
    <li className="al-gate-item">
      <div className="al-cluster al-cluster--spread">
        <h2 className="kern-title">{t(`milestones.key.${key}`)}</h2>
        <Badge kind={status === 'in_force' ? 'success' : 'neutral'}>{t(`milestones.status.${status}`)}</Badge>
      </div>
      <p className="kern-body">
        {validFrom === null ? t('milestones.noDay') : t('milestones.from', { day: date(validFrom) })}
      </p>
      <p className="kern-body kern-body--small">
        <TextLink href={sourceUrl} small>
          {t('milestones.source', { name: hostOf(sourceUrl) })}
        </TextLink>
        {`, ${t('milestones.checked', { day: date(checkedOn) })}`}
      </p>
      {mayChange && !open && (
        <p>
          <Button small variant="secondary" onClick={() => setOpen(true)}>
            {t('milestones.change')}
            <VisuallyHidden>: {t(`milestones.key.${key}`)}</VisuallyHidden>
          </Button>
        </p>
      )}
      {open && <MilestoneForm milestone={milestone} onChanged={onChanged} onClose={() => setOpen(false)} />}
    </li>
  );
}

/** Where a source is found, as people read it; the address itself where it is none. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : address;
}
