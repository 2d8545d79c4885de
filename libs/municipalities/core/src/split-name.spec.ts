import { describe, expect, it } from '@jest/globals';
import { abbreviateName, joinName, splitName } from './split-name.js';

describe('splitName', () => {
  it.each([
    ['Köln, Stadt', 'Köln', 'Stadt'],
    ['Au i.d.Hallertau, M', 'Au i.d.Hallertau', 'Markt'],
    ['Bad Tölz, St', 'Bad Tölz', 'Stadt'],
    ['Neumarkt i.d.OPf., GKSt', 'Neumarkt i.d.OPf.', 'Große Kreisstadt'],
    ['Erkrath, Fundort des Neanderthalers, Stadt', 'Erkrath', 'Fundort des Neanderthalers, Stadt'],
    ['Ueckermünde, Seebad , Stadt', 'Ueckermünde', 'Seebad, Stadt'],
    ['Friedberg (Hessen), Kreis- und  Hochschulstadt', 'Friedberg (Hessen)', 'Kreis- und Hochschulstadt'],
    ['Sachsenwald (Forstgutsbez.),gemfr.Geb.', 'Sachsenwald (Forstgutsbez.)', 'gemeindefreies Gebiet'],
    ['Frankfurt (Oder)', 'Frankfurt (Oder)', null],
  ])('takes «%s» apart', (registered, name, suffix) => {
    expect(splitName(registered)).toMatchObject({ name, suffix });
  });

  it('gives the titles one by one', () => {
    expect(splitName('Gelnhausen, Barbarossastadt, Kreisstadt').titles).toEqual([
      'Barbarossastadt',
      'Kreisstadt',
    ]);
  });

  it('is undone by joining, with words written out or abbreviated as in the register', () => {
    expect(joinName('Köln', 'Stadt')).toBe('Köln, Stadt');
    expect(splitName(joinName('Murnau', 'Markt'))).toMatchObject({ name: 'Murnau', suffix: 'Markt' });
    expect(abbreviateName('Murnau', 'Markt')).toBe('Murnau, M');
    expect(abbreviateName('Rostock', 'Hanse- und Universitätsstadt')).toBe(
      'Rostock, Hanse- und Universitätsstadt',
    );
    expect(abbreviateName('Berlin', null)).toBe('Berlin');
  });
});
