import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { z } from 'zod';
import { economicsInput } from '../economics/economics.input.js';
import { anEvidence } from '../evidence/an-evidence.js';
import { EMPTY_EVIDENCE } from '../evidence/evidence.js';
import { evidenceInput } from '../evidence/evidence.input.js';
import { requirementsInput } from '../fit/requirements.input.js';
import { LIFECYCLE_STATES } from '../lifecycle-state.js';
import { PROJECT_PARTS } from '../project-completeness.js';
import { projectDraftInput } from '../project.input.js';
import { sourceSheetInput } from '../source-sheet/source-sheet.input.js';
import { sustainabilityInput } from '../sustainability/sustainability.input.js';
import { affectedBy, type SchemaEntry } from './affected-by.js';
import { FIELD_SCHEMA, FIELD_SCHEMA_VERSION, FIELD_SCHEMA_VERSIONS } from './field-schema.js';

type Shape = ReadonlyMap<string, readonly string[]>;

function bare(type: z.ZodType): z.ZodType {
  return type instanceof z.ZodNullable || type instanceof z.ZodOptional
    ? bare(type.unwrap() as z.ZodType)
    : type;
}

function columnsOf(element: z.ZodType): readonly string[] {
  if (!(element instanceof z.ZodObject)) return [];
  return Object.entries(element.shape).flatMap(([name, type]) => {
    const inner = bare(type as z.ZodType);
    return inner instanceof z.ZodArray ? [name, ...columnsOf(bare(inner.element as z.ZodType))] : [name];
  });
}

/** The paths of an input: objects are looked into, a list is one field with its columns. */
function shapeOf(type: z.ZodType, path: readonly string[] = []): Shape {
  const inner = bare(type);
  if (inner instanceof z.ZodObject) {
    return new Map(
      Object.entries(inner.shape).flatMap(([name, field]) => [
        ...shapeOf(field as z.ZodType, [...path, name]),
      ]),
    );
  }
  const columns = inner instanceof z.ZodArray ? columnsOf(bare(inner.element as z.ZodType)) : [];
  return new Map([[path.join('.'), columns]]);
}

function writtenIn(parts: readonly string[]): Shape {
  const own = FIELD_SCHEMA.filter(({ part }) => parts.includes(part));
  return new Map(own.map(({ key, columns }) => [key, columns]));
}

const sorted = (shape: Shape) => [...shape].sort(([one], [other]) => one.localeCompare(other));

describe('the field schema', () => {
  it.each([
    ['the entry', projectDraftInput, PROJECT_PARTS],
    ['economics', economicsInput, ['economics']],
    ['sustainability', sustainabilityInput, ['sustainability']],
    ['evidence', evidenceInput, ['evidence']],
    ['data sheet', sourceSheetInput, ['data_sheet']],
    ['requirements', requirementsInput, ['requirements']],
  ] as const)('holds exactly the fields that may be written: %s', (_name, input, parts) => {
    expect(sorted(writtenIn(parts))).toEqual(sorted(shapeOf(input)));
  });

  it('tells of every version what it changed, and ends with the one in force', () => {
    expect(FIELD_SCHEMA_VERSIONS.map(({ version }) => version)).toEqual(
      Array.from({ length: FIELD_SCHEMA_VERSION }, (_, index) => index + 1),
    );
    for (const { changes } of FIELD_SCHEMA_VERSIONS) expect(changes).not.toEqual([]);
    expect(FIELD_SCHEMA.every(({ since }) => since <= FIELD_SCHEMA_VERSION)).toBe(true);
  });
});

describe('the entries a change affects', () => {
  const entry = (changes: Partial<SchemaEntry> = {}): SchemaEntry => ({
    ...{ id: 'a', origin: 'municipality', status: 'published', state: 'pilot', contents: {} },
    ...changes,
  });
  const added = { kind: 'added', part: 'evidence', key: 'pilotEndsOn' } as const;

  it('are those that now lack what their state asks for', () => {
    const affected = affectedBy(added, [
      entry({ id: 'lacks' }),
      entry({ id: 'has', contents: { evidence: { ...EMPTY_EVIDENCE, pilotEndsOn: '2027-01-01' } } }),
      entry({ id: 'earlier', state: 'concept' }),
      entry({ id: 'reported', origin: 'public_source' }),
    ]);
    expect(affected.map(({ id }) => id)).toEqual(['lacks']);
  });

  it('are those that would lack a field if it were required from another state on', () => {
    const sooner = { kind: 'required', part: 'evidence', key: 'pilotEndsOn', from: 'concept' } as const;
    const entries = [entry({ id: 'concept', state: 'concept' }), entry({ id: 'idea', state: 'idea' })];
    expect(affectedBy(sooner, entries).map(({ id }) => id)).toEqual(['concept']);
  });

  it('are those with more than a field may hold, or with something in a field that goes', () => {
    const long = entry({ contents: { basics: { title: 'x'.repeat(100) } } });
    const shortened = { kind: 'shortened', part: 'basics', key: 'title', limit: 80 } as const;
    expect(affectedBy(shortened, [long, entry()])).toEqual([long]);
    const written = entry({ contents: { evidence: anEvidence() } });
    const removed = { kind: 'removed', part: 'evidence', key: 'criteria' } as const;
    expect(affectedBy(removed, [written, entry()])).toEqual([written]);
  });

  it('are never more than there are, and none of them is invented', () => {
    const any = fc.record({
      id: fc.string(),
      origin: fc.constantFrom('municipality', 'public_source'),
      status: fc.constantFrom('draft', 'published', 'withdrawn'),
      state: fc.constantFrom(...LIFECYCLE_STATES),
      contents: fc.constantFrom({}, { evidence: anEvidence() }, { evidence: null }, { evidence: 'odd' }),
    }) as fc.Arbitrary<SchemaEntry>;
    fc.assert(
      fc.property(fc.array(any), fc.constantFrom(...FIELD_SCHEMA), (entries, { part, key }) => {
        const affected = affectedBy({ kind: 'added', part, key }, entries);
        expect(affected.every((found) => entries.includes(found))).toBe(true);
      }),
    );
  });
});
