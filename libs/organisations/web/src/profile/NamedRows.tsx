import { AVAILABILITIES } from '@allmende/organisations-core';
import { Button, Section, SelectField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { NameField } from './NameField.js';
import { EMPTY_ROW, type ChosenAvailability, type NamedRow } from './profile-draft.js';
import type { ProfileFields } from './profile-fields.js';
import { useWords } from './use-words.js';

const INTERFACES = ['yes', 'no'] as const;

/** Procedures or data: what it is, whether it is there, and for procedures whether others may connect to it. */
export function NamedRows({
  draft,
  onChange,
  errorAt,
  part,
}: ProfileFields & { part: 'procedures' | 'data' }) {
  const t = useWords();
  const rows = draft[part];
  const change = (next: readonly NamedRow[]) => onChange({ ...draft, [part]: next });
  const error = errorAt(part);
  return (
    <Section title={t(`${part}.title`)} lead={t(`${part}.lead`)}>
      <div className="al-stack" id={fieldIdOf(part)}>
        {error !== undefined && <p className="kern-error">{error}</p>}
        {rows.map((row, index) => (
          <Row
            key={index}
            part={part}
            row={row}
            path={`${part}.${index}`}
            onChange={(changes) =>
              change(rows.map((one, at) => (at === index ? { ...one, ...changes } : one)))
            }
            onRemove={() => change(rows.filter((_one, at) => at !== index))}
          />
        ))}
        <div>
          <Button variant="secondary" icon="add" onClick={() => change([...rows, EMPTY_ROW])}>
            {t(`${part}.add`)}
          </Button>
        </div>
      </div>
    </Section>
  );
}

interface RowProps {
  part: 'procedures' | 'data';
  row: NamedRow;
  path: string;
  onChange: (changes: Partial<NamedRow>) => void;
  onRemove: () => void;
}

function Row({ part, row, path, onChange, onRemove }: RowProps) {
  const t = useWords();
  const name = row.name.trim() === '' ? t(`${part}.unnamed`) : row.name;
  return (
    <div className="al-profile-row" role="group" aria-label={name}>
      <NameField
        id={fieldIdOf(`${path}.name`)}
        list={part}
        label={t(`${part}.name`)}
        value={row.name}
        onChange={(typed) => onChange({ name: typed })}
      />
      <SelectField
        id={fieldIdOf(`${path}.availability`)}
        label={t('availability.label')}
        empty={t('availability.choose')}
        choices={AVAILABILITIES.map((value) => ({ value, label: t(`availability.${value}`) }))}
        value={row.availability}
        onChange={(event) => onChange({ availability: event.target.value as ChosenAvailability })}
      />
      {part === 'procedures' && (
        <SelectField
          id={fieldIdOf(`${path}.hasInterface`)}
          label={t('interface.label')}
          empty={t('interface.unknown')}
          choices={INTERFACES.map((value) => ({ value, label: t(`interface.${value}`) }))}
          value={row.hasInterface}
          onChange={(event) => onChange({ hasInterface: event.target.value as NamedRow['hasInterface'] })}
        />
      )}
      <Button variant="tertiary" small icon="delete" onClick={onRemove}>
        {t('remove', { name })}
      </Button>
    </div>
  );
}
