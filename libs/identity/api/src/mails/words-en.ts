import type { MailLanguage } from './account-letter.js';

const hoursOf = (hours: number) => (hours === 1 ? 'one hour' : `${hours} hours`);
const TO_ACCOUNT = 'You receive this mail because an account with Allmende belongs to this address.';
const TYPED = 'You receive this mail because somebody entered this address with Allmende.';
const IGNORE = 'If this was not you, you need not do anything; without the link nothing happens.';

/** Mails about accounts in English. */
export const ENGLISH: MailLanguage = {
  greeting: (name) => (name === null ? 'Hello,' : `Hello ${name},`),
  mails: {
    confirm_sign_up: {
      subject: 'Please confirm your e-mail address',
      paragraphs: ({ name, email, hours }) => [
        `an account with the name “${name ?? ''}” was created for ${email} with Allmende. It becomes valid once you confirm that this was you.`,
        `The link works for ${hoursOf(hours)} and only once.`,
        IGNORE,
      ],
      action: 'Confirm e-mail address',
      reason: TYPED,
    },
    has_account_already: {
      subject: 'You have an account already',
      paragraphs: ({ email }) => [
        `somebody just tried to create an account for ${email} with Allmende. But this address has one already, and nothing about it has changed.`,
        'If this was you, please sign in with that account. Forgotten the password? You can choose a new one on the sign-in page.',
        'If this was not you, you need not do anything.',
      ],
      action: 'Sign in',
      reason: TO_ACCOUNT,
    },
    reset_password: {
      subject: 'Choose a new password',
      paragraphs: ({ hours }) => [
        'you asked to choose a new password for your account with Allmende.',
        `The link works for ${hoursOf(hours)} and only once. All sessions end then, and you sign in again.`,
        'If this was not you, you need not do anything; your password stays as it is.',
      ],
      action: 'Choose a new password',
      reason: TO_ACCOUNT,
    },
    signs_in_elsewhere: {
      subject: 'Your account signs in elsewhere',
      paragraphs: () => [
        'you asked to choose a new password for your account with Allmende. But your account has none here: you sign in through the sign-in of your administration.',
        'Please choose that way on the sign-in page. If you have forgotten your password there, the IT department of your administration can help.',
      ],
      action: 'To the sign-in',
      reason: TO_ACCOUNT,
    },
    has_no_account: {
      subject: 'There is no account for this address',
      paragraphs: ({ email }) => [
        `somebody requested a mail to ${email} from Allmende. But there is no account for this address.`,
        'If this was you, you may have signed up with another address. You can also create an account.',
        'If this was not you, you need not do anything.',
      ],
      action: 'Create an account',
      reason: TYPED,
    },
    password_changed: {
      subject: 'Your password was changed',
      paragraphs: ({ when }) => [
        `the password of your account with Allmende was changed on ${when}. All other sessions were ended.`,
        'If this was not you, please choose a new password at once and tell the IT security of your administration.',
      ],
      action: 'Request a new password',
      reason: TO_ACCOUNT,
    },
    prove_email: {
      subject: 'Please confirm your new e-mail address',
      paragraphs: ({ email, hours }) => [
        `your account with Allmende is to belong to ${email} from now on. It will as soon as you confirm that this mail reaches you.`,
        `The link works for ${hoursOf(hours)} and only once.`,
        IGNORE,
      ],
      action: 'Confirm new address',
      reason: TYPED,
    },
    email_change_requested: {
      subject: 'Your e-mail address is to be changed',
      paragraphs: ({ email, when }) => [
        `on ${when} a new address was entered for your account with Allmende: ${email}. It becomes valid once it is confirmed there.`,
        'If this was not you, somebody knows your password. Please choose a new one at once: the link to the other address then stops working.',
      ],
      action: 'Request a new password',
      reason: TO_ACCOUNT,
    },
    email_changed: {
      subject: 'Your e-mail address was changed',
      paragraphs: ({ email, when }) => [
        `your account with Allmende has belonged to ${email} since ${when}. We no longer write to the address before.`,
        'If this was not you, please contact the office of the network at once; its address is in the imprint.',
      ],
      action: null,
      reason: 'You receive this mail because an account with Allmende belonged to this address until now.',
    },
    email_in_use: {
      subject: 'This address belongs to an account already',
      paragraphs: ({ email }) => [
        `somebody tried to move another account with Allmende to ${email}. But this address has one already, and nothing about it has changed.`,
        'If this was you, please sign in with the account of this address. If it was not, you need not do anything.',
      ],
      action: 'Sign in',
      reason: TO_ACCOUNT,
    },
  },
};
