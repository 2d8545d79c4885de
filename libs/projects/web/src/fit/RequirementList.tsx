import { Badge, DefinitionList } from '@allmende/platform-ui';
import {
  type FitFinding,
  fitOf,
  type RequirementKind,
  REQUIREMENT_KINDS,
  type Requirements,
} from '@allmende/projects-core';
import { useAsked, useWords } from './words.js';

/** What a solution needs, by kind; what is a must is marked. */
export function RequirementList({ requirements }: { requirements: Requirements }) {
  const t = useWords();
  // Held against nobody, the findings are the list of what is asked for.
  const { findings } = fitOf(requirements, null, null);
  const items = REQUIREMENT_KINDS.filter((kind) => findings.some((finding) => finding.kind === kind)).map(
    (kind) => ({
      term: t(`kind.${kind}`),
      value: <Needs kind={kind} findings={findings} requirements={requirements} />,
    }),
  );
  return <DefinitionList items={items} stacked />;
}

interface NeedsProps {
  kind: RequirementKind;
  findings: readonly FitFinding[];
  requirements: Requirements;
}

function Needs({ kind, findings, requirements }: NeedsProps) {
  const t = useWords();
  const asked = useAsked();
  return (
    <ul className="al-plain-list">
      {findings
        .filter((finding) => finding.kind === kind)
        .map((finding) => (
          <li key={finding.asked.join()}>
            {asked(kind, finding.asked)}
            {kind === 'procedure' && needsInterface(requirements, finding) && ` ${t('withInterface')}`}{' '}
            <Badge kind={finding.weight === 'must' ? 'info' : 'neutral'}>
              {t(`weight.${finding.weight}`)}
            </Badge>
          </li>
        ))}
    </ul>
  );
}

function needsInterface({ procedures }: Requirements, { asked }: FitFinding): boolean {
  return procedures.some((need) => need.name === asked[0] && need.needsInterface);
}
