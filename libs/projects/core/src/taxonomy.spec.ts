import { describe, expect, it } from '@jest/globals';
import { ACTION_CLUSTER_KEYS, KOKI_CROSS_CUTTING_CLUSTERS } from './action-cluster.js';
import {
  ADMINISTRATION_FOCUS_FIELDS,
  DESIGN_FIELD_KEYS,
  DESIGN_FIELDS,
  designField,
  isDesignFieldKey,
  WHITE_SPOT_HINT_FIELDS,
} from './design-field.js';
import { isAiSystemByDefault, SOLUTION_TYPE_KEYS, SOLUTION_TYPES } from './solution-type.js';

describe('the taxonomy of handbook 1.4', () => {
  it('has 17 design fields, each once and in the order of its keys', () => {
    expect(DESIGN_FIELDS.map(({ key }) => key)).toEqual([...DESIGN_FIELD_KEYS]);
    expect(new Set(DESIGN_FIELD_KEYS).size).toBe(17);
  });

  it('marks as focus what KoKI named, with internal services only in part', () => {
    const focus = (wanted: string) =>
      DESIGN_FIELDS.filter((field) => field.focus === wanted).map(({ key }) => key);
    expect(focus('yes')).toEqual(['politics', 'administration', 'education', 'care', 'planning']);
    expect(focus('partly')).toEqual(['internal_services']);
  });

  it('names product areas as two digits and a Eurocities domain for every field', () => {
    for (const field of DESIGN_FIELDS) {
      expect(field.productAreas.every((area) => /^\d{2}$/.test(area))).toBe(true);
      expect(field.eurocitiesDomains.length).toBeGreaterThan(0);
    }
    expect(designField('education').productAreas).toEqual(['21', '22', '23', '24', '27']);
    expect(designField('mobility')).toMatchObject({
      bitkomArea: 'mobility',
      eurocitiesDomains: ['traffic and transportation'],
    });
  });

  it('expects white spots in education and care and knows the fields of the administration focus', () => {
    expect(WHITE_SPOT_HINT_FIELDS).toEqual(['education', 'care']);
    expect(ADMINISTRATION_FOCUS_FIELDS).toEqual(['politics', 'administration', 'internal_services']);
  });

  it('recognises a key and refuses anything else', () => {
    expect(isDesignFieldKey('civil_society')).toBe(true);
    expect(isDesignFieldKey('toString')).toBe(false);
    expect(() => designField('space' as 'care')).toThrow(RangeError);
  });

  it('has 12 action clusters, four of them KoKI’s cross-cutting topics', () => {
    expect(new Set(ACTION_CLUSTER_KEYS).size).toBe(12);
    expect(KOKI_CROSS_CUTTING_CLUSTERS).toEqual(['ethics', 'acceptance', 'data', 'law']);
  });

  it('has nine solution types whose AI default is the handbook’s', () => {
    expect(SOLUTION_TYPES.map(({ key }) => key)).toEqual([...SOLUTION_TYPE_KEYS]);
    const answers = SOLUTION_TYPE_KEYS.map((key) => isAiSystemByDefault(key));
    expect(answers).toEqual(['no', 'no', 'unclear', 'yes', 'yes', 'unclear', 'unclear', 'yes', 'yes']);
  });
});
