/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** One of the 12 action clusters across all fields. */
export type ActionCluster =
  | 'acceptance'
  | 'competence'
  | 'cooperation'
  | 'data'
  | 'economy_efficiency'
  | 'ethics'
  | 'experimentation'
  | 'fairness_quality'
  | 'law'
  | 'participation'
  | 'strategy'
  | 'sustainability';

/** Whether a solution helps the climate; unknown is no good answer. */
export type BalanceState =
  | 'negative'
  | 'neutral'
  | 'positive'
  | 'unknown';

/** For whom a solution promises a value. */
export type Beneficiary =
  | 'administration'
  | 'citizens'
  | 'community';

/** What the evaluation says of a criterion. */
export type CriterionOutcome =
  | 'met'
  | 'not_met'
  | 'open';

/** One of the 17 design fields in which municipalities act. */
export type DesignField =
  | 'administration'
  | 'building_housing'
  | 'care'
  | 'civil_society'
  | 'culture_sport'
  | 'economy'
  | 'education'
  | 'environment'
  | 'health'
  | 'internal_services'
  | 'mobility'
  | 'planning'
  | 'politics'
  | 'public_safety'
  | 'social'
  | 'utilities'
  | 'youth_family';

/** A dimension of the profile. */
export type Dimension =
  | 'ecology'
  | 'economy'
  | 'social'
  | 'technology';

/** Why a project ended. */
export type DiscontinuationReason =
  | 'funding_ended'
  | 'legal'
  | 'no_value'
  | 'not_economic'
  | 'not_fair'
  | 'other'
  | 'replaced';

/** What a unit on the level of the Kreise is. */
export type DistrictKind =
  | 'district'
  | 'independent_city'
  | 'regional_association'
  | 'rural_district'
  | 'urban_district';

/** A way to solve the task, the simplest first. */
export type EconomicOption =
  | 'ai_alone'
  | 'ai_consortium'
  | 'rule_based'
  | 'status_quo';

/** Carbon dioxide alone or in equivalents. */
export type EmissionGas =
  | 'co2'
  | 'co2e';

/** Direct, or with what came before. */
export type EmissionScope =
  | 'direct'
  | 'with_upstream';

/** By what energy is counted. */
export type EnergyKind =
  | 'devices'
  | 'requests';

/** How a figure of energy came about. */
export type EnergyMethod =
  | 'estimated'
  | 'measured'
  | 'provider_stated';

/** Once for a training, or every year. */
export type EnergyPhase =
  | 'operation'
  | 'training';

/** A piece of evidence that a step asks for. */
export type EvidenceKey =
  | 'ai_system_decision'
  | 'carbon_balance'
  | 'data_inventory'
  | 'disposal_record'
  | 'dpia_screening'
  | 'economic_assessment'
  | 'evaluation'
  | 'funding_decision'
  | 'measurable_promise'
  | 'monitoring_report'
  | 'operating_model'
  | 'participation'
  | 'pilot_end'
  | 'responsibility_matrix'
  | 'responsible_office'
  | 'reuse_check'
  | 'simpler_alternative'
  | 'success_criteria'
  | 'sustainability_screening'
  | 'transparency_entry';

/** Whether a factor is final. */
export type FactorState =
  | 'estimate'
  | 'final';

/** Where software runs. */
export type ItOperation =
  | 'cloud'
  | 'it_provider'
  | 'own_data_centre';

/** How far a project has come. */
export type LifecycleState =
  | 'concept'
  | 'discontinued'
  | 'idea'
  | 'operation'
  | 'pilot';

/** Up to where a solution came from, or down to what came of it. */
export type LineageDirection =
  | 'down'
  | 'up';

/** How a solution came out of another one: the same adapted, or something new built on it. */
export type LineageKind =
  | 'based_on'
  | 'variant';

/** A role or skill in an office. */
export type LocalRole =
  | 'ai_trained_staff'
  | 'data_protection'
  | 'data_steward'
  | 'geodata'
  | 'information_security'
  | 'it_administration'
  | 'process_owner'
  | 'procurement'
  | 'project_lead'
  | 'public_relations';

/** In which role the municipality acts. */
export type MunicipalRole =
  | 'enabler'
  | 'funder'
  | 'regulator'
  | 'user';

/** How close a source of data comes to a person. */
export type PersonalContent =
  | 'none'
  | 'personal'
  | 'pseudonymous'
  | 'special';

/** A picture is shown on the page, a document is offered there. */
export type ProjectFileKind =
  | 'document'
  | 'image';

/** Who entered it. */
export type ProjectOrigin =
  | 'municipality'
  | 'public_source';

/** Whether others may read it. */
export type ProjectStatus =
  | 'draft'
  | 'published'
  | 'withdrawn';

