import { Button } from '@allmende/platform-ui';
import { PLATFORM_NAMESPACE } from '@allmende/platform-web';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDescription } from './describe-values.js';
import type { PartValues } from './content-form.js';

export interface ConflictViewProps {
  mine: PartValues;
  theirs: PartValues;
  onChoose: (chosen: PartValues) => void;
}

/** Two texts for one place, field by field, and the choice between them. Nothing is thrown away unread. */
export function ConflictView({ mine, theirs, onChoose }: ConflictViewProps) {
  const { t } = useTranslation('projects');
  const { t: platform } = useTranslation(PLATFORM_NAMESPACE);
  const describe = useDescription();
  const headingId = useId();
  const own = useRef<HTMLElement>(null);
  useEffect(() => own.current?.focus(), []);
  const others = new Map(describe(theirs).map(({ path, text }) => [path, text]));
  const different = describe(mine).filter(({ path, text }) => others.get(path) !== text);
  return (
    <section ref={own} tabIndex={-1} className="al-conflict" role="alert" aria-labelledby={headingId}>
      <h2 className="kern-heading-medium" id={headingId}>
        {t('conflict.title')}
      </h2>
      <p className="kern-body">{t('conflict.why')}</p>
      {different.map(({ path, name, text }) => (
        <div key={path} className="al-conflict__field">
          <h3 className="kern-heading-small">{name}</h3>
          <Version title={platform('draft.mine')} text={text} />
          <Version title={platform('draft.theirs')} text={others.get(path) ?? ''} />
        </div>
      ))}
      <div className="al-cluster">
        <Button onClick={() => onChoose(mine)}>{platform('draft.keepMine')}</Button>
        <Button variant="secondary" onClick={() => onChoose(theirs)}>
          {platform('draft.takeTheirs')}
        </Button>
      </div>
    </section>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  const { t } = useTranslation('projects');
  return (
    <div className="al-conflict__version">
      <h4 className="kern-label">{title}</h4>
      <p className="kern-body al-plain-text">{text === '' ? t('conflict.empty') : text}</p>
    </div>
  );
}
