import type { useTaxonomy } from '@allmende/municipalities-web';
import type { ContentField } from '@allmende/projects-core';
import type { VersionTextFragment } from './Versions.generated.js';

type Term = ReturnType<typeof useTaxonomy>;

type Readers = Readonly<Record<ContentField, (content: VersionTextFragment, term: Term) => string>>;

const READERS: Readers = {
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  state: ({ state }, term) => term('lifecycleState', state),
  discontinuation: ({ discontinuation }, term) =>
    discontinuation === null
      ? ''
      : lines(term('discontinuationReason', discontinuation.reason), discontinuation.lesson),
  primaryField: ({ primaryField }, term) => (primaryField === null ? '' : term('designField', primaryField)),
  secondaryFields: ({ secondaryFields }, term) =>
    lines(...secondaryFields.map((field) => term('designField', field))),
  actionClusters: ({ actionClusters }, term) =>
    lines(...actionClusters.map((cluster) => term('actionCluster', cluster))),
  solutionType: ({ solutionType }, term) => (solutionType === null ? '' : term('solutionType', solutionType)),
  municipalRole: ({ municipalRole }, term) =>
    municipalRole === null ? '' : term('municipalRole', municipalRole),
  valuePromise: ({ valuePromise: { beneficiary, indicator, baseline, target } }, term) =>
    lines(beneficiary === null ? '' : term('beneficiary', beneficiary), indicator, baseline, target),
  problem: ({ problem }) => problem,
  approach: ({ approach }) => approach,
  contactMailbox: ({ contactMailbox }) => contactMailbox,
  links: ({ links }) => lines(...links.map(({ label, url }) => `${label} ${url}`.trim())),
  licence: ({ licence }) => licence,
};

/** A field of a version as text, so that two of them can be compared word by word. */
export function readableField(field: ContentField, content: VersionTextFragment, term: Term): string {
  return READERS[field](content, term);
}

function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}
