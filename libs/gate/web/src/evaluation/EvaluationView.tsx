import {
  judgeEvaluation,
  type EvaluationFacts,
  type EvaluationFinding,
  type TestResult,
} from '@allmende/gate-core';
import { Alert, Section, type MessageKind } from '@allmende/platform-ui';
import { useProblemText } from '@allmende/platform-web';
import { FairnessView } from './FairnessView.js';
import { QualityView } from './QualityView.js';
import { NAMESPACE, useWords } from './words.js';

const KINDS: Readonly<Record<TestResult, MessageKind>> = {
  met: 'success',
  not_met: 'danger',
  inconclusive: 'warning',
};

/** What an evaluation shows, computed here by the rules of the server: the whole in a sentence, then quality and fairness. */
export function EvaluationView({ facts }: { facts: EvaluationFacts }) {
  const t = useWords();
  const finding = judgeEvaluation(facts);
  const { quality, fairness } = finding;
  return (
    <div className="al-stack al-stack--large">
      <Alert kind={KINDS[finding.status]} live="off" title={t(`status.${finding.status}.title`)}>
        <p>{t(`status.${finding.status}.text`)}</p>
        <Reasons finding={finding} />
      </Alert>
      {quality !== null && facts.quality !== null && (
        <Section level={3} title={t('quality.title')} lead={t('quality.lead')}>
          <QualityView finding={quality} requirement={facts.quality.content} />
        </Section>
      )}
      {fairness !== null && facts.fairness !== null && (
        <Section level={3} title={t('fairness.title')} lead={t('fairness.lead')}>
          <FairnessView finding={fairness} requirement={facts.fairness.content} />
        </Section>
      )}
    </div>
  );
}

function Reasons({ finding }: { finding: EvaluationFinding }) {
  const words = useProblemText(NAMESPACE);
  const sentences = [...new Set(finding.problems.map(words))];
  if (sentences.length === 0) return null;
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
