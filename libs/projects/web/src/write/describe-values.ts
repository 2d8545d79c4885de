import { useTaxonomy, type Vocabulary } from '@allmende/municipalities-web';
import { useTranslation } from 'react-i18next';
import type { ContentForm, PartValues } from './content-form.js';

/** One field in words, for comparing. */
export interface DescribedField {
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

const VOCABULARIES: Readonly<Record<string, Vocabulary>> = {
  primaryField: 'designField',
  secondaryFields: 'designField',
  actionClusters: 'actionCluster',
  solutionType: 'solutionType',
  municipalRole: 'municipalRole',
  state: 'lifecycleState',
  'discontinuation.reason': 'discontinuationReason',
  'valuePromise.beneficiary': 'beneficiary',
};

/** Puts the values of a page into words, each field by itself. */
export function useDescription(): (values: PartValues) => readonly DescribedField[] {
  const { t } = useTranslation('projects');
  const term = useTaxonomy();
  const words = (path: string, value: string) => {
    const vocabulary = VOCABULARIES[path];
    return vocabulary === undefined || value === '' ? value : term(vocabulary, value);
  };
  return (values) =>
    flat(values).map(({ path, value }) => ({
      path,
      name: t(`write.${path.split('.').at(-1)}.label`),
      text: value.map((entry) => words(path, entry)).join('\n'),
    }));
}

function flat(values: PartValues): { path: string; value: readonly string[] }[] {
  return Object.entries(values).flatMap(([field, value]) => {
    if (field === 'links') return [{ path: field, value: linkLines(value as ContentForm['links']) }];
    if (Array.isArray(value)) return [{ path: field, value: value.map(String) }];
    if (typeof value === 'string') return [{ path: field, value: [value] }];
    return Object.entries(value as Record<string, string>).map(([inner, text]) => ({
      path: `${field}.${inner}`,
      value: [text],
    }));
  });
}

function linkLines(links: ContentForm['links']): readonly string[] {
  return links.map(({ label, url }) => [label, url].filter((part) => part !== '').join(': '));
}
