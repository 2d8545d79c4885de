import { isEditable } from '@allmende/funding-core';
import { Section } from '@allmende/platform-ui';
import { QueryState } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { ApplicationCards } from './ApplicationCards.js';
import { DeskApplicationsDocument, type DeskApplicationsQuery } from './DeskApplications.generated.js';
import type { FundingWords } from '../words/funding-words.js';

type Waiting = DeskApplicationsQuery['myApplications'][number];

/** The applications one writes, the nearest deadline first, with what is missing. Nothing while there are none. */
export function Component() {
  const { t } = useTranslation('funding');
  const query = useQuery(DeskApplicationsDocument, { ssr: false, fetchPolicy: 'cache-and-network' });
  if (query.data?.myApplications.length === 0) return null;
  return (
    <Section title={t('slot.mine')}>
      <QueryState query={query}>
        {({ myApplications }) => (
          <ApplicationCards
            applications={byUrgency(myApplications)}
            missing={(application) => missingWords(application, t)}
          />
        )}
      </QueryState>
    </Section>
  );
}

/** Open ones by deadline, then the others as they came, the latest change first. */
export function byUrgency<Listed extends Pick<Waiting, 'status' | 'call'>>(
  applications: readonly Listed[],
): readonly Listed[] {
  const open = applications.filter(({ status }) => isEditable(status));
  const rest = applications.filter(({ status }) => !isEditable(status));
  return [
    ...open.sort((one, other) => one.call.deadline.endsAt.localeCompare(other.call.deadline.endsAt)),
    ...rest,
  ];
}

function missingWords(application: Waiting, t: FundingWords): string {
  if (!isEditable(application.status)) return t(`slot.state.${application.status}`);
  const sections = application.completeness.filter(({ done }) => !done).length;
  const money = application.financing.problems.length;
  if (sections === 0 && money === 0) {
    return t(application.viewerCan.submit ? 'slot.readyToSubmit' : 'slot.readyForLead');
  }
  return [
    ...(sections > 0 ? [t('slot.missingSections', { count: sections })] : []),
    ...(money > 0 ? [t('slot.missingMoney', { count: money })] : []),
  ].join(' ');
}
