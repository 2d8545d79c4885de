import { Alert, Button, Combobox, Section, type Suggestion } from '@allmende/platform-ui';
import { FailureAlert } from '@allmende/platform-web';
import { useApolloClient } from '@apollo/client/react';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import {
  FamilyOfSolutionDocument,
  type FamilyOfProjectFragment,
  InviteCoOwnerDocument,
  LeaveCoOwnershipDocument,
  MunicipalOfficesDocument,
  type OwnerOfSolutionFragment,
  WithdrawCoOwnerInvitationDocument,
} from './Family.generated.js';
import { useFamilyCommand } from './use-family-command.js';
import { useWords } from './words.js';

const REFETCH = [FamilyOfSolutionDocument];

/** Who owns the solution together, who is asked, and the question to another municipality. */
export function OwnerFields({ project }: { project: FamilyOfProjectFragment }) {
  const t = useWords();
  return (
    <Section title={t('owners.title')} lead={t('owners.lead')}>
      <div className="al-stack">
        <ul className="al-plain-list">
          {project.organisation !== null && (
            <li>{t('owners.opened', { name: project.organisation.name })}</li>
          )}
          {project.coOwners.map((owner) => (
            <Owner key={owner.organisation.id} projectId={project.id} owner={owner} />
          ))}
        </ul>
        {project.viewerMayInviteCoOwners && <Ask key={project.coOwners.length} projectId={project.id} />}
      </div>
    </Section>
  );
}

function Owner({ projectId, owner }: { projectId: string; owner: OwnerOfSolutionFragment }) {
  const t = useWords();
  const { organisation, acceptedAt, viewerCan } = owner;
  const input = { projectId, organisationId: organisation.id };
  return (
    <li className="al-cluster">
      <span>{t(acceptedAt === null ? 'owners.asked' : 'owners.joined', { name: organisation.name })}</span>
      {viewerCan.withdraw && <TakeBack input={input} />}
      {viewerCan.leave && <Leave input={input} />}
    </li>
  );
}

interface StepProps {
  input: { projectId: string; organisationId: string };
}

function TakeBack({ input }: StepProps) {
  const t = useWords();
  const command = useFamilyCommand(WithdrawCoOwnerInvitationDocument, REFETCH);
  return (
    <Button variant="tertiary" small busy={command.busy} onClick={() => void command.run(input)}>
      {t('owners.withdraw')}
    </Button>
  );
}

/** Who left cannot see a draft any more, so the way leads to the desk. The second press is the answer to a question. */
function Leave({ input }: StepProps) {
  const t = useWords();
  const navigate = useNavigate();
  const [sure, setSure] = useState(false);
  const command = useFamilyCommand(LeaveCoOwnershipDocument, []);
  const press = async () => {
    if (!sure) return setSure(true);
    if (await command.run(input)) void navigate('/schreibtisch');
  };
  return (
    <Button variant="tertiary" small busy={command.busy} onClick={() => void press()}>
      {t(sure ? 'owners.leaveSure' : 'owners.leave')}
    </Button>
  );
}

function Ask({ projectId }: { projectId: string }) {
  const t = useWords();
  const [office, choose] = useState<Suggestion | null>(null);
  const [missing, setMissing] = useState(false);
  const command = useFamilyCommand(InviteCoOwnerDocument, REFETCH);
  const client = useApolloClient();
  const load = async (text: string): Promise<readonly Suggestion[]> => {
    const { data } = await client.query({ query: MunicipalOfficesDocument, variables: { text } });
    return (data?.organisations.nodes ?? [])
      .filter(({ ags }) => ags !== null)
      .map(({ id, name }) => ({ key: id, label: name }));
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(office === null);
    if (office !== null) void command.run({ projectId, organisationId: office.key });
  };
  return (
    <form className="al-stack" noValidate onSubmit={send}>
      {command.error !== undefined && <FailureAlert error={command.error} />}
      {command.refusal !== '' && <Alert kind="danger" title={command.refusal} />}
      <Combobox
        label={t('owners.office')}
        hint={t('owners.officeHint')}
        error={missing ? t('owners.missing') : undefined}
        load={load}
        chosen={office}
        onChoose={choose}
      />
      <div>
        <Button type="submit" variant="secondary" busy={command.busy}>
          {t('owners.ask')}
        </Button>
      </div>
    </form>
  );
}
