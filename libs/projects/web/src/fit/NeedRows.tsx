import { NameField } from '@allmende/organisations-web';
import { Button, Checkbox, Section } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { withAt, withoutAt } from '../write/error-at.js';
import { EMPTY_NEED } from './requirements-draft.js';
import type { RequirementFields } from './requirement-fields.js';
import { WeightField } from './WeightField.js';
import { useWords } from './words.js';

/** Procedures or data a solution needs, each a must or only helpful. */
export function NeedRows({
  draft,
  onChange,
  errorAt,
  part,
}: RequirementFields & { part: 'procedures' | 'data' }) {
  const t = useWords();
  const rows = draft[part];
  const change = (next: typeof rows) => onChange({ ...draft, [part]: next });
  const error = errorAt(part);
  return (
    <Section title={t(`${part}.title`)} lead={t(`${part}.lead`)}>
      <div className="al-stack" id={fieldIdOf(part)}>
        {error !== undefined && <p className="kern-error">{error}</p>}
        {rows.map((row, at) => {
          const name = row.name.trim() === '' ? t(`${part}.unnamed`) : row.name;
          return (
            <div key={at} className="al-profile-row" role="group" aria-label={name}>
              <NameField
                id={fieldIdOf(`${part}.${at}.name`)}
                list={part}
                label={t(`${part}.name`)}
                error={errorAt(`${part}.${at}.name`)}
                value={row.name}
                onChange={(typed) => change(withAt(rows, at, { name: typed }))}
              />
              <WeightField
                id={`${part}.${at}.weight`}
                value={row.weight}
                onChange={(weight) => change(withAt(rows, at, { weight }))}
              />
              {part === 'procedures' && (
                <Checkbox
                  id={fieldIdOf(`${part}.${at}.needsInterface`)}
                  label={t('procedures.interface')}
                  checked={row.needsInterface}
                  onChange={(event) => change(withAt(rows, at, { needsInterface: event.target.checked }))}
                />
              )}
              <Button variant="tertiary" small icon="delete" onClick={() => change(withoutAt(rows, at))}>
                {t('remove', { name })}
              </Button>
            </div>
          );
        })}
        <div>
          <Button variant="secondary" icon="add" onClick={() => change([...rows, EMPTY_NEED])}>
            {t(`${part}.add`)}
          </Button>
        </div>
      </div>
    </Section>
  );
}
