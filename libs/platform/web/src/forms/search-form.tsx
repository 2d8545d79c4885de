import { Button, TextField } from '@allmende/platform-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { PLATFORM_NAMESPACE } from '../i18n/create-i18n.js';

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

/**
 * A search by address: without scripts the browser sends the form, with scripts the router does the same without
 * reloading. Filters follow the same rule: a GET form whose fields are the parameters of the address.
 */
export function SearchForm(props: SearchFormProps) {
  const { action = '/loesungen', name = 'q', label, hint, defaultValue, large, children } = props;
  const { t } = useTranslation(PLATFORM_NAMESPACE);
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
        />
      </div>
      {children}
      <Button type="submit" icon="search">
        {t('search.submit')}
      </Button>
    </Form>
  );
}
