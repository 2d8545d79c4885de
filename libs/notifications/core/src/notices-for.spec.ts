import { describe, expect, it } from '@jest/globals';
import { CONSORTIUM_EVENTS, consortiumEvent, invitationEvent, NEED_EVENTS } from '@allmende/consortia-core';
import { FUNDING_EVENTS, fundingEvent, type FundingEventType } from '@allmende/funding-core';
import {
  APPROVING_ROLES,
  BINDING_ROLES,
  OWNER_EVENTS,
  PUBLISHING_EVENTS,
  publishingEvent,
  REUSE_EVENTS,
  reuseEvent,
} from '@allmende/projects-core';
import { NOTICE_KINDS } from './notice-kind.js';
import {
  concernedBy,
  COORDINATING_ROLES,
  NOTICED_EVENTS,
  noticesFor,
  WRITING_ROLES,
  type NoticeFacts,
} from './notices-for.js';

const LEAD = 'lead-town';
const PARTNER = 'partner-town';
const OBSERVER = 'observer-town';
const GUEST = 'guest-town';

const FACTS: NoticeFacts = {
  consortium: {
    key: 'strassen',
    title: 'Straßen',
    leadOrganisationId: LEAD,
    partners: [
      { organisationId: LEAD, role: 'lead' },
      { organisationId: PARTNER, role: 'partner' },
      { organisationId: OBSERVER, role: 'observer' },
    ],
  },
  application: { key: 'kameras', title: 'Kameras', leadOrganisationId: LEAD },
  solution: { key: 'kameras', title: 'Kameras', organisationId: LEAD, coOwnerIds: [PARTNER] },
  suggestion: {
    id: 'suggestion',
    regionName: 'Landkreis Wattland',
    example: 'Schlaglöcher früher finden',
    coordinatorIds: [LEAD, PARTNER],
    asked: [{ organisationId: GUEST, key: 'bedarf-1', title: 'Schlaglöcher' }],
  },
  reporterId: 'reader',
  organisationNames: new Map([
    [LEAD, 'Ahornfurt'],
    [PARTNER, 'Birkenau'],
    [GUEST, 'Cederstedt'],
  ]),
};

const invitation = { id: 'letter', consortiumId: 'c', organisationId: GUEST };

describe('notices of an invitation', () => {
  it.each([
    [CONSORTIUM_EVENTS.invited, 'invitation_received', [GUEST], 'Ahornfurt', '/einladungen/letter'],
    [CONSORTIUM_EVENTS.accepted, 'invitation_accepted', [LEAD, GUEST], 'Cederstedt', '/verbuende/strassen'],
    [CONSORTIUM_EVENTS.declined, 'invitation_declined', [LEAD, GUEST], 'Cederstedt', '/einladungen/letter'],
    [CONSORTIUM_EVENTS.expired, 'invitation_expired', [LEAD, GUEST], 'Cederstedt', '/einladungen/letter'],
    [
      CONSORTIUM_EVENTS.invitationWithdrawn,
      'invitation_withdrawn',
      [GUEST],
      'Ahornfurt',
      '/einladungen/letter',
    ],
  ] as const)('after %s tell those who coordinate on the right side', (type, kind, told, name, path) => {
    expect(noticesFor(invitationEvent(type, invitation), FACTS)).toEqual([
      {
        kind,
        subject: 'Straßen',
        organisationName: name,
        path,
        to: { organisationIds: told, roles: COORDINATING_ROLES },
      },
    ]);
  });
});

describe('notices of a consortium', () => {
  it('tell all that stay where a partner left, and lead those who left to a page they may open', () => {
    const event = consortiumEvent(CONSORTIUM_EVENTS.left, 'c', { organisationId: GUEST });
    expect(noticesFor(event, FACTS)).toMatchObject([
      { path: '/verbuende/strassen', to: { organisationIds: [LEAD, PARTNER, OBSERVER] } },
      { path: '/verbuende', to: { organisationIds: [GUEST] }, organisationName: 'Cederstedt' },
    ]);
  });

  it('tell only the concerned organisation of its new role', () => {
    const event = consortiumEvent(CONSORTIUM_EVENTS.roleChanged, 'c', { organisationId: PARTNER });
    expect(noticesFor(event, FACTS)).toMatchObject([
      { kind: 'partner_role_changed', to: { organisationIds: [PARTNER] } },
    ]);
  });

  it('name the new lead after a hand-over', () => {
    const event = consortiumEvent(CONSORTIUM_EVENTS.leadHandedOver, 'c', { from: LEAD, to: PARTNER });
    expect(noticesFor(event, FACTS)).toMatchObject([
      { kind: 'lead_handed_over', organisationName: 'Birkenau' },
    ]);
  });

  it('are none when the consortium is gone or the event concerns nobody in particular', () => {
    const event = invitationEvent(CONSORTIUM_EVENTS.accepted, invitation);
    expect(noticesFor(event, { ...FACTS, consortium: null })).toEqual([]);
    expect(noticesFor(consortiumEvent(CONSORTIUM_EVENTS.activated, 'c'), FACTS)).toEqual([]);
  });
});

