import {
  financingPlan,
  type ApplicationStatus,
  type Budget,
  type BudgetPartner,
  type CallForm,
  type CostSplit,
  type FinancingPlan,
  type FundingTerms,
  type SectionAnswers,
} from '@allmende/funding-core';
import type { ConsortiumRole } from '@allmende/consortia-core';
import type { ApplicationWorkspaceQuery } from './Application.generated.js';
import type { BudgetPartsFragment, FormSectionFragment } from './Fragments.generated.js';

type Asked = ApplicationWorkspaceQuery['application'];
type AskedConsortium = ApplicationWorkspaceQuery['myConsortia']['nodes'][number];
type Submission = NonNullable<Asked['submission']>;

/** What was handed in, frozen. */
export interface FrozenApplication {
  readonly stage: 'sketch' | 'application';
  readonly submittedAt: string;
  readonly sha256: string;
  readonly form: CallForm;
  readonly sections: readonly SectionAnswers[];
  readonly budget: Budget;
  readonly plan: FinancingPlan;
}

/** An application in the shapes the rules of the core work on. */
export interface OpenApplication {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly status: ApplicationStatus;
  readonly viewerCan: Asked['viewerCan'];
  readonly call: Asked['call'];
  readonly terms: FundingTerms;
  readonly form: CallForm;
  readonly sections: readonly SectionAnswers[];
  readonly budget: Budget;
  readonly consortium: { readonly key: string; readonly title: string } | null;
  readonly partners: readonly BudgetPartner[];
  readonly frozen: FrozenApplication | null;
}

/** Brings the answer of the API into the shapes of the core. */
export function openApplication({ application, myConsortia }: ApplicationWorkspaceQuery): OpenApplication {
  const { id, key, title, status, viewerCan, call, submission } = application;
  const consortium = myConsortia.nodes.find((candidate) => candidate.id === application.consortiumId) ?? null;
  return {
    id,
    key,
    title,
    status,
    viewerCan,
    call,
    terms: call.terms,
    form: toForm(call.sections),
    sections: application.answers.map(({ sectionKey, version, savedAt, answers }) => ({
      sectionKey,
      version,
      answers: toAnswers(answers),
      savedAt: savedAt === null ? null : new Date(savedAt),
      savedBy: null,
    })),
    budget: toBudget(application.budget),
    consortium: consortium === null ? null : { key: consortium.key, title: consortium.title },
    partners: consortium === null ? [] : consortium.partners.map(toPartner),
    frozen: submission === null ? null : toFrozen(submission),
  };
}

/** Answers by the key of their question. */
export function toAnswers(
  answers: readonly { readonly questionKey: string; readonly text: string }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(answers.map(({ questionKey, text }) => [questionKey, text]));
}

/** The form of a call as the rules know it. */
export function toForm(sections: readonly FormSectionFragment[]): CallForm {
  return { sections: [...sections] };
}

/** A budget as the rules know it. */
export function toBudget({ items, thirdParty, version }: BudgetPartsFragment): Budget {
  return { thirdParty, version, items: items.map((item) => ({ ...item, split: toSplit(item.split) })) };
}

function toSplit({ method, amounts, shares }: BudgetPartsFragment['items'][number]['split']): CostSplit {
  if (method === 'fixed') return { method, amounts: amounts ?? [] };
  if (method === 'percent') return { method, shares: shares ?? [] };
  return { method };
}

function toPartner({ role, organisation, municipality }: AskedConsortium['partners'][number]): BudgetPartner {
  return {
    organisationId: organisation.id,
    name: organisation.name,
    role,
    ags: municipality?.ags ?? null,
    population: municipality?.population ?? null,
  };
}

function toFrozen({ stage, submittedAt, sha256, sections, answers, budget, plan }: Submission) {
  return {
    stage: stage === 'sketch' ? ('sketch' as const) : ('application' as const),
    submittedAt,
    sha256,
    form: toForm(sections),
    sections: answers.map(({ sectionKey, answers: given }) => ({
      sectionKey,
      answers: toAnswers(given),
      version: 0,
      savedAt: null,
      savedBy: null,
    })),
    budget: toBudget(budget),
    plan: {
      ...plan,
      partners: plan.partners.map((row) => ({ ...row, role: row.role as ConsortiumRole })),
    },
  };
}

/** What is read after submission: the frozen copy; before it, and while a second stage is written, the present state. */
export interface ReadableApplication {
  readonly form: CallForm;
  readonly sections: readonly SectionAnswers[];
  readonly budget: Budget;
  readonly plan: FinancingPlan | null;
  readonly partners: readonly BudgetPartner[];
  readonly frozen: FrozenApplication | null;
}

/** The content a reader gets; the inhabitants of that day are not part of the frozen plan, so they stay unknown. */
export function readableApplication(open: OpenApplication): ReadableApplication {
  const { form, sections, budget, partners, terms, status } = open;
  const frozen = status === 'invited' ? null : open.frozen;
  if (frozen === null) {
    const { plan } = financingPlan(terms, budget, partners);
    return { form, sections, budget, partners, plan, frozen: null };
  }
  return { ...frozen, frozen, partners: frozen.plan.partners.map((row) => ({ ...row, population: null })) };
}
