import { RadioGroup, Section, TextAreaField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import {
  REBOUND_REPLIES,
  reboundFindings,
  SUSTAINABILITY_LIMITS,
  type ReboundReply,
} from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import { ListHelp, useSchemaTexts } from '../part-fields/schema-texts.js';
import { withAt } from '../write/error-at.js';
import type { DraftFields } from './draft-fields.js';
import type { ReboundDraft } from './sustainability-draft.js';

/** The eight questions about rebound; where the answer is a risk, what is done about it. */
export function ReboundFields({ draft, onChange, errorAt }: DraftFields) {
  const { t } = useTranslation('sustainability');
  const texts = useSchemaTexts('sustainability');
  const change = (row: number, changes: Partial<ReboundDraft>) =>
    onChange({ ...draft, reboundAnswers: withAt(draft.reboundAnswers, row, changes) });
  return (
    <Section title={t('rebound.title')} lead={t('rebound.lead')}>
      <div className="al-stack al-stack--large">
        <p className="kern-label">{texts.titleOf('reboundAnswers')}</p>
        <ListHelp texts={texts} list="reboundAnswers" />
        {draft.reboundAnswers.map((answer, row) => (
          <div key={answer.question} className="al-stack">
            <RadioGroup
              name={`rebound-${answer.question}`}
              id={fieldIdOf(`reboundAnswers.${answer.question}`)}
              label={t(`question.${answer.question}`)}
              value={answer.reply}
              onValueChange={(reply) => change(row, { reply: reply as ReboundReply })}
              choices={REBOUND_REPLIES.map((value) => ({ value, label: t(`reply.${value}`) }))}
            />
            {isRisk(answer) && (
              <TextAreaField
                id={fieldIdOf(`reboundAnswers.${row}.measure`)}
                label={texts.columnOf('reboundAnswers', 'measure')}
                hint={t('rebound.measureHint')}
                value={answer.measure}
                maxLength={SUSTAINABILITY_LIMITS.text}
                error={errorAt(`reboundAnswers.${row}.measure`)}
                onChange={(event) => change(row, { measure: event.target.value })}
              />
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}

function isRisk({ question, reply, measure }: ReboundDraft): boolean {
  if (reply === null) return false;
  const found = reboundFindings([{ question, reply, measure }]).find(
    (finding) => finding.question === question,
  );
  return found?.state === 'risk' || found?.state === 'handled';
}
