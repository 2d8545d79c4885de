import { CONSORTIUM_LIMITS } from '@allmende/consortia-core';
import { SelectField, TextAreaField } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useState } from 'react';
import { useWords } from '../parts/use-words.js';
import { ANSWER_DAYS, answerBy, type InvitationDraft } from './invitees.js';

export interface InvitationTermsProps {
  draft: Pick<InvitationDraft, 'message' | 'days'>;
  onChange: (part: Partial<Pick<InvitationDraft, 'message' | 'days'>>) => void;
  errorAt: (path: string) => string | undefined;
}

/** A few personal words to all who are invited, and how long they have to answer. */
export function InvitationTerms({ draft, onChange, errorAt }: InvitationTermsProps) {
  const t = useWords();
  const format = useFormat();
  const [now] = useState(() => new Date());
  return (
    <div className="al-stack">
      <TextAreaField
        id="field-message"
        label={t('invite.message')}
        hint={t('invite.messageHint')}
        optional
        limit={CONSORTIUM_LIMITS.message}
        value={draft.message}
        error={errorAt('message')}
        onChange={(event) => onChange({ message: event.target.value })}
      />
      <SelectField
        id="field-days"
        label={t('invite.days')}
        hint={t('invite.daysHint')}
        value={String(draft.days)}
        error={errorAt('days')}
        choices={ANSWER_DAYS.map((days) => ({
          value: String(days),
          label: t('invite.daysUntil', { count: days, date: format.date(answerBy(now, days)) }),
        }))}
        onChange={(event) => onChange({ days: Number(event.target.value) })}
      />
    </div>
  );
}