describe('notices of an application', () => {
  const told = (type: FundingEventType) =>
    noticesFor(fundingEvent(type, 'a', { consortiumId: 'c' }), FACTS)[0];

  it('ask only those to write who share the costs', () => {
    expect(told(FUNDING_EVENTS.applicationStarted)).toEqual({
      kind: 'application_started',
      subject: 'Kameras',
      organisationName: 'Ahornfurt',
      path: '/antraege/kameras',
      to: { organisationIds: [LEAD, PARTNER], roles: WRITING_ROLES },
    });
  });

  it.each([FUNDING_EVENTS.sketchSubmitted, FUNDING_EVENTS.applicationSubmitted])(
    'tell every member of %s and lead to the receipt',
    (type) => {
      expect(told(type)).toMatchObject({
        path: '/antraege/kameras/pruefen',
        to: { organisationIds: [LEAD, PARTNER, OBSERVER] },
      });
    },
  );

  it('are none when the application is gone', () => {
    const event = fundingEvent(FUNDING_EVENTS.applicationWithdrawn, 'a', { consortiumId: 'c' });
    expect(noticesFor(event, { ...FACTS, application: null })).toEqual([]);
  });
});

describe('notices of needs', () => {
  const arose = { type: NEED_EVENTS.suggested, subjectId: 'suggestion', payload: {} };

  it('tell the coordinators of the region what arose and where', () => {
    expect(noticesFor(arose, FACTS)).toMatchObject([
      {
        kind: 'need_suggested',
        path: '/bedarfe/vorschlaege/suggestion',
        to: { organisationIds: [LEAD, PARTNER], roles: ['coordinator'] },
      },
    ]);
    expect(noticesFor(arose, { ...FACTS, suggestion: null })).toEqual([]);
  });

  it('ask each owner alone, and read the suggestion that an answer names', () => {
    const asked = { type: NEED_EVENTS.consentAsked, subjectId: 'suggestion', payload: {} };
    expect(noticesFor(asked, FACTS)).toMatchObject([
      { kind: 'need_consent_asked', path: '/bedarfe/bedarf-1', to: { organisationIds: [GUEST] } },
    ]);
    const given = {
      type: NEED_EVENTS.consentGiven,
      subjectId: 'need',
      payload: { suggestionId: 'suggestion' },
    };
    expect(concernedBy(given).suggestionId).toBe('suggestion');
    expect(JSON.stringify(noticesFor(given, FACTS))).not.toContain(GUEST);
  });
});

describe('the table of noticed events', () => {
  it('tells of every kind there is, and each event tells at least one', () => {
    const payload = {
      ...{ organisationId: GUEST, invitationId: 'letter', to: PARTNER },
      ...{ consortiumId: 'c', coOwnerId: PARTNER },
    };
    const kinds = NOTICED_EVENTS.map((type) => {
      const drafts = noticesFor({ type, subjectId: 's', payload }, FACTS);
      expect([type, drafts.length > 0]).toEqual([type, true]);
      return drafts[0]?.kind;
    });
    expect(new Set(kinds)).toEqual(new Set(NOTICE_KINDS));
  });

  it('knows what to read for each event', () => {
    const accepted = invitationEvent(CONSORTIUM_EVENTS.accepted, invitation);
    expect(concernedBy(accepted)).toEqual({
      consortiumId: 'c',
      applicationId: null,
      projectId: null,
      organisationIds: [GUEST],
    });
    const started = fundingEvent(FUNDING_EVENTS.applicationStarted, 'a', { callId: 'x', consortiumId: 'c' });
    expect(concernedBy(started)).toEqual({
      consortiumId: 'c',
      applicationId: 'a',
      projectId: null,
      organisationIds: [],
    });
  });
});

