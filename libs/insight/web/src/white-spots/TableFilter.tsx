import { Button, CheckboxGroup, Disclosure, LinkButton } from '@allmende/platform-ui';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { useTableWords } from './cell-words.js';
import type { FullTable, TableChoice } from './shown-table.js';

/** Länder and fields to choose, as a plain GET form. Nothing chosen shows all. */
export function TableFilter({ table, choice }: { table: FullTable; choice: TableChoice }) {
  const { t } = useTranslation('insight');
  const words = useTableWords();
  const narrowed = choice.lands.length > 0 || choice.fields.length > 0;
  return (
    <Disclosure title={t(narrowed ? 'filter.titleNarrowed' : 'filter.title')}>
      <Form method="get" action="/lagebild" className="al-spot-filter" key={JSON.stringify(choice)}>
        {choice.demo && <input type="hidden" name="demo" value="1" />}
        {table.lands.length > 1 && (
          <CheckboxGroup
            name="land"
            label={t('filter.lands')}
            hint={t('filter.none')}
            defaultValues={choice.lands}
            choices={table.lands.map((land) => ({ value: land.key, label: land.name }))}
          />
        )}
        <CheckboxGroup
          name="feld"
          label={t('filter.fields')}
          hint={t('filter.none')}
          defaultValues={choice.fields}
          choices={table.rows.map((row) => ({ value: row.field, label: words.field(row.field) }))}
        />
        <div className="al-cluster">
          <Button type="submit" variant="secondary">
            {t('filter.show')}
          </Button>
          {narrowed && (
            <LinkButton variant="tertiary" href={choice.demo ? '/lagebild?demo=1' : '/lagebild'}>
              {t('filter.all')}
            </LinkButton>
          )}
        </div>
      </Form>
    </Disclosure>
  );
}
