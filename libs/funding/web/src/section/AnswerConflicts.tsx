import { answerConflicts } from '@allmende/funding-core';
import { Alert, Button, TextAreaField } from '@allmende/platform-ui';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Texts } from '../together/merge.js';

export interface AnswerConflictsProps {
  /** My texts where they meet a different one. */
  mine: Texts;
  saved: Texts;
  /** What the place is called. */
  label: (key: string) => string;
  /** How a text is shown where it is not read as it is, e.g. a line of a budget; such texts are chosen, not merged. */
  show?: (text: string) => string;
  onDecide: (chosen: Texts) => void;
}

/** Both texts in full, side by side: keep mine, take theirs, or write one from the two. */
export function AnswerConflicts({ mine, saved, label, show, onDecide }: AnswerConflictsProps) {
  const { t } = useTranslation('funding');
  const own = useRef<HTMLElement>(null);
  const headingId = useId();
  const [chosen, setChosen] = useState<Texts>({});
  useEffect(() => own.current?.focus(), []);
  const conflicts = answerConflicts(mine, {
    sectionKey: '',
    answers: saved,
    version: 0,
    savedAt: null,
    savedBy: null,
  });
  const isDecided = conflicts.every(({ questionKey }) => chosen[questionKey] !== undefined);
  return (
    <section className="fu-conflicts" ref={own} tabIndex={-1} aria-labelledby={headingId}>
      <Alert kind="warning" live="alert" title={<span id={headingId}>{t('conflict.title')}</span>}>
        {t('conflict.why')}
      </Alert>
      {conflicts.map(({ questionKey, mine: one, theirs }) => (
        <Conflict
          key={questionKey}
          title={label(questionKey)}
          mine={one}
          theirs={theirs}
          show={show}
          chosen={chosen[questionKey]}
          onChoose={(text) => setChosen((before) => ({ ...before, [questionKey]: text }))}
        />
      ))}
      <div>
        <Button aria-disabled={!isDecided} onClick={() => isDecided && onDecide(chosen)}>
          {t('conflict.save')}
        </Button>
        {!isDecided && <p className="fu-quiet">{t('conflict.chooseFirst')}</p>}
      </div>
    </section>
  );
}

interface ConflictProps {
  title: string;
  mine: string;
  theirs: string;
  show: ((text: string) => string) | undefined;
  chosen: string | undefined;
  onChoose: (text: string) => void;
}

function Conflict({ title, mine, theirs, show, chosen, onChoose }: ConflictProps) {
  const { t } = useTranslation('funding');
  const side = (kind: 'mine' | 'theirs', text: string) => (
    <div className="fu-side">
      <p className="fu-side__title">{t(`conflict.${kind}`)}</p>
      <p className="fu-side__text">{text === '' ? t('conflict.empty') : (show?.(text) ?? text)}</p>
      <Button
        small
        variant="secondary"
        icon={chosen === text ? 'check' : undefined}
        aria-pressed={chosen === text}
        onClick={() => onChoose(text)}
      >
        {t(kind === 'mine' ? 'conflict.keepMine' : 'conflict.takeTheirs')}
      </Button>
    </div>
  );
  return (
    <div className="fu-conflict" role="group" aria-label={title}>
      <h3 className="kern-title">{title}</h3>
      <div className="fu-sides">
        {side('mine', mine)}
        {side('theirs', theirs)}
      </div>
      {show === undefined && (
        <>
          {chosen === undefined ? (
            <Button small variant="tertiary" onClick={() => onChoose(`${theirs}\n\n${mine}`)}>
              {t('conflict.merge')}
            </Button>
          ) : (
            <TextAreaField
              label={t('conflict.result')}
              value={chosen}
              onChange={(event) => onChoose(event.target.value)}
            />
          )}
        </>
      )}
    </div>
  );
}
