import { CompareBar } from './CompareBar.js';
import { CompareToggle, type CompareToggleProps } from './CompareToggle.js';

/** On the page of a solution, beside its next step. */
export function Component(props: CompareToggleProps) {
  return (
    <>
      <CompareToggle {...props} />
      <CompareBar />
    </>
  );
}
