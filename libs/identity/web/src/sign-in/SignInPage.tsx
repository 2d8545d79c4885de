import { Alert, LinkButton, Skeleton } from '@allmende/platform-ui';
import {
  addressAfterSignIn,
  AreaPage,
  FailureAlert,
  ProblemList,
  Slot,
  useViewer,
  type Viewer,
} from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { SignOutButton } from '../sign-out/SignOutButton.js';
import { DemoPeople } from './DemoPeople.js';
import { SignInForm } from './SignInForm.js';
import { SignInPageDocument } from './SignInPage.generated.js';
import { useSignIn, type SignInState } from './use-sign-in.js';

/** E-mail and password; where the demo region is loaded, its invented people with one click. */
export function Component() {
  const { t } = useTranslation('identity');
  const { data } = useQuery(SignInPageDocument);
  const { viewer } = useViewer();
  const signIn = useSignIn();
  const { enter } = signIn;
  const ways = useMemo(() => ({ enter }), [enter]);
  const people = signIn.step === null ? (data?.demoAccounts ?? []) : [];
  return (
    <AreaPage title={t('signIn.title')} description={t('signIn.lead')} meta={{ noIndex: true }}>
      <noscript>
        <p className="kern-body">{t('needsScripts')}</p>
      </noscript>
      <Slot name="sign-in.notice" />
      <ProblemList
        key={signIn.attempt}
        namespace="identity"
        title={t('signIn.refused')}
        problems={signIn.problems}
      />
      {signIn.failure !== null && <FailureAlert error={signIn.failure} />}
      <div className={people.length > 0 ? 'al-sign-in al-sign-in--with-demo' : 'al-sign-in'}>
        <div className="al-sign-in__ways">
          <FirstOrSecondStep signIn={signIn} viewer={viewer} />
          {signIn.step === null && <Slot name="sign-in.ways" with={ways} />}
        </div>
        {people.length > 0 && <DemoPeople people={people} busy={signIn.busy} onChoose={signIn.run} />}
      </div>
    </AreaPage>
  );
}

function FirstOrSecondStep({ signIn, viewer }: { signIn: SignInState; viewer: Viewer | null }) {
  const { step, enter, restart } = signIn;
  if (viewer !== null) return <AlreadySignedIn name={viewer.displayName} />;
  if (step === null) return <SignInForm signIn={signIn} />;
  return (
    <Slot name="sign-in.step" with={{ methods: step, enter, restart }} fallback={<Skeleton lines={4} />} />
  );
}

function AlreadySignedIn({ name }: { name: string }) {
  const { t } = useTranslation('identity');
  const { search } = useLocation();
  return (
    <Alert kind="info" title={t('signIn.already', { name })} live="off">
      <div className="al-cluster">
        <LinkButton href={addressAfterSignIn(search)}>{t('signIn.continue')}</LinkButton>
        <SignOutButton />
      </div>
    </Alert>
  );
}
