import type { ApplicationStatus } from '@allmende/funding-core';
import { isEditable } from '@allmende/funding-core';
import { Badge, Card, CardGrid } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import type { DeadlineFacts } from '../words/deadline.js';
import { ApplicationStatusBadge } from '../words/StatusBadge.js';
import { useDeadlineWords } from '../words/use-deadline-words.js';

/** An application as a list shows it. */
export interface ListedApplication {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly status: ApplicationStatus;
  readonly submittedAt: string | null;
  readonly call: {
    readonly title: string;
    readonly deadline: DeadlineFacts;
    readonly programme: { readonly title: string };
  };
}

/** Applications with their state, deadline and, where it is known, what is missing. */
export function ApplicationCards<Listed extends ListedApplication>({
  applications,
  missing,
}: {
  applications: readonly Listed[];
  missing?: (application: Listed) => string;
}) {
  return (
    <CardGrid wide>
      {applications.map((application) => (
        <ApplicationCard key={application.id} application={application} missing={missing?.(application)} />
      ))}
    </CardGrid>
  );
}

function ApplicationCard({ application, missing }: { application: ListedApplication; missing?: string }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { key, title, status, submittedAt, call } = application;
  const deadline = useDeadlineWords()(call.deadline);
  const writing = isEditable(status);
  return (
    <Card
      href={`/antraege/${key}`}
      preline={`${call.programme.title}: ${call.title}`}
      title={title}
      badges={
        <>
          <ApplicationStatusBadge status={status} />
          {writing && (
            <Badge kind={deadline.daysLeft <= 14 ? 'warning' : 'neutral'} icon="calendar-today">
              {deadline.left}
            </Badge>
          )}
        </>
      }
    >
      {writing && <p>{t('slot.due', { until: deadline.until })}</p>}
      {submittedAt !== null && <p>{t('slot.submitted', { time: format.date(submittedAt, 'dateTime') })}</p>}
      {missing !== undefined && <p className="fu-quiet">{missing}</p>}
    </Card>
  );
}
