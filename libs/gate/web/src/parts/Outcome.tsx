import { Alert } from '@allmende/platform-ui';
import { useEffect, useRef } from 'react';
import { useWords } from './words.js';

/** The steps that are told of after they worked. */
export type Done =
  | 'signed'
  | 'handedIn'
  | 'accepted'
  | 'sentBack'
  | 'takenOver'
  | 'versionRecorded'
  | 'versionJudged'
  | 'overrideAsked'
  | 'overrideConfirmed'
  | 'overrideEnded'
  | 'milestoneChanged';

/** A new object for every step that worked, so that the same step twice is told twice. */
export interface Told {
  readonly done: Done;
}

/** What a step led to. It stays when the form of the step is gone, is read out, and takes the focus the form had. */
export function Outcome({ told }: { told: Told | null }) {
  const t = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told !== null) place.current?.focus();
  }, [told]);
  return (
    <div ref={place} tabIndex={-1} role="status" className="al-gate-outcome">
      {told !== null && (
        <Alert kind="success" live="off" title={t(`done.${told.done}.title`)}>
          {t(`done.${told.done}.text`)}
        </Alert>
      )}
    </div>
  );
}
