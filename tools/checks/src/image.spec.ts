import { describe, expect, it } from '@jest/globals';
import { complaintsAboutImage } from './image.ts';

const SOUND = `FROM node:24.21.0-bookworm-slim AS build
RUN npm ci
FROM node:24.21.0-bookworm-slim
USER node
`;

describe('the image', () => {
  it('is sound with a pinned base, the lock file and a user', () => {
    expect(complaintsAboutImage(SOUND)).toEqual([]);
  });

  it.each([
    ['a floating base', SOUND.replaceAll('24.21.0', '24'), 'not pinned'],
    ['an install without the lock', SOUND.replace('npm ci', 'npm install'), 'without the lock file'],
    ['root at the end', SOUND.replace('USER node', 'USER root'), 'runs as root'],
    ['a user in the first stage only', 'FROM a:1.0.0 AS build\nUSER node\nFROM a:1.0.0\n', 'runs as root'],
    ['one stage', 'FROM node:24.21.0-bookworm-slim\nRUN npm ci\nUSER node\n', 'one stage only'],
  ])('is refused with %s', (_, text, complaint) => {
    expect(complaintsAboutImage(text).join('\n')).toContain(complaint);
  });
});
