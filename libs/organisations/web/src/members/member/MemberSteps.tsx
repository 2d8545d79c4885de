import { Button, Disclosure } from '@allmende/platform-ui';
import { FailureAlert, ProblemList } from '@allmende/platform-web';
import { useNavigate } from 'react-router';
import { useCommand } from '../parts/use-command.js';
import { NAMESPACE, useWords } from '../parts/use-words.js';
import { OfferHandOverDocument, RemoveMemberDocument } from './MemberPage.generated.js';
import type { MemberProps } from './MemberPage.js';

/** Offers the admin role; it changes hands only when the other accepts. */
export function HandOver(props: MemberProps) {
  return <FurtherStep {...props} document={OfferHandOverDocument} step="handOver" done="offered" />;
}

/** Ends somebody else's membership. */
export function Remove(props: MemberProps) {
  return <FurtherStep {...props} document={RemoveMemberDocument} step="remove" done="removed" />;
}

interface FurtherStepProps extends MemberProps {
  document: typeof OfferHandOverDocument | typeof RemoveMemberDocument;
  step: 'handOver' | 'remove';
  done: string;
}

/** A weighty step behind a disclosure: what follows, then the button. */
function FurtherStep({ office, member, document, step, done }: FurtherStepProps) {
  const t = useWords();
  const navigate = useNavigate();
  const { busy, problems, error, run } = useCommand(document as typeof RemoveMemberDocument);
  const { accountId, displayName: name } = member;
  const confirm = async () => {
    if ((await run({ input: { organisationId: office.id, accountId } })) === null) return;
    await navigate(`/organisation/${office.id}`, { state: { done, name } });
  };
  return (
    <Disclosure title={t(`${step}.title`, { name })}>
      <div className="al-stack">
        <p className="kern-body al-measure">{t(`${step}.consequence`, { name, office: office.name })}</p>
        <ProblemList problems={problems} namespace={NAMESPACE} />
        {error !== undefined && error !== null && <FailureAlert error={error} />}
        <div>
          <Button variant="secondary" busy={busy} onClick={() => void confirm()}>
            {t(`${step}.confirm`, { name })}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
