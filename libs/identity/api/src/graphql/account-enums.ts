import { BROWSERS, LINK_PURPOSES, LOCALES, SYSTEMS } from '@allmende/identity-core';
import { enumOf } from '@allmende/platform-api';
import { SESSION_FACTORS } from '@allmende/platform-core';
import { registerEnumType } from '@nestjs/graphql';

export const LinkPurposeEnum = enumOf(LINK_PURPOSES);
export const MailLocaleEnum = enumOf(LOCALES);
export const BrowserEnum = enumOf(BROWSERS);
export const OperatingSystemEnum = enumOf(SYSTEMS);
export const SessionFactorEnum = enumOf(SESSION_FACTORS);

registerEnumType(LinkPurposeEnum, {
  name: 'LinkPurpose',
  description: 'What a link in a mail about an account is good for.',
});
registerEnumType(MailLocaleEnum, {
  name: 'MailLocale',
  description: 'A language that mails are written in.',
});
registerEnumType(BrowserEnum, { name: 'Browser', description: 'A program that people sign in with.' });
registerEnumType(OperatingSystemEnum, {
  name: 'OperatingSystem',
  description: 'A system that a browser runs on.',
});
registerEnumType(SessionFactorEnum, {
  name: 'SessionFactor',
  description: 'How somebody proved who they are.',
});
