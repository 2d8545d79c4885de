import { planSample, type SamplePlan } from '@allmende/gate-core';
import { Alert, AmountField, KeyFigure, Section, Table, TextField } from '@allmende/platform-ui';
import { AreaPage, fieldIdOf, problemAt, useFormat, useProblemText } from '@allmende/platform-web';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  GROUPS_FIELD,
  groupsOf,
  PLAN_FIELDS,
  planOf,
  typedAt,
  type PlanField,
} from './sample-plan-address.js';
import { NAMESPACE, usePoints, useWords } from './words.js';

const FIELDS = Object.keys(PLAN_FIELDS) as PlanField[];
const MARGINS = [0.02, 0.03, 0.05, 0.1];
const POWERS = [0.8, 0.9];

/** How many cases a comparison needs; computed here, and the address keeps the figures so that they can be passed on. */
export function Component() {
  const t = useWords();
  const [search, setSearch] = useSearchParams();
  const words = useProblemText(NAMESPACE);
  // What is typed stands here first: the address follows a moment later and would swallow letters.
  const [typed, setTyped] = useState(search);
  const plan = planOf(typed);
  const size = planSample(plan);
  const problems = size.ok ? [] : size.problems;
  const groups = groupsOf(typed);
  const change = (name: string, value: string) => {
    const next = new URLSearchParams(typed);
    next.set(name, value);
    setTyped(next);
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  const errorAt = (path: string) => {
    const found = problemAt(problems, path);
    return found === undefined ? undefined : words(found);
  };
  return (
    <AreaPage title={t('planner.title')} description={t('planner.lead')}>
      <div className="al-stack al-stack--large">
        <form className="al-plan" noValidate onSubmit={(event) => event.preventDefault()}>
          {FIELDS.map((field) => (
            <AmountField
              key={field}
              id={fieldIdOf(field)}
              label={t(`planner.${field}.label`)}
              hint={t(`planner.${field}.hint`)}
              unit="%"
              value={typedAt(typed, PLAN_FIELDS[field])}
              error={errorAt(field)}
              onChange={(event) => change(PLAN_FIELDS[field].name, event.target.value)}
            />
          ))}
          <TextField
            id={fieldIdOf('groups')}
            label={t('planner.groups.label')}
            hint={t('planner.groups.hint')}
            inputMode="numeric"
            value={typedAt(typed, GROUPS_FIELD)}
            error={groups === null ? words({ code: 'GROUP_COUNT_OUT_OF_RANGE' }) : undefined}
            onChange={(event) => change(GROUPS_FIELD.name, event.target.value)}
          />
        </form>
        <Section title={t('planner.result.title')}>
          <div aria-live="polite">
            {size.ok && groups !== null ? (
              <PlanResult cases={size.value.cases} groups={groups} />
            ) : (
              <Alert kind="warning" live="off" title={t('planner.result.none')}>
                {[...new Set(problems.map(words))].join(' ')}
              </Alert>
            )}
          </div>
          <OtherPlans plan={plan} />
          <p className="kern-body al-measure">{t('planner.paired')}</p>
          <p className="kern-body al-measure">{t('planner.pool')}</p>
          <p className="kern-body kern-body--small kern-body--muted al-measure">{t('planner.formula')}</p>
        </Section>
      </div>
    </AreaPage>
  );
}

function PlanResult({ cases, groups }: { cases: number; groups: number }) {
  const t = useWords();
  const { number } = useFormat();
  return (
    <div className="al-cluster">
      <KeyFigure value={number(cases)} label={t('planner.result.cases')} />
      <KeyFigure value={number(cases * groups)} label={t('planner.result.each', { count: groups })} />
    </div>
  );
}

/** The same with other margins and chances, to see what a narrower margin costs. */
function OtherPlans({ plan }: { plan: SamplePlan }) {
  const t = useWords();
  const { number } = useFormat();
  const { plain } = usePoints();
  const cases = (margin: number, power: number) => {
    const size = planSample({ ...plan, margin, power });
    return size.ok ? number(size.value.cases) : t('planner.result.impossible');
  };
  return (
    <Table
      caption={t('planner.table')}
      rows={MARGINS}
      rowKey={(margin) => `${margin}`}
      columns={[
        {
          key: 'margin',
          header: t('planner.margin.label'),
          rowHeader: true,
          cell: (margin) => t('planner.points', { points: plain(margin) }),
        },
        ...POWERS.map((power) => ({
          key: `${power}`,
          header: t('planner.powerColumn', { power: plain(power) }),
          numeric: true,
          cell: (margin: number) => cases(margin, power),
        })),
      ]}
    />
  );
}
