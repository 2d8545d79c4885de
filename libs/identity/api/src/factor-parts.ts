import { OneTimeCodes } from './access/one-time-codes.js';
import { PasskeyCeremonies } from './access/passkey-ceremonies.js';
import { FactorRecords } from './data/factor-records.js';
import { PasskeyChallengeEntity } from './data/passkey-challenge.entity.js';
import { PasskeyChallenges } from './data/passkey-challenge.repository.js';
import { PasskeyEntity } from './data/passkey.entity.js';
import { Passkeys } from './data/passkey.repository.js';
import { RecoveryCodeEntity } from './data/recovery-code.entity.js';
import { RecoveryCodes } from './data/recovery-code.repository.js';
import { SignInStepEntity } from './data/sign-in-step.entity.js';
import { SignInSteps } from './data/sign-in-step.repository.js';
import { TotpEntity } from './data/totp.entity.js';
import { Totps } from './data/totp.repository.js';
import { ConfirmationMutations } from './graphql/confirmation.mutations.js';
import { FactorQueries } from './graphql/factor.queries.js';
import { PasskeyMutations } from './graphql/passkey.mutations.js';
import { SignInMutations } from './graphql/sign-in.mutations.js';
import { TotpMutations } from './graphql/totp.mutations.js';
import { AddFactor, MakeRecoveryCodes, RenewRecoveryCodes } from './use-cases/add-factor.js';
import { BeginCeremony, BeginOwnCeremony, BeginPasskeySignIn } from './use-cases/begin-ceremony.js';
import { CheckCode, CheckRecoveryCode, CheckTotp } from './use-cases/check-code.js';
import { CheckPasskey } from './use-cases/check-passkey.js';
import { CompleteSignIn } from './use-cases/complete-sign-in.js';
import { ConfirmIdentity, ListConfirmationMethods } from './use-cases/confirm-identity.js';
import { KeepSignIn } from './use-cases/keep-sign-in.js';
import { ReadFactors } from './use-cases/read-factors.js';
import { RegisterPasskey, RenamePasskey } from './use-cases/register-passkey.js';
import { RemoveFactor } from './use-cases/remove-factor.js';
import { ConfirmTotp, StartTotp } from './use-cases/set-up-totp.js';
import { ShowProof } from './use-cases/show-proof.js';
import { SignInWithPasskey } from './use-cases/sign-in-with-passkey.js';
import { TellOwner } from './use-cases/tell-owner.js';

/** The tables behind second factors. */
export const FACTOR_ENTITIES = [
  PasskeyChallengeEntity,
  PasskeyEntity,
  RecoveryCodeEntity,
  SignInStepEntity,
  TotpEntity,
] as const;

/** What clients see of second factors and of the ways into a session. */
export const FACTOR_RESOLVERS = [
  ConfirmationMutations,
  FactorQueries,
  PasskeyMutations,
  SignInMutations,
  TotpMutations,
] as const;

/** Everything that second factors, the second step and confirmations are made of; part of the identity module. */
export const FACTOR_PARTS = [
  AddFactor,
  BeginCeremony,
  BeginOwnCeremony,
  BeginPasskeySignIn,
  CheckCode,
  CheckPasskey,
  CheckRecoveryCode,
  CheckTotp,
  CompleteSignIn,
  ConfirmIdentity,
  ConfirmTotp,
  FactorRecords,
  KeepSignIn,
  ListConfirmationMethods,
  MakeRecoveryCodes,
  OneTimeCodes,
  PasskeyCeremonies,
  PasskeyChallenges,
  Passkeys,
  ReadFactors,
  RecoveryCodes,
  RegisterPasskey,
  RemoveFactor,
  RenamePasskey,
  RenewRecoveryCodes,
  ShowProof,
  SignInSteps,
  SignInWithPasskey,
  StartTotp,
  TellOwner,
  Totps,
] as const;