/** Whether data can carry a pilot; unknown is not ready. */
export type ReadinessState =
  | 'not_ready'
  | 'ready'
  | 'unknown';

/** A question about rebound. */
export type ReboundQuestion =
  | 'burden_shifted'
  | 'excess_data'
  | 'growth_monitored'
  | 'hardware_replaced'
  | 'new_demand'
  | 'oversized_model'
  | 'savings_respent'
  | 'use_grows';

/** What was answered. */
export type ReboundReply =
  | 'no'
  | 'unknown'
  | 'yes';

/** Whether a solution cannot do without it. */
export type RequirementWeight =
  | 'helpful'
  | 'must';

/** How far an organisation has come with the solution of another one. */
export type ReuseStage =
  | 'decided'
  | 'ended'
  | 'examined'
  | 'operation'
  | 'pilot'
  | 'watching';

/** What a step in the history of a reuse tells. */
export type ReuseStepKind =
  | 'acknowledged'
  | 'confirmed'
  | 'lapsed'
  | 'stage';

/** By inhabitants: below 5,000, below 20,000, below 100,000, and above. */
export type SizeClass =
  | 'large_city'
  | 'medium_town'
  | 'rural_municipality'
  | 'small_town';

/** How a solution works. */
export type SolutionType =
  | 'generative'
  | 'hybrid'
  | 'ml'
  | 'optimisation'
  | 'perception'
  | 'rpa'
  | 'rule_based'
  | 'simulation'
  | 'statistical';

/** Whether data are good enough for this. */
export type SourceQuality =
  | 'insufficient'
  | 'sufficient'
  | 'with_gaps';

/** How often new data arrive. */
export type UpdateRhythm =
  | 'continuous'
  | 'daily'
  | 'irregular'
  | 'monthly'
  | 'once'
  | 'weekly'
  | 'yearly';

/** Whether data may be used for this. */
export type UseRights =
  | 'cleared'
  | 'in_clearing'
  | 'not_cleared';

/** What the WiBe rule says about an option. */
export type Verdict =
  | 'economic'
  | 'justified'
  | 'not_justified'
  | 'open';

/** Why a version came to be: published, or changed while it was public. */
export type VersionOccasion =
  | 'published'
  | 'revised';

/** A figure that is planned and measured. */
export type YearFigure =
  | 'benefitEffective'
  | 'benefitNotEffective'
  | 'costEffective'
  | 'costNotEffective';

export type SolutionPageQueryVariables = Exact<{
  key: string;
  first: number;
}>;


