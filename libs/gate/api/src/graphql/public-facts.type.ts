import {
  type GateStep,
  type PublicComparison,
  type PublicFacts,
  type PublicGroup,
  type PublicRelease,
  RESPONSIBLE_ROLES,
  type ResponsibleRole,
  type RiskClass,
  type RiskInputs,
  type RiskRule,
  SOVEREIGN_USES,
  TEST_RESULTS,
  type TestResult,
} from '@allmende/gate-core';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { GateStepEnum } from './gate-enums.js';
import { RiskClassEnum, RiskRuleEnum } from './gated-use-enums.js';
import { registeredEnum } from './registered-enum.js';

const SovereignUseEnum = registeredEnum(
  'SovereignUse',
  'How far a machine goes in decisions with public authority.',
  [...SOVEREIGN_USES, 'unknown'] as const,
);
const ResponsibleRoleEnum = registeredEnum(
  'ResponsibleRole',
  'A role of a use that somebody of the office fills.',
  RESPONSIBLE_ROLES,
);
export const TestResultEnum = registeredEnum(
  'TestResult',
  'Whether something is shown, refuted, or still open.',
  TEST_RESULTS,
);
const COUNT = { nullable: true };

@ObjectType('PublicGroup', { description: 'How often AI and people erred in one group.' })
class PublicGroupType implements PublicGroup {
  @Field(() => String, { description: 'Of whom it is measured.' })
  group!: string;

  @Field(() => Int, { ...COUNT, description: 'Wrong decisions of AI.' })
  aiErrors!: number | null;

  @Field(() => Int, { ...COUNT, description: 'Among how many.' })
  aiCases!: number | null;

  @Field(() => Int, { ...COUNT, description: 'Wrong decisions of people.' })
  humanErrors!: number | null;

  @Field(() => Int, { ...COUNT, description: 'Among how many.' })
  humanCases!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share of errors of AI less that of people.' })
  difference!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the interval of the difference.' })
  lower!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of the interval of the difference.' })
  upper!: number | null;

  @Field(() => TestResultEnum, { description: 'What follows for the group.' })
  result!: TestResult;
}

@ObjectType('PublicComparison', { description: 'What an accepted evaluation of the version in use shows.' })
class PublicComparisonType implements PublicComparison {
  @Field(() => TestResultEnum, { description: 'Over all groups.' })
  result!: TestResult;

  @Field(() => TestResultEnum, {
    nullable: true,
    description: 'Whether groups are treated alike enough; null where nothing was required.',
  })
  fairness!: TestResult | null;

  @Field(() => Float, { description: 'By how much AI may err more often, as a share.' })
  margin!: number;

  @Field(() => Float, { description: 'Chance of error of the test.' })
  alpha!: number;

  @Field(() => String, { nullable: true, description: 'When it was measured, an ISO date.' })
  measuredOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Counts of how many uses together show what its own are too few for; null where it does not rely on others.',
  })
  pooledWith!: number | null;

  @Field(() => [PublicGroupType], { description: 'Every group the requirement names.' })
  groups!: readonly PublicGroupType[];
}

@ObjectType('PublicRelease', { description: 'A signed release of the version in use.' })
class PublicReleaseType implements PublicRelease {
  @Field(() => GateStepEnum, { description: 'Up to which step.' })
  to!: GateStep;

  @Field(() => String, { description: 'Since which German day, an ISO date.' })
  on!: string;

  @Field(() => Boolean, { description: 'Whether everything it rests on still holds.' })
  holds!: boolean;
}

@ObjectType('PublicObjection', { description: 'How people object.' })
class PublicObjectionType {
  @Field(() => String, { description: 'In short.' })
  summary!: string;

  @Field(() => String, { description: 'The public web address; empty where none was given.' })
  address!: string;
}

@ObjectType('PublicException', { description: 'A running exception with its public reason.' })
class PublicExceptionType {
  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => String, { description: 'The last day, an ISO date.' })
  endsOn!: string;
}

@ObjectType('PublicFacts', {
  description: 'What everybody may know of a use: no names, no papers, nothing that nobody accepted.',
})
export class PublicFactsType implements PublicFacts {
  @Field(() => RiskClassEnum, { description: 'How closely it is looked at; an accepted exemption counts.' })
  riskClass!: RiskClass;

  @Field(() => RiskRuleEnum, { description: 'The rule that said so.' })
  rule!: RiskRule;

  @Field(() => Boolean, { description: 'AI acts with public authority, or nobody knows whether it does.' })
  sovereign!: boolean;

  @Field(() => SovereignUseEnum, { description: 'How far it goes in decisions with public authority.' })
  sovereignUse!: RiskInputs['sovereignUse'];

  @Field(() => PublicReleaseType, { nullable: true, description: 'Null while nobody signed one.' })
  release!: PublicRelease | null;

  @Field(() => String, {
    nullable: true,
    description: 'When the gate first let it begin, an ISO date; null while it has not.',
  })
  pilotSince!: string | null;

  @Field(() => Boolean, { description: 'All that is released is a pilot in which a person decides.' })
  shadowMode!: boolean;

  @Field(() => Boolean, { description: 'Whether operation asks for a comparison with people.' })
  comparisonRequired!: boolean;

  @Field(() => PublicComparisonType, {
    nullable: true,
    description: 'Null while no accepted one is about the version in use.',
  })
  comparison!: PublicComparison | null;

  @Field(() => [ResponsibleRoleEnum], { description: 'Roles the office has filled; the names stay there.' })
  roles!: readonly ResponsibleRole[];

  @Field(() => PublicObjectionType, { nullable: true, description: 'Null while nobody accepted a way.' })
  objection!: PublicFacts['objection'];

  @Field(() => PublicExceptionType, { nullable: true, description: 'The one that holds today.' })
  override!: PublicFacts['override'];
}
