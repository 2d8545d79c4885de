import { Disclosure } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { EVIDENCE_LIMITS as LIMITS, RESPONSIBILITY_TASKS, schemaField } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import { LineField } from '../part-fields/fields.js';
import { useFieldOfPart } from '../part-fields/part-form.js';
import { SchemaHelp } from '../part-fields/SchemaHelp.js';

/** Tasks of every pilot stand open; the others are there for those who want them. */
const OPEN = 4;

/** Every task with who does it, who answers for it, who is asked and who is told. */
export function ResponsibilityRows() {
  const { t } = useTranslation('evidence');
  const { label } = useFieldOfPart('responsibilities');
  const id = fieldIdOf('responsibilities');
  return (
    <div className="al-part-rows" role="group" aria-labelledby={`${id}-label`} id={id} tabIndex={-1}>
      <p className="kern-label" id={`${id}-label`}>
        {label}
      </p>
      <div className="kern-hint">
        <SchemaHelp field={schemaField('evidence', 'responsibilities')} />
      </div>
      {RESPONSIBILITY_TASKS.map((task, index) => (
        <div key={task} id={fieldIdOf(`responsibilities.${task}`)} tabIndex={-1}>
          <Disclosure title={t(`task.${task}`)} open={index < OPEN}>
            <div className="al-part-row__pair">
              {(['responsible', 'accountable', 'consulted', 'informed'] as const).map((column) => (
                <LineField
                  key={column}
                  path={`responsibilities.${index}.${column}`}
                  limit={LIMITS.line}
                  optional={column === 'consulted' || column === 'informed'}
                />
              ))}
            </div>
          </Disclosure>
        </div>
      ))}
    </div>
  );
}
