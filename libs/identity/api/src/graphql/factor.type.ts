import type { ConfirmationMethod } from '@allmende/identity-core';
import { Payload } from '@allmende/platform-api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { OwnFactors } from '../use-cases/read-factors.js';
import { ConfirmationMethodEnum } from './enums.js';

@ObjectType('AuthenticatorApp', { description: 'An authenticator app that shows codes.' })
export class AuthenticatorAppType {
  @Field(() => Date, { description: 'Since when signing in asks for its codes.' })
  confirmedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When a code was last taken.' })
  lastUsedAt!: Date | null;
}

@ObjectType('Passkey', { description: 'A passkey on a device or a security key.' })
export class PasskeyType {
  @Field(() => ID, { description: 'Stays the same for ever.' })
  id!: string;

  @Field(() => String, { description: 'The name its owner knows it by.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is kept by more than one device.' })
  synced!: boolean;

  @Field(() => Date, { description: 'When it was set up.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was last used.' })
  lastUsedAt!: Date | null;
}

@ObjectType('SecondFactors', { description: 'What protects the sign-in besides the password.' })
export class SecondFactorsType {
  @Field(() => AuthenticatorAppType, {
    nullable: true,
    description: 'The authenticator app, if one is set up.',
  })
  totp!: AuthenticatorAppType | null;

  @Field(() => [PasskeyType], { description: 'The passkeys, the oldest first.' })
  passkeys!: PasskeyType[];

  @Field(() => Int, { description: 'How many recovery codes are not used yet.' })
  recoveryCodesLeft!: number;

  @Field(() => Boolean, { description: 'Whether the account has a password here at all.' })
  hasPassword!: boolean;
}

/** The factors as their owner sees them: nothing that would let anybody sign in. */
export function toSecondFactors({
  totp,
  passkeys,
  recoveryCodesLeft,
  hasPassword,
}: OwnFactors): SecondFactorsType {
  return {
    totp,
    passkeys: passkeys.map(({ id, name, synced, createdAt, lastUsedAt }) => ({
      id,
      name,
      synced,
      createdAt,
      lastUsedAt,
    })),
    recoveryCodesLeft,
    hasPassword,
  };
}

@ObjectType({ description: 'The key of a new authenticator app, shown this once.' })
export class StartTotpPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'To be typed where no camera is; Base32.' })
  key?: string | null;

  @Field(() => String, { nullable: true, description: 'The same as an address, to be shown as a QR code.' })
  uri?: string | null;
}

@InputType('ConfirmTotpInput', { description: 'The proof that an authenticator app was set up.' })
export class ConfirmTotpInputType {
  @Field(() => String, { description: 'The code it shows now.' })
  code!: string;
}

@InputType('RegisterPasskeyInput', { description: 'A new passkey.' })
export class RegisterPasskeyInputType {
  @Field(() => String, { description: 'The name to know it by.' })
  name!: string;

  @Field(() => String, { description: 'The answer of the browser as JSON.' })
  answer!: string;
}

@InputType('RenamePasskeyInput', { description: 'Another name for a passkey.' })
export class RenamePasskeyInputType {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => String, { description: 'The new name.' })
  name!: string;
}

@InputType('RemovePasskeyInput', { description: 'The passkey to take away.' })
export class RemovePasskeyInputType {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;
}

@ObjectType({ description: 'The factors after a change.' })
export class SecondFactorsPayload extends Payload {
  @Field(() => SecondFactorsType, { nullable: true, description: 'What protects the sign-in now.' })
  secondFactors?: SecondFactorsType | null;

  @Field(() => [String], {
    nullable: true,
    description: 'New recovery codes, shown this once; null when the old ones still count.',
  })
  recoveryCodes?: readonly string[] | null;
}

@InputType('ConfirmIdentityInput', { description: 'Showing once more who one is.' })
export class ConfirmIdentityInputType {
  @Field(() => ConfirmationMethodEnum, { description: 'How.' })
  method!: ConfirmationMethod;

  @Field(() => String, { description: 'The password, the code, or the answer of the passkey as JSON.' })
  secret!: string;
}

@ObjectType({ description: 'The answer to a confirmation.' })
export class ConfirmIdentityPayload extends Payload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the session may sign, release and delete for the next minutes.',
  })
  confirmed?: boolean | null;
}
