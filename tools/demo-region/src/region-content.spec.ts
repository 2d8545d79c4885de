import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkDemoRegion } from '@allmende/municipalities-core';
import { EMPTY_PROJECT_CONTENT, projectCompleteness, type ProjectContent } from '@allmende/projects-core';
import { readRegionContent } from './region-content.js';
import { signInList } from './sign-ins.js';

const JSON_TEXT = readFileSync(new URL('../content/musterland.json', import.meta.url), 'utf8');
const region = readRegionContent(JSON_TEXT);
const organisationKeys = region.organisations.map(({ key }) => key);

describe('the content of the demo region', () => {
  it('keeps to keys that no real municipality has', () => {
    const units = region.municipalities.map((unit) => ({ ...unit, nameSuffix: null, pointEstimated: false }));
    expect(checkDemoRegion({ ...region, units })).toEqual([]);
  });

  it('has about thirty municipalities in three Kreise and one kreisfreie Stadt', () => {
    expect(region.municipalities).toHaveLength(31);
    expect(region.districts.map(({ kind }) => kind).sort()).toEqual([
      'independent_city',
      ...Array(3).fill('rural_district'),
    ]);
  });

  it('names only organisations and people that it has', () => {
    const people = region.people.map(({ key }) => key);
    const { consortium, application, programmes } = region;
    const named = [
      ...region.people.map(({ organisation }) => organisation),
      ...region.projects.map(({ organisation }) => organisation),
      ...[
        consortium.organisation,
        ...[...consortium.members, ...consortium.invited].map((it) => it.organisation),
      ],
    ];
    expect(named.filter((key) => !organisationKeys.includes(key))).toEqual([]);
    expect(
      [application.writer, ...programmes.map(({ editor }) => editor)].filter((key) => !people.includes(key)),
    ).toEqual([]);
  });

  it('names only solutions and organisations that it has where it tells of origins and owners', () => {
    const published = region.projects.filter(({ publish }) => publish).map(({ key }) => key);
    const solutions = [
      ...region.lineages.flatMap(({ child, parent }) => [child, parent]),
      ...region.coOwners.map(({ project }) => project),
    ];
    expect(solutions.length).toBeGreaterThan(2);
    expect(solutions.filter((key) => !published.includes(key))).toEqual([]);
    const owners = region.coOwners.map(({ organisation }) => organisation);
    expect(owners.filter((key) => !organisationKeys.includes(key))).toEqual([]);
  });

  it('publishes complete entries only', () => {
    const incomplete = region.projects.filter(({ publish, content }) => {
      const written = { ...EMPTY_PROJECT_CONTENT, ...content } as ProjectContent;
      return publish && !projectCompleteness(written).complete;
    });
    expect(incomplete.map(({ key }) => key)).toEqual([]);
  });

  it('asks every question in German and English', () => {
    const words = region.programmes.flatMap(({ call }) =>
      call.form.sections.flatMap(({ title, questions }) => [
        title,
        ...questions.flatMap((it) => [it.label, it.help]),
      ]),
    );
    expect(words.filter((word) => (word?.de ?? '') === '' || (word?.en ?? '') === '')).toEqual([]);
    expect(words.length).toBeGreaterThan(60);
  });

  it('leaves the second Kreis free: neighbours with people who may coordinate and no consortium yet', () => {
    const { consortium } = region;
    const busy = [
      consortium.organisation,
      ...[...consortium.members, ...consortium.invited].map((it) => it.organisation),
    ];
    const free = region.people.filter(
      ({ organisation, roles }) =>
        !busy.includes(organisation) && roles.some((role) => role === 'coordinator' || role === 'admin'),
    );
    const ags = free.map(
      ({ organisation }) => region.organisations.find(({ key }) => key === organisation)?.ags ?? '',
    );
    expect(new Set(ags.filter((key) => key.startsWith('99101'))).size).toBeGreaterThanOrEqual(3);
  });

  it('refuses a person with an address that somebody could own', () => {
    const wrong = JSON_TEXT.replace('jana.ohlsen@wattenau.example', 'jana.ohlsen@wattenau.de');
    expect(() => readRegionContent(wrong)).toThrow('email');
  });

  it('lists everybody who can sign in', () => {
    const list = signInList(region);
    for (const { email } of region.people) expect(list).toContain(`| ${email} |`);
    expect(list).toContain(region.password);
  });
});
