import type { ConsortiumRole } from '@allmende/consortia-core';
import type { BasisPoints, Cents } from '@allmende/platform-core';

/** The positions of a preliminary calculation (handbook 7.2): staff, travel, material, equipment, services, other. */
export const BUDGET_CATEGORIES = ['staff', 'travel', 'material', 'equipment', 'services', 'other'] as const;
export type BudgetCategory = (typeof BUDGET_CATEGORIES)[number];

/** How the costs of an item are shared (handbook 7.6). */
export const SPLIT_METHODS = ['equal', 'population', 'fixed', 'percent'] as const;
export type SplitMethod = (typeof SPLIT_METHODS)[number];

/** Who carries what of one item. `fixed` must sum to the amount, `percent` to 10000 basis points. */
export type CostSplit =
  | { readonly method: 'equal' }
  | { readonly method: 'population' }
  | {
      readonly method: 'fixed';
      readonly amounts: readonly { readonly organisationId: string; readonly cents: Cents }[];
    }
  | {
      readonly method: 'percent';
      readonly shares: readonly { readonly organisationId: string; readonly basisPoints: BasisPoints }[];
    };

/** One line of the budget. */
export interface BudgetItem {
  readonly key: string;
  readonly label: string;
  readonly category: BudgetCategory;
  readonly amount: Cents;
  /** False for costs the programme does not fund; they count into the total and the own share. */
  readonly eligible: boolean;
  readonly split: CostSplit;
}

/** A member of the consortium as the budget sees it; only `lead` and `partner` carry costs. */
export interface BudgetPartner {
  readonly organisationId: string;
  /** 8-digit municipality key, null for an organisation that is no municipality; also breaks ties. */
  readonly ags: string | null;
  readonly name: string;
  readonly role: ConsortiumRole;
  /** Inhabitants by the official register, null where there is none. */
  readonly population: number | null;
}

/** The costs of a joint application; `version` grows by one with every save. */
export interface Budget {
  readonly items: readonly BudgetItem[];
  /** Money from third parties that belongs to neither the grant nor the own share. */
  readonly thirdParty: Cents;
  readonly version: number;
}

/** A budget on which nothing is written yet. */
export const EMPTY_BUDGET: Budget = { items: [], thirdParty: 0, version: 0 };
