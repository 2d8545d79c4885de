import { describe, expect, it } from '@jest/globals';
import { criticalValue, normalCdf, normalQuantile } from './index.js';

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [1.959963984540054, 0.975],
    [-1.644853626951472, 0.05],
    [0.5, 0.691462461274013],
    [-3, 0.0013498980316300946],
    [-6, 9.86587645037698e-10],
    [-10, 7.619853024160527e-24],
    [-37.5, 4.605353009581955e-308],
  ])('holds at %d', (z, share) => {
    expect(normalCdf(z) / share).toBeCloseTo(1, 12);
  });

  it.each([
    [0.975, 1.959963984540054],
    [0.5, 0],
    [0.8, 0.8416212335729143],
    [0.9, 1.2815515655446004],
    [0.001, -3.090232306167813],
    [1e-10, -6.361340902404056],
    [1e-300, -37.0470962993612],
  ])('reaches the share %d', (share, z) => {
    expect(normalQuantile(share)).toBeCloseTo(z, 11);
  });

  it('ends in infinities and not in nonsense', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
  });
});

describe('the critical value', () => {
  it('is what α leaves above itself', () => {
    expect(criticalValue(0.025)).toBeCloseTo(1.959963984540054, 12);
  });
});
