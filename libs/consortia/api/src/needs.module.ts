import { NeedLoaders } from './data/need-loaders.js';
import { NeedSuggestionEntity, SuggestedNeedEntity } from './data/need-suggestion.entity.js';
import { NeedSuggestions } from './data/need-suggestion.repository.js';
import { NeedEntity } from './data/need.entity.js';
import { Needs } from './data/need.repository.js';
import {
  NeedConsentFields,
  NeedCountFields,
  NeedFields,
  NeedSuggestionFields,
} from './graphql/need-fields.queries.js';
import { NeedMutations } from './graphql/need.mutations.js';
import { NeedQueries } from './graphql/need.queries.js';
import { GroupNeedsAfterChanges } from './jobs/group-needs.js';
import { AgreeOnConsent } from './use-cases/agree-on-consent.js';
import { ChangeNeed } from './use-cases/change-need.js';
import { GroupNeeds } from './use-cases/group-needs.js';
import { NeedRecords } from './use-cases/need-records.js';
import { PostNeed } from './use-cases/post-need.js';
import { ProposeFromNeeds } from './use-cases/propose-from-needs.js';
import { SeedNeeds } from './use-cases/seed-needs.js';
import { ReadNeedSuggestions } from './use-cases/read-need-suggestions.js';
import { ReadNotedSuggestion } from './use-cases/read-noted-suggestion.js';
import { ReadNeeds } from './use-cases/read-needs.js';

/** The tables of needs and of the suggestions made from them. */
export const NEED_ENTITIES = [NeedEntity, NeedSuggestionEntity, SuggestedNeedEntity] as const;

/** Every class of needs with root or added fields. */
export const NEED_RESOLVERS = [
  NeedQueries,
  NeedMutations,
  NeedFields,
  NeedSuggestionFields,
  NeedConsentFields,
  NeedCountFields,
] as const;

/** What of needs the domains above use. */
export const NEED_DOORS = [PostNeed, GroupNeeds, AgreeOnConsent, ReadNotedSuggestion, SeedNeeds] as const;

/** What stays inside. */
export const NEED_PARTS = [
  Needs,
  NeedSuggestions,
  NeedLoaders,
  NeedRecords,
  ChangeNeed,
  ReadNeeds,
  ReadNeedSuggestions,
  ProposeFromNeeds,
  GroupNeedsAfterChanges,
] as const;
