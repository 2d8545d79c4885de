import {
  ADJUDICATIONS,
  readBaselineCsv,
  type Adjudication,
  type HumanBaselineContent,
} from '@allmende/gate-core';
import { Button, RadioGroup, Section, TextAreaField, TextField } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { withAt, withoutAt, type ContentFieldsProps } from './content-fields.js';
import { CountField } from './NumberFields.js';
import { CountsUpload } from './CountsUpload.js';
import { useWords } from './words.js';

/** How well people decide, and how that was found out. */
export function BaselineFields(props: ContentFieldsProps<HumanBaselineContent>) {
  const { content, onChange, errorAt } = props;
  const t = useWords();
  return (
    <div className="al-stack al-stack--large">
      <RadioGroup
        id={fieldIdOf('content.adjudication')}
        name="adjudication"
        label={t('form.adjudication')}
        hint={t('form.adjudicationHint')}
        value={content.adjudication}
        error={errorAt('content.adjudication')}
        choices={ADJUDICATIONS.map((value) => ({ value, label: t(`adjudication.${value}`) }))}
        onValueChange={(value) => onChange({ ...content, adjudication: value as Adjudication })}
      />
      {(['method', 'sampling'] as const).map((name) => (
        <TextAreaField
          key={name}
          id={fieldIdOf(`content.${name}`)}
          label={t(`form.${name}`)}
          hint={t(`form.${name}Hint`)}
          rows={3}
          value={content[name]}
          error={errorAt(`content.${name}`)}
          onChange={(event) => onChange({ ...content, [name]: event.target.value })}
        />
      ))}
      <div className="al-plan">
        {(['from', 'until'] as const).map((name) => (
          <TextField
            key={name}
            id={fieldIdOf(`content.${name}`)}
            type="date"
            label={t(`form.${name}`)}
            value={content[name] ?? ''}
            error={errorAt(`content.${name}`)}
            onChange={(event) => onChange({ ...content, [name]: event.target.value || null })}
          />
        ))}
      </div>
      <HumanRows {...props} />
    </div>
  );
}

function HumanRows({ content, onChange, errorAt }: ContentFieldsProps<HumanBaselineContent>) {
  const t = useWords();
  const change = (groups: HumanBaselineContent['groups']) => onChange({ ...content, groups });
  return (
    <Section level={3} title={t('form.humanTitle')} lead={t('form.humanLead')}>
      <div className="al-stack" id={fieldIdOf('content.groups')}>
        <CountsUpload hint={t('upload.humanColumns')} read={readBaselineCsv} onTake={change} />
        {errorAt('content.groups') !== undefined && <p className="kern-error">{errorAt('content.groups')}</p>}
        {content.groups.map((counts, row) => {
          const path = `content.groups.${row}`;
          const name = counts.group === '' ? t('form.unnamed') : counts.group;
          return (
            <div key={row} className="al-ev-row" role="group" aria-label={name}>
              <TextField
                id={fieldIdOf(`${path}.group`)}
                label={t('form.group')}
                value={counts.group}
                error={errorAt(`${path}.group`)}
                onChange={(event) => change(withAt(content.groups, row, { group: event.target.value }))}
              />
              {(['cases', 'errors'] as const).map((count) => (
                <CountField
                  key={count}
                  path={`${path}.${count}`}
                  label={t(`count.human.${count}`)}
                  value={counts[count]}
                  error={errorAt(`${path}.${count}`)}
                  onChange={(value) => change(withAt(content.groups, row, { [count]: value }))}
                />
              ))}
              <Button
                variant="tertiary"
                small
                icon="delete"
                onClick={() => change(withoutAt(content.groups, row))}
              >
                {t('form.removeGroup', { name })}
              </Button>
            </div>
          );
        })}
        <div>
          <Button
            variant="secondary"
            small
            icon="add"
            onClick={() => change([...content.groups, { group: '', cases: null, errors: null }])}
          >
            {t('form.addGroup')}
          </Button>
        </div>
      </div>
    </Section>
  );
}
