import { CompareToggle, type CompareToggleProps } from './CompareToggle.js';

/** Under a result of the search. */
export function Component(props: CompareToggleProps) {
  return (
    <div className="al-cluster al-cluster--tight al-no-print">
      <CompareToggle {...props} />
    </div>
  );
}
