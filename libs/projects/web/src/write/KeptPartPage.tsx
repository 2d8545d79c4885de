import { Alert, Button, LinkButton, SaveStatus } from '@allmende/platform-ui';
import {
  AreaPage,
  PLATFORM_NAMESPACE,
  useFormat,
  useProblemText,
  type AutosaveResult,
  type ProblemAnswer,
} from '@allmende/platform-web';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectWholeFragment } from '../project/ProjectPage.generated.js';

export interface KeptPartPageProps<Draft> {
  entry: ProjectWholeFragment;
  title: string;
  lead: string;
  autosave: AutosaveResult<Draft>;
  /** A draft in a few lines, for choosing between two of them. */
  describe: (draft: Draft) => readonly string[];
  /** Puts a draft into the form: the one that was chosen after a conflict. */
  onChoose: (draft: Draft) => void;
  children: ReactNode;
}

/** The page of one part of an entry: saved as one goes, with both texts when somebody else was faster. */
export function KeptPartPage<Draft>(props: KeptPartPageProps<Draft>) {
  const { entry, title, lead, autosave, children } = props;
  const { t } = useTranslation('projects');
  const { t: platform } = useTranslation(PLATFORM_NAMESPACE);
  const { date } = useFormat();
  const name = entry.title.trim() === '' ? t('untitled') : entry.title;
  const address = `/loesungen/${entry.key}`;
  return (
    <AreaPage
      title={title}
      preline={name}
      lead={lead}
      crumbs={[
        { label: t('search.title'), href: '/loesungen' },
        { label: name, href: address },
        { label: t('tasks.title'), href: `${address}/bearbeiten` },
      ]}
      meta={{ noIndex: true }}
    >
      <div className="al-save-line">
        <SaveStatus
          state={autosave.state}
          savedAt={autosave.savedAt === null ? undefined : date(autosave.savedAt, 'time')}
        />
      </div>
      {autosave.restored && <Alert kind="info" title={platform('draft.restored')} />}
      {autosave.conflict !== null && <Conflict {...props} {...autosave.conflict} />}
      <Elsewhere problems={autosave.problems} />
      {children}
      <div className="al-cluster">
        <LinkButton href={`${address}/bearbeiten`}>{t('tasks.overview')}</LinkButton>
      </div>
    </AreaPage>
  );
}

interface ConflictProps<Draft> extends KeptPartPageProps<Draft> {
  mine: Draft;
  theirs: Draft;
}

function Conflict<Draft>({ mine, theirs, describe, onChoose, autosave }: ConflictProps<Draft>) {
  const { t } = useTranslation('projects');
  const { t: platform } = useTranslation(PLATFORM_NAMESPACE);
  const take = (chosen: Draft) => {
    onChoose(chosen);
    void autosave.resolve(chosen);
  };
  return (
    <section className="al-conflict" role="alert" aria-label={t('conflict.title')}>
      <h2 className="kern-heading-medium">{t('conflict.title')}</h2>
      <p className="kern-body">{t('conflict.why')}</p>
      {[mine, theirs].map((draft) => (
        <div key={draft === mine ? 'mine' : 'theirs'} className="al-conflict__version">
          <h3 className="kern-label">{platform(draft === mine ? 'draft.mine' : 'draft.theirs')}</h3>
          <p className="kern-body al-plain-text">{describe(draft).join('\n') || t('conflict.empty')}</p>
        </div>
      ))}
      <div className="al-cluster">
        <Button onClick={() => take(mine)}>{platform('draft.keepMine')}</Button>
        <Button variant="secondary" onClick={() => take(theirs)}>
          {platform('draft.takeTheirs')}
        </Button>
      </div>
    </section>
  );
}

/** Problems that belong to no field of the page, such as a sign-in that ran out. */
function Elsewhere({ problems }: { problems: readonly ProblemAnswer[] }) {
  const words = useProblemText('projects');
  const homeless = problems.filter(({ path }) => !path);
  return homeless.map((problem) => <Alert key={problem.code} kind="danger" title={words(problem)} />);
}
