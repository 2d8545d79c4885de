import type { MemberWords } from './member-words.js';

const AS_ADMIN = 'You receive this mail because you administer this organisation on Allmende.';

/** Letters about members in English. */
export const ENGLISH: MemberWords = {
  greeting: 'Hello,',
  roles: {
    reader: 'Read',
    author: 'Write',
    approver: 'Approve',
    coordinator: 'Coordinate',
    signatory: 'Sign',
    admin: 'Administer',
  },
  unverified:
    'This organisation is not verified yet: nobody has checked so far that it is who it says. If in doubt, ask there before you accept.',
  message: (message) => `With this personal message: “${message}”`,
  invited: ({ inviter, organisation, roles, until }) => ({
    subject: `Invitation: act for ${organisation}`,
    paragraphs: [
      `${inviter} invites you to act for “${organisation}” on Allmende. Your roles would be: ${roles}.`,
      `The invitation is open until ${until}. Before you accept you see once more what it is about; you may also decline.`,
    ],
    action: 'View the invitation',
    reason: `You receive this mail because ${inviter} entered your address. Without an answer nothing happens, and the address is deleted later.`,
  }),
  invitationDeclined: ({ email, organisation, reason }) => ({
    subject: `Invitation declined: ${organisation}`,
    paragraphs: [
      `Your invitation to ${email} to act for “${organisation}” was declined.`,
      ...(reason === '' ? [] : [`The reason given: “${reason}”`]),
    ],
    action: 'To the members',
    reason: 'You receive this mail because you sent the invitation.',
  }),
  requested: ({ name, organisation, message }) => ({
    subject: `${name} would like to act for ${organisation}`,
    paragraphs: [
      `${name} asks to be let into “${organisation}” and writes: “${message}”`,
      'Only let in people you know. Which roles somebody gets is for you to decide.',
    ],
    action: 'Answer the request',
    reason: AS_ADMIN,
  }),
  requestAccepted: ({ organisation, roles }) => ({
    subject: `You now act for ${organisation}`,
    paragraphs: [`“${organisation}” has let you in. Your roles: ${roles}.`],
    action: 'To the organisation',
    reason: 'You receive this mail because you asked to be let in.',
  }),
  requestDeclined: ({ organisation, reason }) => ({
    subject: `Your request to ${organisation}`,
    paragraphs: [`“${organisation}” has declined your request. The reason given: “${reason}”`],
    action: 'My organisations',
    reason: 'You receive this mail because you asked to be let in.',
  }),
  powerGained: ({ name, organisation, roles, by }) => ({
    subject: `New powers in ${organisation}`,
    paragraphs: [
      `${name} may now do this in “${organisation}”: ${roles}.`,
      `This was done by ${by}. If that cannot be right, take the role back and ask.`,
    ],
    action: 'See the members',
    reason: `${AS_ADMIN} Everybody who administers is always told who gains powers.`,
  }),
  rolesChanged: ({ organisation, roles }) => ({
    subject: `Your roles in ${organisation}`,
    paragraphs: [`Your roles in “${organisation}” were changed. They are now: ${roles}.`],
    action: 'To the organisation',
    reason: 'You receive this mail because what you may do on Allmende changes.',
  }),
  removed: ({ organisation }) => ({
    subject: `You no longer act for ${organisation}`,
    paragraphs: [
      `Your membership in “${organisation}” was ended. Your account remains; what you have written for the organisation stays with it.`,
    ],
    action: 'My organisations',
    reason: 'You receive this mail because what you may do on Allmende changes.',
  }),
  handOverOffered: ({ name, organisation, until }) => ({
    subject: `${name} would like to hand the administration of ${organisation} over to you`,
    paragraphs: [
      `${name} offers you to administer “${organisation}” from now on: you would look after members, roles and profile.`,
      `Nothing changes until you accept. The offer is open until ${until}.`,
    ],
    action: 'View the offer',
    reason: 'You receive this mail because you are a member of this organisation.',
  }),
  handOverDeclined: ({ name, organisation }) => ({
    subject: `Hand-over declined: ${organisation}`,
    paragraphs: [
      `${name} does not take over the administration of “${organisation}”. You go on administering.`,
    ],
    action: 'To the organisation',
    reason: AS_ADMIN,
  }),
  vacant: ({ organisation }) => ({
    subject: `Nobody looks after the entries of ${organisation} any more`,
    paragraphs: [
      `In “${organisation}” nobody holds a role in which entries are looked after (Write, Approve or Coordinate). The entries stay visible and carry the note “Contact currently vacant”.`,
      'Give one of these roles to somebody, to yourself if you like. The note then goes by itself.',
    ],
    action: 'Give roles',
    reason: AS_ADMIN,
  }),
  vacantWithoutAdmin: ({ organisation }) => ({
    subject: `Abandoned: ${organisation}`,
    paragraphs: [
      `“${organisation}” has nobody left who looks after entries or administers members. Its entries carry the note “Contact currently vacant”.`,
      'Please find out through the function mailbox who takes the task over.',
    ],
    action: 'View the organisation',
    reason: 'You receive this mail because you are an editor of Allmende.',
  }),
};
