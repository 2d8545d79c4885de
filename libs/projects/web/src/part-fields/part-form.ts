import type { ErrorAt } from '../write/error-at.js';
import {
  columnWords,
  FIELD_SCHEMA,
  fieldWords,
  type SchemaField,
  type SchemaPart,
} from '@allmende/projects-core';
import { createContext, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { schemaPath, valueAt } from './draft-path.js';

/** The form of one part: its draft, and how a field changes it. */
export interface PartForm {
  readonly part: SchemaPart;
  readonly draft: unknown;
  readonly change: (path: string, value: unknown) => void;
  readonly errorAt: ErrorAt;
}

/** The form that the fields of a page belong to. */
export const PartFormContext = createContext<PartForm | null>(null);

/** The form around a field. */
export function usePartForm(): PartForm {
  const form = useContext(PartFormContext);
  if (form === null) throw new TypeError('a field of a part stands outside of its form');
  return form;
}

/** One field of the form with its words from the field schema. */
export interface FieldOfPart {
  readonly value: unknown;
  readonly error: string | undefined;
  readonly label: string;
  /** The whole field; undefined for a column of a list, which is explained at the list. */
  readonly field: SchemaField | undefined;
  readonly set: (value: unknown) => void;
}

/** Finds value, error and words of the field at a path. */
export function useFieldOfPart(path: string): FieldOfPart {
  const { part, draft, change, errorAt } = usePartForm();
  const { t } = useTranslation('fields');
  const name = schemaPath(path);
  const own = FIELD_SCHEMA.filter((field) => field.part === part);
  const field = own.find(({ key }) => key === name);
  const list = own.find(({ key }) => name.startsWith(`${key}.`));
  const column = name.split('.').at(-1) ?? name;
  const title = field === undefined && list !== undefined ? columnWords(list, column) : null;
  return {
    value: valueAt(draft, path),
    error: errorAt(path),
    label: t(title ?? fieldWords({ part, key: name }).title),
    field,
    set: (value) => change(path, value),
  };
}
