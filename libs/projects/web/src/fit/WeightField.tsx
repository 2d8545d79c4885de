import { SelectField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { REQUIREMENT_WEIGHTS, type RequirementWeight } from '@allmende/projects-core';
import { useWords } from './words.js';

export interface WeightFieldProps {
  id: string;
  label?: string;
  value: RequirementWeight;
  onChange: (weight: RequirementWeight) => void;
}

/** Whether a solution cannot do without something or is only easier with it. */
export function WeightField({ id, label, value, onChange }: WeightFieldProps) {
  const t = useWords();
  return (
    <SelectField
      id={fieldIdOf(id)}
      label={label ?? t('weight.label')}
      value={value}
      choices={REQUIREMENT_WEIGHTS.map((weight) => ({ value: weight, label: t(`weight.${weight}`) }))}
      onChange={(event) => onChange(event.target.value as RequirementWeight)}
    />
  );
}
