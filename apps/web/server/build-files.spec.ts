import { describe, expect, test } from '@jest/globals';
import { neededChunks, pageAssets, type Manifest } from './build-files.js';

const MANIFEST: Manifest = {
  'src/main.tsx': {
    file: 'assets/main-1.js',
    isEntry: true,
    imports: ['_react.js', '_router.js'],
    css: ['assets/main-1.css'],
    assets: ['assets/fira-400.woff2'],
  },
  '_react.js': { file: 'assets/react-1.js' },
  '_router.js': { file: 'assets/router-1.js', imports: ['_react.js'] },
  'src/start/StartPage.tsx': { file: 'assets/start-1.js', imports: ['src/main.tsx'] },
};

describe('the files of a build', () => {
  test('what a chunk needs is named once, itself first', () => {
    expect([...neededChunks(MANIFEST, 'src/start/StartPage.tsx')]).toEqual([
      'src/start/StartPage.tsx',
      'src/main.tsx',
      '_react.js',
      '_router.js',
    ]);
  });

  test('a page names its entry, styles, fonts and what to load ahead', () => {
    expect(pageAssets(MANIFEST)).toEqual({
      entry: '/assets/main-1.js',
      preloads: ['/assets/react-1.js', '/assets/router-1.js'],
      styles: ['/assets/main-1.css'],
      fonts: ['/assets/fira-400.woff2'],
    });
  });

  test('a missing build is named as such', () => {
    expect(() => pageAssets({})).toThrow('Build the web first');
  });
});
