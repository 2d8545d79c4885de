import { describe, expect, it } from '@jest/globals';
import {
  associationKindOf,
  districtKindOf,
  isMunicipality,
  markOfMunicipality,
  MUNICIPALITY_KINDS,
  municipalityKindOf,
} from './municipality-kind.js';

describe('text marks', () => {
  it('stand for one kind each and back, 60 to 67', () => {
    const marks = ['60', '61', '62', '63', '64', '65', '66', '67'];
    expect(marks.map((mark) => markOfMunicipality(municipalityKindOf(mark) ?? 'town'))).toEqual(marks);
    expect(new Set(marks.map(municipalityKindOf)).size).toBe(8);
  });

  it('unknown ones stand for nothing', () => {
    expect([municipalityKindOf('68'), districtKindOf('46'), associationKindOf('57')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(associationKindOf('50')).toBeNull();
  });

  it('make all but 65 and 66 a municipality', () => {
    expect(MUNICIPALITY_KINDS.filter((kind) => !isMunicipality(kind))).toEqual([
      'unincorporated_inhabited',
      'unincorporated_uninhabited',
    ]);
    expect(municipalityKindOf('65')).toBe('unincorporated_inhabited');
  });
});
