import { useTaxonomy } from '@allmende/municipalities-web';
import {
  Alert,
  Badge,
  DefinitionList,
  LinkButton,
  Section,
  SideBySide,
  TextLink,
  type Definition,
} from '@allmende/platform-ui';
import { AreaPage, Slot, useFormat } from '@allmende/platform-web';
import { useLocation } from 'react-router';
import type { ConsortiumPartsFragment } from '../parts/Consortium.generated.js';
import { nextStep, pendingCount } from '../parts/next-step.js';
import { belongsTo } from '../parts/own-organisations.js';
import { Paragraphs } from '../parts/Paragraphs.js';
import { StatusBadge } from '../parts/StatusBadge.js';
import { useRegionNames } from '../parts/use-region-names.js';
import { useWords } from '../parts/use-words.js';
import { SentInvitations } from './SentInvitations.js';
import { PartnerMap } from './PartnerMap.js';
import { PartnerTable } from './PartnerTable.js';
import { WithConsortium, type WorkspaceProps } from './WorkspaceFrame.js';

/** The workspace of a consortium: what it is for, who is in, who is asked, what comes next. */
export function Component() {
  return <WithConsortium>{(props) => <Workspace {...props} />}</WithConsortium>;
}

function Workspace({ consortium, viewer }: WorkspaceProps) {
  const t = useWords();
  const term = useTaxonomy();
  const own = consortium.partners.filter(({ organisation }) => belongsTo(viewer, organisation.id));
  const { id, key, title, status, viewerCan, partners } = consortium;
  return (
    <AreaPage
      title={title}
      preline={t('workspace.kind')}
      crumbs={[{ label: t('overview.title'), href: '/verbuende' }]}
      badges={
        <>
          <StatusBadge status={status} large />
          <Badge large>{term('designFieldShort', consortium.field)}</Badge>
          {own.map(({ organisation, role }) => (
            <Badge key={organisation.id} large>
              {t('overview.ownRole', { role: t(`role.${role}.label`) })}
            </Badge>
          ))}
        </>
      }
      actions={<Actions consortium={consortium} />}
      meta={{ noIndex: true }}
    >
      <JustDone />
      <Next consortium={consortium} />
      <SideBySide side={<PartnerMap consortium={consortium} />}>
        <Profile consortium={consortium} />
      </SideBySide>
      <PartnerTable consortium={consortium} />
      <Slot
        name="consortium"
        with={{ consortium: { id, key, title, status, field: consortium.field, partners, viewerCan } }}
      />
      <SentInvitations consortium={consortium} />
      <Membership consortium={consortium} />
    </AreaPage>
  );
}

function Actions({ consortium }: { consortium: ConsortiumPartsFragment }) {
  const t = useWords();
  const { key, viewerCan } = consortium;
  const applies = nextStep(consortium) === 'apply';
  if (!viewerCan.invite && !viewerCan.edit) return null;
  return (
    <>
      {applies && (
        <LinkButton href={`/foerderung?stand=offen&verbund=${key}`}>{t('workspace.findCall')}</LinkButton>
      )}
      {viewerCan.invite && (
        <LinkButton
          href={`/verbuende/${key}/einladen`}
          icon="add"
          variant={applies ? 'secondary' : 'primary'}
        >
          {t('workspace.invite')}
        </LinkButton>
      )}
      {viewerCan.edit && (
        <LinkButton href={`/verbuende/${key}/bearbeiten`} icon="edit" variant="secondary">
          {t('workspace.edit')}
        </LinkButton>
      )}
    </>
  );
}

interface Done {
  readonly done?: string;
  readonly count?: number;
  readonly name?: string;
}

function JustDone() {
  const t = useWords();
  const state = useLocation().state as Done | null;
  if (typeof state?.done !== 'string') return null;
  const { done, count = 0, name = '' } = state;
  return <Alert kind="success" title={t(`done.${done}`, { count, name })} />;
}

function Next({ consortium }: { consortium: ConsortiumPartsFragment }) {
  const t = useWords();
  const step = nextStep(consortium);
  const values = { count: pendingCount(consortium), lead: consortium.lead.name };
  return (
    <Alert kind="info" live="off" title={`${t('next.label')} ${t(`next.${step}.short`, values)}`}>
      {t(`next.${step}.long`, values)}
    </Alert>
  );
}

function Profile({ consortium }: { consortium: ConsortiumPartsFragment }) {
  const t = useWords();
  const term = useTaxonomy();
  const format = useFormat();
  const { phrase } = useRegionNames();
  const { region, project } = consortium;
  const items: Definition[] = [
    { term: t('profile.field'), value: term('designField', consortium.field) },
    { term: t('profile.region'), value: phrase(region) === '' ? t('region.open') : phrase(region) },
    ...(project === null
      ? []
      : [
          {
            term: t('propose.from'),
            value: <TextLink href={`/loesungen/${project.key}`}>{project.title}</TextLink>,
          },
        ]),
    { term: t('workspace.since'), value: format.date(consortium.createdAt) },
    { term: t('workspace.changed'), value: format.date(consortium.updatedAt) },
  ];
  return (
    <Section title={t('profile.purposeShort')}>
      <div className="al-prose kern-body">
        <Paragraphs text={consortium.purpose} />
      </div>
      <DefinitionList items={items} />
    </Section>
  );
}

function Membership({ consortium: { key, viewerCan } }: { consortium: ConsortiumPartsFragment }) {
  const t = useWords();
  const ways = [
    { allowed: viewerCan.handOver, path: 'federfuehrung', words: 'handOver' },
    { allowed: viewerCan.leave, path: 'austreten', words: 'leave' },
    { allowed: viewerCan.dissolve, path: 'aufloesen', words: 'dissolve' },
  ].filter(({ allowed }) => allowed);
  if (ways.length === 0) return null;
  return (
    <Section title={t('workspace.membership')} lead={t('workspace.membershipLead')}>
      <ul className="al-lines">
        {ways.map(({ path, words }) => (
          <li key={path}>
            <TextLink href={`/verbuende/${key}/${path}`}>{t(`${words}.title`)}</TextLink>{' '}
            <span className="kern-body--muted">{t(`${words}.short`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
