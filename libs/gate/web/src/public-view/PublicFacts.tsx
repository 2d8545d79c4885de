import { type Definition, DefinitionList, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { PublicFactsShownFragment } from './PublicFacts.generated.js';
import { PublicComparison } from './PublicComparison.js';
import { useWords } from './words.js';

type Facts = PublicFactsShownFragment;

/** What everybody may know of one use: what it decides, since when, how it compares, who answers and how to object. */
export function PublicFacts({ facts, office }: { facts: Facts; office: string }) {
  const t = useWords();
  const { comparison, comparisonRequired } = facts;
  const items: readonly Definition[] = [
    { term: t('decides.term'), value: t(`decides.${facts.sovereignUse}`) },
    { term: t('risk'), value: t('why', { rule: facts.rule, text: t(`rule.${facts.rule}`) }) },
    { term: t('release.term'), value: <Release facts={facts} /> },
    {
      term: t('compare.term'),
      value:
        comparison === null ? (
          t(comparisonRequired ? 'compare.none' : 'compare.notAsked')
        ) : (
          <ComparisonWords comparison={comparison} />
        ),
    },
    { term: t('roles.term'), value: <Roles roles={facts.roles} office={office} /> },
    { term: t('object.term'), value: <Objection objection={facts.objection} office={office} /> },
  ];
  return (
    <div className="al-stack">
      <DefinitionList items={items} stacked />
      {comparison !== null && <PublicComparison comparison={comparison} />}
    </div>
  );
}

function Release({ facts: { release, pilotSince, shadowMode } }: { facts: Facts }) {
  const t = useWords();
  const { date } = useFormat();
  if (release === null) return t('release.none');
  return [
    t(`release.${release.to}`, { day: date(release.on) }),
    ...(release.holds ? [] : [t('release.rests')]),
    ...(shadowMode ? [t('release.shadow')] : []),
    ...(pilotSince === null ? [] : [t('release.since', { day: date(pilotSince) })]),
  ].join(' ');
}

function ComparisonWords({ comparison }: { comparison: NonNullable<Facts['comparison']> }) {
  const t = useWords();
  const { date } = useFormat();
  const { result, fairness, measuredOn, pooledWith } = comparison;
  const alone = [t(`compare.${result}`), ...(fairness === null ? [] : [t(`compare.fairness.${fairness}`)])];
  return [
    ...(pooledWith === null ? alone : [t('compare.pooled', { count: pooledWith })]),
    ...(measuredOn === null ? [] : [t('compare.measured', { day: date(measuredOn) })]),
  ].join(' ');
}

function Roles({ roles, office }: { roles: Facts['roles']; office: string }) {
  const t = useWords();
  if (roles.length === 0) return t('roles.none');
  return t('roles.office', { office, roles: roles.map((role) => t(`roles.${role}`)).join(', ') });
}

function Objection({ objection, office }: { objection: Facts['objection']; office: string }) {
  const t = useWords();
  if (objection === null) return t('object.none', { office });
  return (
    <>
      <span className="al-plain-text">{objection.summary}</span>
      {objection.address !== '' && (
        <>
          {' '}
          <TextLink href={objection.address}>{t('object.to', { office })}</TextLink>
        </>
      )}
    </>
  );
}
