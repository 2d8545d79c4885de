import type { BudgetCategory, SplitMethod } from '@allmende/funding-core';
import { CentsScalar } from '@allmende/platform-api';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { BudgetCategoryEnum, SplitMethodEnum } from './funding-enums.js';

@ObjectType('FixedAmount', { description: 'What one partner carries of an item by agreement.' })
export class FixedAmountType {
  @Field(() => ID, { description: 'The partner.' })
  organisationId!: string;

  @Field(() => CentsScalar, { description: 'Its part.' })
  cents!: number;
}

@ObjectType('PercentShare', { description: 'Which share of an item one partner carries.' })
export class PercentShareType {
  @Field(() => ID, { description: 'The partner.' })
  organisationId!: string;

  @Field(() => Int, { description: 'Its share in basis points; all shares sum to 10000.' })
  basisPoints!: number;
}

@ObjectType('CostSplit', { description: 'Who carries what of an item.' })
export class CostSplitType {
  @Field(() => SplitMethodEnum, { description: 'How it is shared.' })
  method!: SplitMethod;

  @Field(() => [FixedAmountType], { nullable: true, description: 'With `fixed`: the parts.' })
  amounts?: readonly FixedAmountType[] | null;

  @Field(() => [PercentShareType], { nullable: true, description: 'With `percent`: the shares.' })
  shares?: readonly PercentShareType[] | null;
}

@ObjectType('BudgetItem', { description: 'One line of the budget.' })
export class BudgetItemType {
  @Field(() => ID, { description: 'Stable key within the budget.' })
  key!: string;

  @Field(() => String, { description: 'What it is for.' })
  label!: string;

  @Field(() => BudgetCategoryEnum, { description: 'Position of the calculation.' })
  category!: BudgetCategory;

  @Field(() => CentsScalar, { description: 'The whole amount.' })
  amount!: number;

  @Field(() => Boolean, { description: 'False for costs the programme does not fund.' })
  eligible!: boolean;

  @Field(() => CostSplitType, { description: 'Who carries what.' })
  split!: CostSplitType;
}

@ObjectType('Budget', { description: 'The costs of a joint application.' })
export class BudgetType {
  @Field(() => [BudgetItemType], { description: 'The lines in order.' })
  items!: readonly BudgetItemType[];

  @Field(() => CentsScalar, { description: 'Money from third parties.' })
  thirdParty!: number;

  @Field(() => Int, { description: 'Grows with every save; give it back as `expectedVersion`.' })
  version!: number;
}

@ObjectType('PartnerFinancing', {
  description: 'What one partner carries: total = grant + thirdParty + ownShare.',
})
export class PartnerFinancingType {
  @Field(() => ID, { description: 'The partner.' })
  organisationId!: string;

  @Field(() => String, { nullable: true, description: 'Municipality key.' })
  ags!: string | null;

  @Field(() => String, { description: 'Name of the organisation.' })
  name!: string;

  @Field(() => String, { description: 'Role in the consortium: lead or partner.' })
  role!: string;

  @Field(() => CentsScalar, { description: 'All costs it carries.' })
  total!: number;

  @Field(() => CentsScalar, { description: 'Those the programme funds.' })
  eligible!: number;

  @Field(() => CentsScalar, { description: 'Its part of the grant.' })
  grant!: number;

  @Field(() => CentsScalar, { description: 'Its part of third-party money.' })
  thirdParty!: number;

  @Field(() => CentsScalar, { description: 'What it pays itself.' })
  ownShare!: number;
}

@ObjectType('RoundingCent', { description: 'A cent moved so that a row adds up.' })
export class RoundingCentType {
  @Field(() => ID, { description: 'The partner.' })
  organisationId!: string;

  @Field(() => CentsScalar, { description: 'Difference to the exact split; all sum to 0.' })
  cents!: number;
}

@ObjectType('FinancingPlan', { description: 'How a joint application is paid.' })
export class FinancingPlanType {
  @Field(() => CentsScalar, { description: 'All costs.' })
  total!: number;

  @Field(() => CentsScalar, { description: 'Costs the programme funds.' })
  eligible!: number;

  @Field(() => Int, { description: 'Rate applied, in basis points.' })
  rateBp!: number;

  @Field(() => Boolean, { description: 'True when the raised rate for joint applications applies.' })
  interMunicipal!: boolean;

  @Field(() => Int, { description: 'Municipalities that carry costs.' })
  municipalities!: number;

  @Field(() => CentsScalar, { description: 'The grant.' })
  grant!: number;

  @Field(() => CentsScalar, { description: 'Third-party money.' })
  thirdParty!: number;

  @Field(() => CentsScalar, { description: 'Own share of all partners.' })
  ownShare!: number;

  @Field(() => CentsScalar, { description: 'Least own share the call asks for.' })
  minOwnShare!: number;

  @Field(() => [PartnerFinancingType], { description: 'One row for each partner that carries costs.' })
  partners!: readonly PartnerFinancingType[];

  @Field(() => [RoundingCentType], { description: 'Cents moved so that rows add up.' })
  rounding!: readonly RoundingCentType[];
}
