import { fieldIdOf } from '@allmende/platform-web';
import { columnWords, fieldWords, type SchemaPart } from '@allmende/projects-core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SchemaHelp } from './SchemaHelp.js';

/** What the field schema says of the fields of a part, for pages that bring their own controls. */
export interface SchemaTexts {
  readonly titleOf: (key: string) => string;
  readonly helpOf: (key: string) => ReactNode;
  /** The title of a column of a list. */
  readonly columnOf: (list: string, column: string) => string;
  /** All that a control of a whole field is given. */
  readonly fieldOf: (key: string) => {
    readonly id: string;
    readonly label: string;
    readonly hint: ReactNode;
  };
}

/** The words of one part, each from the field schema and from nowhere else. */
export function useSchemaTexts(part: SchemaPart): SchemaTexts {
  const { t } = useTranslation('fields');
  const titleOf = (key: string) => t(fieldWords({ part, key }).title);
  const helpOf = (key: string) => <SchemaHelp field={{ part, key }} />;
  return {
    titleOf,
    helpOf,
    columnOf: (list, column) => t(columnWords({ part, key: list }, column)),
    fieldOf: (key) => ({ id: fieldIdOf(key), label: titleOf(key), hint: helpOf(key) }),
  };
}

/** Above a list: why it is asked, how to answer, and an example. */
export function ListHelp({ texts, list }: { texts: SchemaTexts; list: string }) {
  return <div className="kern-hint">{texts.helpOf(list)}</div>;
}
