import { KnownPasswords } from './access/known-passwords.js';
import { NewPasswords } from './access/new-passwords.js';
import { MailLinkEntity } from './data/mail-link.entity.js';
import { MailLinks } from './data/mail-link.repository.js';
import { OwnAccounts } from './data/own-account.repository.js';
import { SignUpEntity } from './data/sign-up.entity.js';
import { SignUps } from './data/sign-up.repository.js';
import { AccountMutations } from './graphql/account.mutations.js';
import { OwnAccountMutations } from './graphql/own-account.mutations.js';
import { OwnAccountQueries } from './graphql/own-account.queries.js';
import { RemoveUnfollowedLinks } from './jobs/remove-unfollowed-links.js';
import { AccountMails } from './mails/account-mails.js';
import { AskForAccount } from './use-cases/ask-for-account.js';
import { AskForEmailChange } from './use-cases/ask-for-email-change.js';
import { AskForPasswordReset } from './use-cases/ask-for-password-reset.js';
import { ChangePassword } from './use-cases/change-password.js';
import { CheckOwner } from './use-cases/check-owner.js';
import { ConfirmEmailChange } from './use-cases/confirm-email-change.js';
import { ConfirmSignUp } from './use-cases/confirm-sign-up.js';
import { EndOwnSessions } from './use-cases/end-own-sessions.js';
import { FindLocalMailbox } from './use-cases/find-local-mailbox.js';
import { ListOwnSessions } from './use-cases/list-own-sessions.js';
import { PendingEmail } from './use-cases/pending-email.js';
import { ReadMailLink } from './use-cases/read-mail-link.js';
import { ReadOwnAccount } from './use-cases/read-own-account.js';
import { ReplacePassword } from './use-cases/replace-password.js';
import { ResendSignUpMail } from './use-cases/resend-sign-up-mail.js';
import { ResetPassword } from './use-cases/reset-password.js';
import { SendEmailProof } from './use-cases/send-email-proof.js';
import { UpdateProfile } from './use-cases/update-profile.js';

/** What visitors and the owner ask about an account. */
export const accountResolvers = [AccountMutations, OwnAccountQueries, OwnAccountMutations] as const;

/** What is kept about accounts on their way and links in mails. */
export const ACCOUNT_ENTITIES = [SignUpEntity, MailLinkEntity];

/** Accounts by themselves: signing up, passwords, addresses, sessions, and the mails about them. */
export const ACCOUNT_PROVIDERS = [
  AccountMails,
  AskForAccount,
  AskForEmailChange,
  AskForPasswordReset,
  ChangePassword,
  CheckOwner,
  ConfirmEmailChange,
  ConfirmSignUp,
  EndOwnSessions,
  FindLocalMailbox,
  KnownPasswords,
  ListOwnSessions,
  MailLinks,
  NewPasswords,
  OwnAccounts,
  PendingEmail,
  ReadMailLink,
  ReadOwnAccount,
  RemoveUnfollowedLinks,
  ReplacePassword,
  ResendSignUpMail,
  ResetPassword,
  SendEmailProof,
  SignUps,
  UpdateProfile,
];