export type SolutionPageQuery = { project: { version: number, createdAt: string, secondaryFields: Array<DesignField>, actionClusters: Array<ActionCluster>, municipalRole: MunicipalRole | null, problem: string, approach: string, contactMailbox: string, vacantSince: string | null, licence: string, id: string, key: string, title: string, status: ProjectStatus, ags: string, viewerMayAcknowledge: boolean, origin: ProjectOrigin, stale: boolean, reviewDue: string | null, viewerMayInviteCoOwners: boolean, summary: string, state: LifecycleState, solutionType: SolutionType | null, primaryField: DesignField | null, publishedAt: string | null, updatedAt: string, files: Array<{ id: string, kind: ProjectFileKind, title: string, alt: string, licence: string, width: number | null, height: number | null, url: string }>, economics: { projectId: string, version: number, assessment: { years: number | null, chosen: EconomicOption | null }, comparison: { quality: number | null, external: number | null, rate: { key: string, rate: number, validFrom: string, superseded: boolean, source: string, sourceUrl: string, checkedOn: string } | null, options: Array<{ option: EconomicOption, effective: number, notEffective: number, total: number, advantage: number, spending: number, payback: number | null, internalRate: number | null, verdict: Verdict | null, turnsWithRate: boolean, flows: { effective: Array<number>, notEffective: Array<number>, total: Array<number> }, sensitivity: Array<{ rate: number, advantage: number | null }> }> }, planAndActual: Array<{ year: number, figure: YearFigure, planned: number, actual: number | null, difference: number | null, share: number | null }> } | null, sustainability: { projectId: string, version: number, content: { emissionFactor: string | null, trainingYears: number | null, baseline: number | null, embodied: number | null, rebound: number | null, units: number | null, unit: string, justification: string, uses: Array<{ label: string, phase: EnergyPhase, method: EnergyMethod, kind: EnergyKind, count: number, power: number, hours: number | null, utilisation: number | null, pue: number }>, reboundAnswers: Array<{ question: ReboundQuestion, reply: ReboundReply, measure: string }>, dimensions: Array<{ dimension: Dimension, level: number | null, evidence: string }> }, balance: { state: BalanceState, perUnit: number | null, factor: { key: string, year: number, gramsPerKwh: number, gas: EmissionGas, scope: EmissionScope, state: FactorState, source: string, sourceUrl: string, checkedOn: string } | null, operationEnergy: { value: number, lowest: number, highest: number } | null, trainingEnergy: { value: number, lowest: number, highest: number } | null, operation: { value: number, lowest: number, highest: number } | null, training: { value: number, lowest: number, highest: number } | null, own: { value: number, lowest: number, highest: number } | null, net: { value: number, lowest: number, highest: number } | null } } | null, requirements: { projectId: string, version: number, savedAt: string | null, content: { note: string, procedures: Array<{ name: string, needsInterface: boolean, weight: RequirementWeight }>, data: Array<{ name: string, weight: RequirementWeight }>, roles: Array<{ role: LocalRole, weight: RequirementWeight }>, operations: { anyOf: Array<ItOperation>, weight: RequirementWeight }, providers: { anyOf: Array<string>, weight: RequirementWeight }, sizeClasses: { anyOf: Array<SizeClass>, weight: RequirementWeight }, urbanisation: { anyOf: Array<number>, weight: RequirementWeight }, effort: { days: number | null, weight: RequirementWeight } } } | null, deployments: { nodes: Array<{ id: string, stage: ReuseStage, stageSince: string, confirmedAt: string, confirmedUntil: string, confirmed: boolean, acknowledgedAt: string | null, effortDays: number | null, costCents: number | null, adaptations: string, endReason: DiscontinuationReason | null, lesson: string, version: number, history: Array<{ kind: ReuseStepKind, stage: ReuseStage, endReason: DiscontinuationReason | null, lesson: string, happenedAt: string }>, organisation: { id: string, name: string }, viewerCan: { change: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, valuePromise: { beneficiary: Beneficiary | null, indicator: string, baseline: string, target: string }, links: Array<{ label: string, url: string }>, discontinuation: { reason: DiscontinuationReason, lesson: string } | null, source: { name: string, url: string, year: number | null, retrievedAt: string } | null, organisation: { id: string, name: string, verified: boolean, mailbox: string | null } | null, viewerCan: { edit: boolean, publish: boolean, withdraw: boolean, delete: boolean, changeState: boolean }, reuse: { operatingMunicipalities: number, scaled: boolean, costRange: { lowest: number, highest: number, municipalities: number } | null, stages: Array<{ stage: ReuseStage, confirmed: number, lapsed: number }> }, viewerDeployments: Array<{ id: string, stage: ReuseStage, stageSince: string, confirmedAt: string, confirmedUntil: string, confirmed: boolean, acknowledgedAt: string | null, effortDays: number | null, costCents: number | null, adaptations: string, endReason: DiscontinuationReason | null, lesson: string, version: number, organisation: { id: string, name: string }, viewerCan: { change: boolean } }>, newestVersion: { number: number, occasion: VersionOccasion, secondPair: boolean, publishedAt: string } | null, publishing: { viewerCan: { confirmContent: boolean, askCorrection: boolean } } | null, errorReportCounts: { open: number, overdue: number, viewerMayAnswer: boolean } | null, evidenceIndex: Array<{ key: EvidenceKey, isThere: boolean, day: string | null }>, evidence: { projectId: string, version: number, content: { criteria: Array<{ indicator: string, threshold: string, outcome: CriterionOutcome, value: string, measuredOn: string | null }>, evaluation: { summary: string, reportUrl: string, evaluatedOn: string | null }, actual: { value: string, measuredOn: string | null } } } | null, sourceSheet: { projectId: string, version: number, state: ReadinessState, content: { sources: Array<{ name: string, owner: string, rights: UseRights | null, personalData: PersonalContent | null, quality: SourceQuality | null, gaps: string, rhythm: UpdateRhythm | null, openDataUrl: string }> } } | null, coOwners: Array<{ invitedAt: string, acceptedAt: string | null, organisation: { id: string, name: string }, viewerCan: { answer: boolean, leave: boolean, withdraw: boolean } }>, lineage: Array<{ direction: LineageDirection, depth: number, childId: string, parentId: string, kind: LineageKind, changes: string, key: string | null, title: string | null, municipality: { ags: string, name: string } | null }>, municipality: { ags: string, key: string, name: string, demo: boolean, sizeClass: SizeClass, lat: number | null, lon: number | null, district: { key: string, name: string, kind: DistrictKind }, land: { key: string, name: string } } } | null };


export const SolutionPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SolutionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectWhole"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReuseOfSolution"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublishedContent"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportCountsOfProject"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceOfSolution"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FamilyOfProject"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"economics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EconomicsResult"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sustainability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SustainabilityResult"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequirementsWhole"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deployments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReuseWithHistory"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Municipality"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"sizeClass"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"lon"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"land"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"solutionType"}},{"kind":"Field","name":{"kind":"Name","value":"primaryField"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectPlace"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReuseParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deployment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"stageSince"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"effortDays"}},{"kind":"Field","name":{"kind":"Name","value":"costCents"}},{"kind":"Field","name":{"kind":"Name","value":"adaptations"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"lesson"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerOfSolution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoOwner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitedAt"}},{"kind":"Field","name":{"kind":"Name","value":"acceptedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"leave"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BranchOfSolution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LineageBranch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"childId"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SustainabilityWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SustainabilityContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"power"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"utilisation"}},{"kind":"Field","name":{"kind":"Name","value":"pue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"emissionFactor"}},{"kind":"Field","name":{"kind":"Name","value":"trainingYears"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"embodied"}},{"kind":"Field","name":{"kind":"Name","value":"rebound"}},{"kind":"Field","name":{"kind":"Name","value":"units"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"reboundAnswers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"justification"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EmissionFactorWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmissionFactor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"gramsPerKwh"}},{"kind":"Field","name":{"kind":"Name","value":"gas"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnergyBand"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Band"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lowest"}},{"kind":"Field","name":{"kind":"Name","value":"highest"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProjectWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProjectCard"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"secondaryFields"}},{"kind":"Field","name":{"kind":"Name","value":"actionClusters"}},{"kind":"Field","name":{"kind":"Name","value":"municipalRole"}},{"kind":"Field","name":{"kind":"Name","value":"valuePromise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"beneficiary"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"target"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problem"}},{"kind":"Field","name":{"kind":"Name","value":"approach"}},{"kind":"Field","name":{"kind":"Name","value":"contactMailbox"}},{"kind":"Field","name":{"kind":"Name","value":"vacantSince"}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"discontinuation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"lesson"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"mailbox"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"publish"}},{"kind":"Field","name":{"kind":"Name","value":"withdraw"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}},{"kind":"Field","name":{"kind":"Name","value":"changeState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReuseOfSolution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ags"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reuse"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operatingMunicipalities"}},{"kind":"Field","name":{"kind":"Name","value":"scaled"}},{"kind":"Field","name":{"kind":"Name","value":"costRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lowest"}},{"kind":"Field","name":{"kind":"Name","value":"highest"}},{"kind":"Field","name":{"kind":"Name","value":"municipalities"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"lapsed"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerDeployments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReuseParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAcknowledge"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublishedContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"reviewDue"}},{"kind":"Field","name":{"kind":"Name","value":"newestVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"secondPair"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmContent"}},{"kind":"Field","name":{"kind":"Name","value":"askCorrection"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportCountsOfProject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"errorReportCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayAnswer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceOfSolution"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIndex"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"isThere"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"indicator"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"reportUrl"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"measuredOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceSheet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"rights"}},{"kind":"Field","name":{"kind":"Name","value":"personalData"}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"}},{"kind":"Field","name":{"kind":"Name","value":"rhythm"}},{"kind":"Field","name":{"kind":"Name","value":"openDataUrl"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FamilyOfProject"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerMayInviteCoOwners"}},{"kind":"Field","name":{"kind":"Name","value":"coOwners"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerOfSolution"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lineage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BranchOfSolution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EconomicsResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectEconomics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"assessment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"chosen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"comparison"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"superseded"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"sourceUrl"}},{"kind":"Field","name":{"kind":"Name","value":"checkedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quality"}},{"kind":"Field","name":{"kind":"Name","value":"external"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"option"}},{"kind":"Field","name":{"kind":"Name","value":"flows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"notEffective"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effective"}},{"kind":"Field","name":{"kind":"Name","value":"notEffective"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"advantage"}},{"kind":"Field","name":{"kind":"Name","value":"spending"}},{"kind":"Field","name":{"kind":"Name","value":"payback"}},{"kind":"Field","name":{"kind":"Name","value":"internalRate"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"turnsWithRate"}},{"kind":"Field","name":{"kind":"Name","value":"sensitivity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"advantage"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planAndActual"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"figure"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SustainabilityResult"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectSustainability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectId"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SustainabilityWhole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EmissionFactorWhole"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operationEnergy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnergyBand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trainingEnergy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnergyBand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnergyBand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnergyBand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnergyBand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnergyBand"}}]}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"perUnit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequirementsWhole"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Requirements"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"needsInterface"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"data"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"operations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"providers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sizeClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"urbanisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anyOf"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effort"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReuseWithHistory"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deployment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReuseParts"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"lesson"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}}]}}]}}]} as unknown as DocumentNode<SolutionPageQuery, SolutionPageQueryVariables>;