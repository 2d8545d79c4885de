import { Button } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { valueAt } from './draft-path.js';
import { useFieldOfPart, usePartForm } from './part-form.js';
import { SchemaHelp } from './SchemaHelp.js';

export interface RowsFieldProps {
  path: string;
  /** What a new row begins with. */
  empty: object;
  /** Most rows it may have. */
  limit: number;
  /** Where the words for adding and naming a row stand. */
  words: string;
  children: (rowPath: string) => ReactNode;
}

/** A list of rows of fields, each a group with a name of its own. */
export function RowsField({ path, empty, limit, words, children }: RowsFieldProps) {
  const { t } = useTranslation('fields');
  const { draft, change } = usePartForm();
  const { field, label, error } = useFieldOfPart(path);
  const rows = (valueAt(draft, path) ?? []) as readonly object[];
  const id = fieldIdOf(path);
  return (
    <div className="al-part-rows" role="group" aria-labelledby={`${id}-label`} id={id} tabIndex={-1}>
      <p className="kern-label" id={`${id}-label`}>
        {label}
      </p>
      {field !== undefined && (
        <div className="kern-hint">
          <SchemaHelp field={field} />
        </div>
      )}
      {error !== undefined && <p className="kern-error">{error}</p>}
      {rows.map((_row, index) => {
        const name = t(`${words}.row`, { number: index + 1 });
        return (
          <div key={index} className="al-part-row" role="group" aria-label={name}>
            <p className="al-part-row__name kern-label">{name}</p>
            {children(`${path}.${index}`)}
            <Button
              variant="tertiary"
              small
              icon="delete"
              onClick={() =>
                change(
                  path,
                  rows.filter((_other, at) => at !== index),
                )
              }
            >
              {t('fields:remove', { name })}
            </Button>
          </div>
        );
      })}
      {rows.length < limit && (
        <div>
          <Button variant="secondary" small icon="add" onClick={() => change(path, [...rows, empty])}>
            {t(`${words}.add`)}
          </Button>
        </div>
      )}
    </div>
  );
}
