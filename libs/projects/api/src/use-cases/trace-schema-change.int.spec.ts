import type { Actor } from '@allmende/platform-core';
import { anActor, createTestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMPLETE, errorOf, ProjectBed, type Told } from '../../test/project-bed.js';

const IMPACT = `query($change: FieldSchemaChangeInput!, $first: Int!, $after: String) {
  fieldSchemaImpact(change: $change, first: $first, after: $after) { nodes { id } looked endCursor } }`;

let bed: ProjectBed;
let editor: Actor;
let licensed: Told;
let plain: Told;
beforeAll(async () => {
  bed = await ProjectBed.make({ createTestApi, anActor });
  editor = anActor({ accountId: '01900000-0000-7000-8000-0000000000e1', networkRoles: ['editor'] });
  licensed = await bed.publish({ ...COMPLETE, licence: 'MIT' });
  plain = await bed.publish({ ...COMPLETE, title: 'Kurz' });
  await bed.create({ title: 'Entwurf ohne alles' });
});
afterAll(() => bed?.api.stop());

const ask = (change: object, more: object = {}, as: Actor = editor) =>
  bed.api.query(IMPACT, { change, first: 20, ...more }, { as });
async function concerned(change: object): Promise<string[]> {
  const { fieldSchemaImpact } = (await ask(change)).data;
  expect(fieldSchemaImpact).toMatchObject({ looked: 2, endCursor: null });
  return fieldSchemaImpact.nodes.map(({ id }: Told) => id);
}

describe('The impact of a change of the field schema', () => {
  it('names the published entries that would lack the field, hold too much, or lose something', async () => {
    expect(await concerned({ kind: 'required', field: 'contact.licence', from: 'publication' })).toEqual([
      plain.id,
    ]);
    expect(await concerned({ kind: 'required', field: 'contact.licence', from: 'operation' })).toEqual([]);
    expect(await concerned({ kind: 'shortened', field: 'basics.title', limit: 10 })).toEqual([licensed.id]);
    expect(await concerned({ kind: 'removed', field: 'contact.licence' })).toEqual([licensed.id]);
  });

  it('looks into parts with a page of their own', async () => {
    expect(await concerned({ kind: 'required', field: 'evidence.pilotEndsOn' })).toHaveLength(2);
  });

  it('goes on where a page ended', async () => {
    const change = { kind: 'required', field: 'evidence.pilotEndsOn' };
    const first = (await ask(change, { first: 1 })).data['fieldSchemaImpact'];
    expect(first).toMatchObject({ nodes: [{ id: licensed.id }], looked: 1 });
    const second = (await ask(change, { first: 1, after: first.endCursor })).data['fieldSchemaImpact'];
    expect(second).toMatchObject({ nodes: [{ id: plain.id }], looked: 1 });
  });

  it('is for editors, and about fields that there are', async () => {
    const change = { kind: 'removed', field: 'contact.licence' };
    for (const as of [bed.author, bed.stranger]) expect(errorOf(await ask(change, {}, as))).toBe('FORBIDDEN');
    const unknown = await ask({ kind: 'removed', field: 'contact.nichts' });
    expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
