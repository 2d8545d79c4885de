import type { TestResult } from '@allmende/gate-core';
import { Badge, type MessageKind } from '@allmende/platform-ui';
import { useWords } from './words.js';

const KINDS: Readonly<Record<TestResult, MessageKind>> = {
  met: 'success',
  not_met: 'danger',
  inconclusive: 'warning',
};

/** A result in a word with a colour and an icon of its own. */
export function ResultBadge({ result, large }: { result: TestResult; large?: boolean }) {
  const t = useWords();
  return (
    <Badge kind={KINDS[result]} large={large}>
      {t(`result.${result}`)}
    </Badge>
  );
}
