import {
  ACTION_CLUSTER_KEYS,
  BENEFICIARIES,
  DESIGN_FIELD_KEYS,
  DISCONTINUATION_REASONS,
  LIFECYCLE_STATES,
  MUNICIPAL_ROLES,
  PROJECT_ORIGINS,
  PROJECT_PARTS,
  PROJECT_SORTS,
  PROJECT_STATUSES,
  REUSE_STAGES,
  REUSE_STEP_KINDS,
  SOLUTION_TYPE_KEYS,
} from '@allmende/projects-core';
import { PROJECT_LIST_ORDERS } from '../use-cases/list-projects.js';
import { enumOf } from './registered-enum.js';

export const DesignFieldEnum = enumOf(
  'DesignField',
  'One of the 17 design fields in which municipalities act.',
  DESIGN_FIELD_KEYS,
);
export const ActionClusterEnum = enumOf(
  'ActionCluster',
  'One of the 12 action clusters across all fields.',
  ACTION_CLUSTER_KEYS,
);
export const SolutionTypeEnum = enumOf('SolutionType', 'How a solution works.', SOLUTION_TYPE_KEYS);
export const LifecycleStateEnum = enumOf('LifecycleState', 'How far a project has come.', LIFECYCLE_STATES);
export const DiscontinuationReasonEnum = enumOf(
  'DiscontinuationReason',
  'Why a project ended.',
  DISCONTINUATION_REASONS,
);
export const MunicipalRoleEnum = enumOf(
  'MunicipalRole',
  'In which role the municipality acts.',
  MUNICIPAL_ROLES,
);
export const BeneficiaryEnum = enumOf('Beneficiary', 'For whom a solution promises a value.', BENEFICIARIES);
export const ProjectStatusEnum = enumOf('ProjectStatus', 'Whether others may read it.', PROJECT_STATUSES);
export const ProjectOriginEnum = enumOf('ProjectOrigin', 'Who entered it.', PROJECT_ORIGINS);
export const ProjectPartEnum = enumOf('ProjectPart', 'A part of the form.', PROJECT_PARTS);
export const ProjectSortEnum = enumOf('ProjectSort', 'In which order results come.', PROJECT_SORTS);
export const ProjectListOrderEnum = enumOf(
  'ProjectListOrder',
  'In which order a list comes: latest publication first, or by title.',
  PROJECT_LIST_ORDERS,
);
export const ReuseStageEnum = enumOf(
  'ReuseStage',
  'How far an organisation has come with the solution of another one.',
  REUSE_STAGES,
);
export const ReuseStepKindEnum = enumOf(
  'ReuseStepKind',
  'What a step in the history of a reuse tells.',
  REUSE_STEP_KINDS,
);
