import type { Problem } from '@allmende/platform-core';
import { fieldIdOf, useProblemText } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { fieldOf } from './evidence-address.js';

/** What the state of the entry or its next step still asks of this page: quiet, because nothing has to be there yet. */
export function MissingHere({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation('evidence');
  const words = useProblemText('evidence');
  return (
    <div className="al-missing">
      {problems.length === 0 ? (
        <p className="kern-body">{t('missing.none')}</p>
      ) : (
        <>
          <p className="kern-body">{t('missing.some')}</p>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.code} ${problem.path}`}>
                <a className="kern-link" href={`#${fieldIdOf(fieldOf(problem.path))}`}>
                  {words(problem)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
