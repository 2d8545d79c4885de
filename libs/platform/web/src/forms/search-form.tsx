import { Button, TextField } from '@allmende/platform-ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { PLATFORM_NAMESPACE } from '../i18n/create-i18n.js';
import { Slot } from '../routes/slot.js';

export interface SearchFormProps {
  action?: string;
  name?: string;
  label?: string;
  hint?: string;
  defaultValue?: string;
  large?: boolean;
  /** Further fields, e.g. hidden filters that the address must keep. */
  children?: ReactNode;
}

const SOLUTIONS = '/loesungen';

/**
 * A search by address: without scripts the browser sends the form, with scripts the router does the same without
 * reloading. Filters follow the same rule: a GET form whose fields are the parameters of the address.
 * A search for solutions also offers a slot for suggestions, filled once somebody goes into the field.
 */
export function SearchForm(props: SearchFormProps) {
  const { action = SOLUTIONS, name = 'q', label, hint, defaultValue, large, children } = props;
  const { t } = useTranslation(PLATFORM_NAMESPACE);
  const [field, setField] = useState<HTMLInputElement | null>(null);
  return (
    <Form
      role="search"
      method="get"
      action={action}
      className={large === true ? 'al-search al-search--large' : 'al-search'}
    >
      <div className="al-search__field">
        <TextField
          key={defaultValue}
          type="search"
          name={name}
          label={label ?? t('search.label')}
          hint={hint}
          defaultValue={defaultValue}
          autoComplete="off"
          enterKeyHint="search"
          onFocus={(event) => setField(event.target)}
        />
        {field !== null && action === SOLUTIONS && <Slot name="search.suggestions" with={{ field }} />}
      </div>
      {children}
      <Button type="submit" icon="search">
        {t('search.submit')}
      </Button>
    </Form>
  );
}
