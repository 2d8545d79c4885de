import { Badge } from '@allmende/platform-ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypedSignIn } from './sign-in-problems.js';
import type { SignInPageQuery } from './SignInPage.generated.js';

export interface DemoPeopleProps {
  people: SignInPageQuery['demoAccounts'];
  busy: boolean;
  onChoose: (typed: TypedSignIn) => Promise<void>;
}

/** The invented people of the demo region. One press acts as them; their password protects nothing. */
export function DemoPeople({ people, busy, onChoose }: DemoPeopleProps) {
  const { t } = useTranslation('identity');
  const headingId = useId();
  return (
    <section className="al-demo" aria-labelledby={headingId}>
      <div className="al-cluster">
        <h2 className="kern-heading-medium" id={headingId}>
          {t('demo.title')}
        </h2>
        <Badge kind="warning">{t('demo.invented')}</Badge>
      </div>
      <p className="kern-body al-measure">{t('demo.why')}</p>
      <ul className="al-demo__people">
        {people.map((person) => (
          <li key={person.email}>
            <button
              type="button"
              className="al-demo__person"
              aria-disabled={busy || undefined}
              onClick={() => {
                if (!busy) void onChoose({ email: person.email, password: person.password });
              }}
            >
              <span className="al-demo__name">{person.displayName}</span>
              {person.function !== null && <span>{person.function}</span>}
              {person.organisationName !== null && (
                <span className="al-demo__place">{person.organisationName}</span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
