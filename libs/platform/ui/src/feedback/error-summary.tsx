import { useEffect, useLayoutEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { Icon } from '../icon.js';
import { useUiText } from '../ui-text.js';

/** One thing to correct: what is wrong, and the id of the field it concerns. */
export interface FieldProblem {
  readonly text: ReactNode;
  readonly fieldId?: string;
}

export interface ErrorSummaryProps {
  title?: ReactNode;
  problems: readonly FieldProblem[];
}

/**
 * All that is wrong in a form, on top, each a link to its field. It takes the focus when it appears and when
 * the number of problems changes, so that nobody submits into silence.
 */
export function ErrorSummary({ title, problems }: ErrorSummaryProps) {
  const text = useUiText();
  const own = useRef<HTMLDivElement>(null);
  const count = problems.length;
  const isRepeated = ({ text: own }: FieldProblem) =>
    problems.filter((other) => other.text === own).length > 1;
  useEffect(() => {
    if (count > 0) own.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div className="kern-alert kern-alert--danger al-error-summary" role="alert" tabIndex={-1} ref={own}>
      <div className="kern-alert__header">
        <Icon name="danger" />
        <h2 className="kern-title">{title ?? text.errorSummary}</h2>
      </div>
      <ul className="kern-alert__body al-error-summary__list">
        {problems.map((problem, index) => (
          <li key={index} className="kern-body">
            {problem.fieldId === undefined ? (
              problem.text
            ) : (
              <a
                className="kern-link kern-link--no-visited-state"
                href={`#${problem.fieldId}`}
                onClick={(event) => goToField(event, problem.fieldId)}
              >
                {isRepeated(problem) && <NameOfField fieldId={problem.fieldId} />}
                {problem.text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where several fields lack the same thing, the label of each tells them apart. */
function NameOfField({ fieldId }: { fieldId: string }) {
  const [name, setName] = useState('');
  // Labels are on the page only after it was drawn.
  useLayoutEffect(() => setName(labelOf(fieldId)), [fieldId]);
  return name === '' ? null : `${name}: `;
}

function labelOf(fieldId: string): string {
  const label = [...document.querySelectorAll('label')].find(({ htmlFor }) => htmlFor === fieldId);
  const legend = document.getElementById(fieldId)?.querySelector('legend');
  return (label ?? legend)?.textContent?.trim() ?? '';
}

function goToField(event: MouseEvent, fieldId: string | undefined): void {
  const field = fieldId === undefined ? null : document.getElementById(fieldId);
  if (field === null) return;
  event.preventDefault();
  const focusable = field.matches('fieldset') ? (field.querySelector<HTMLElement>('input') ?? field) : field;
  focusable.focus();
  (field.closest('.kern-form-input') ?? field).scrollIntoView?.({ block: 'center' });
}