describe('notices of a reuse', () => {
  const event = (type: (typeof REUSE_EVENTS)[keyof typeof REUSE_EVENTS]) =>
    reuseEvent(type, { id: 'reuse', projectId: 'p', organisationId: PARTNER });
  const facts = { ...FACTS, consortium: null, application: null };

  it.each([
    [REUSE_EVENTS.stageSet, 'reuse_reported', LEAD, 'Birkenau', '/loesungen/kameras#nachnutzung'],
    [REUSE_EVENTS.acknowledged, 'reuse_noted', PARTNER, 'Ahornfurt', '/loesungen/kameras#nachnutzung'],
    [REUSE_EVENTS.confirmationDue, 'reuse_confirmation_due', PARTNER, 'Birkenau', '/schreibtisch'],
    [REUSE_EVENTS.lapsed, 'reuse_lapsed', PARTNER, 'Birkenau', '/schreibtisch'],
  ] as const)('after %s tell those who write on the right side', (type, kind, told, name, path) => {
    expect(noticesFor(event(type), facts)).toEqual([
      {
        kind,
        subject: 'Kameras',
        organisationName: name,
        path,
        to: { organisationIds: [told], roles: WRITING_ROLES },
      },
    ]);
    expect(concernedBy(event(type))).toEqual({
      consortiumId: null,
      applicationId: null,
      projectId: 'p',
      organisationIds: [PARTNER],
    });
  });

  it('of an entry from a public source reach nobody there', () => {
    const solution = { key: 'kameras', title: 'Kameras', organisationId: null, coOwnerIds: [] };
    expect(noticesFor(event(REUSE_EVENTS.stageSet), { ...facts, solution })).toEqual([]);
  });
});

describe('notices of a publication', () => {
  const event = (type: (typeof PUBLISHING_EVENTS)[keyof typeof PUBLISHING_EVENTS]) =>
    publishingEvent(type, { id: 'p', ags: '99101001', organisationId: LEAD });
  const facts = { ...FACTS, consortium: null, application: null };

  it('ask those who may approve to read what was handed in', () => {
    expect(noticesFor(event(PUBLISHING_EVENTS.handedIn), facts)).toEqual([
      {
        kind: 'project_handed_in',
        subject: 'Kameras',
        organisationName: 'Ahornfurt',
        path: '/loesungen/kameras/pruefen',
        to: { organisationIds: [LEAD, PARTNER], roles: APPROVING_ROLES },
      },
    ]);
    expect(concernedBy(event(PUBLISHING_EVENTS.handedIn))).toMatchObject({ projectId: 'p' });
  });

  it.each([
    [PUBLISHING_EVENTS.sentBack, 'project_sent_back'],
    [PUBLISHING_EVENTS.reviewDue, 'project_review_due'],
    [PUBLISHING_EVENTS.errorReported, 'project_error_reported'],
  ] as const)('after %s tell those who write', (type, kind) => {
    expect(noticesFor(event(type), facts)).toMatchObject([{ kind, to: { roles: WRITING_ROLES } }]);
  });

  it.each([PUBLISHING_EVENTS.errorReported, PUBLISHING_EVENTS.errorOverdue])(
    'tell the editors after %s where nobody owns the entry',
    (type) => {
      const solution = { key: 'kameras', title: 'Kameras', organisationId: null, coOwnerIds: [] };
      expect(noticesFor(event(type), { ...facts, solution })).toMatchObject([
        {
          organisationName: '',
          path: '/loesungen/kameras/meldungen',
          to: { organisationIds: [], networkRoles: ['editor'] },
        },
      ]);
      expect(noticesFor(event(PUBLISHING_EVENTS.reviewDue), { ...facts, solution })).toEqual([]);
    },
  );

  it('tell whoever reported an error of the answer, if it was somebody with an account', () => {
    const answered = event(PUBLISHING_EVENTS.errorAnswered);
    expect(noticesFor(answered, { ...facts, reporterId: null })).toEqual([]);
    expect(noticesFor(answered, facts)).toMatchObject([
      {
        kind: 'project_error_answered',
        path: '/loesungen/kameras/fehler-melden',
        to: { organisationIds: [], accountIds: ['reader'] },
      },
    ]);
  });

  it('tell those who speak for an organisation that it was asked to own a solution too', () => {
    const payload = { organisationId: LEAD, coOwnerId: GUEST };
    expect(noticesFor({ type: OWNER_EVENTS.invited, subjectId: 'p', payload }, facts)).toMatchObject([
      {
        kind: 'project_co_owner_asked',
        organisationName: 'Ahornfurt',
        path: '/schreibtisch',
        to: { organisationIds: [GUEST], roles: BINDING_ROLES },
      },
    ]);
  });

  it('of an entry from a public source reach nobody', () => {
    const solution = { key: 'kameras', title: 'Kameras', organisationId: null, coOwnerIds: [] };
    expect(noticesFor(event(PUBLISHING_EVENTS.reviewDue), { ...facts, solution })).toEqual([]);
  });
});
