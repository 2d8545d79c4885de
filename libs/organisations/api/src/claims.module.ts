import { declareConstraintProblem } from '@allmende/platform-api';
import { problem } from '@allmende/platform-core';
import { ClaimStepEntity } from './data/claim-step.entity.js';
import { ClaimEntity } from './data/claim.entity.js';
import { Claims } from './data/claim.repository.js';
import { LetterEntity } from './data/letter.entity.js';
import { Letters } from './data/letter.repository.js';
import { MailDomainEntity } from './data/mail-domain.entity.js';
import { MailDomains } from './data/mail-domain.repository.js';
import { ClaimFields } from './graphql/claim-fields.queries.js';
import { ClaimMutations } from './graphql/claim.mutations.js';
import { ClaimQueries } from './graphql/claim.queries.js';
import { MailDomainMutations } from './graphql/mail-domain.mutations.js';
import { MailDomainQueries } from './graphql/mail-domain.queries.js';
import { ForgetClaimPapersByClock } from './jobs/forget-claim-papers.js';
import { CheckImprint } from './use-cases/check-imprint.js';
import { ClaimOrganisation } from './use-cases/claim-organisation.js';
import { ClaimRecords } from './use-cases/claim-records.js';
import { ClaimSeat } from './use-cases/claim-seat.js';
import { ClaimTargets } from './use-cases/claim-targets.js';
import { ConfirmLetterCode } from './use-cases/confirm-letter-code.js';
import { DecideClaim } from './use-cases/decide-claim.js';
import { ForgetClaimPapers } from './use-cases/forget-claim-papers.js';
import { ImportMailDomains } from './use-cases/import-mail-domains.js';
import { KeepMailDomains, MailDomainTargets } from './use-cases/keep-mail-domains.js';
import { OrderLetter } from './use-cases/order-letter.js';
import { ReadClaims, WeighClaim } from './use-cases/read-claims.js';
import { TellClaimant } from './use-cases/tell-claimant.js';

// The rule looks first; these speak when two people are as quick as each other.
declareConstraintProblem('uq_claim_living', problem('ORGANISATION_TAKEN', 'ags'));
declareConstraintProblem('uq_claim_district', problem('ORGANISATION_TAKEN', 'districtKey'));
declareConstraintProblem('uq_mail_domain_target', problem('DOMAIN_LISTED', 'domain'));

/** The tables of claims, letters and mail domains. */
export const CLAIM_ENTITIES = [ClaimEntity, ClaimStepEntity, LetterEntity, MailDomainEntity] as const;

/** Every class with fields about claims and mail domains. */
export const CLAIM_RESOLVERS = [
  ClaimQueries,
  ClaimFields,
  ClaimMutations,
  MailDomainQueries,
  MailDomainMutations,
] as const;

/** What the module provides for claiming, verifying and the register of mail domains. */
export const CLAIM_PROVIDERS = [
  ...CLAIM_RESOLVERS,
  CheckImprint,
  ClaimOrganisation,
  ClaimRecords,
  ClaimSeat,
  ClaimTargets,
  Claims,
  ConfirmLetterCode,
  DecideClaim,
  ForgetClaimPapers,
  ForgetClaimPapersByClock,
  ImportMailDomains,
  KeepMailDomains,
  Letters,
  MailDomains,
  MailDomainTargets,
  OrderLetter,
  ReadClaims,
  TellClaimant,
  WeighClaim,
] as const;
