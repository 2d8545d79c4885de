import { Badge } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useState } from 'react';
import { daysLeft } from './invitation-state.js';
import { useWords } from './use-words.js';

/** From this many days on the end of an invitation is said with weight. */
const SOON = 7;

/** Until when an answer is possible, and how long that is from now. */
export function Deadline({ expiresAt }: { expiresAt: string }) {
  const t = useWords();
  const format = useFormat();
  const [now] = useState(() => new Date());
  const days = daysLeft({ expiresAt }, now);
  return (
    <Badge kind={days < SOON ? 'warning' : 'neutral'} icon="calendar-today">
      {t('deadline', { date: format.date(expiresAt, 'short') })}, {t('daysLeft', { count: days })}
    </Badge>
  );
}
