import { SYNONYM_GROUPS } from '@allmende/projects-core';
import { describe, expect, test } from '@jest/globals';
import { neighbouringWords } from './neighbouring-words.js';

describe('neighbouringWords', () => {
  test('finds the word somebody meant', () => {
    expect(neighbouringWords('Chatbott', SYNONYM_GROUPS, 5)[0]).toBe('chatbot');
  });

  test('adds the other words of its group', () => {
    expect(neighbouringWords('Chatbott', SYNONYM_GROUPS, 20)).toContain('bürgerassistent');
  });

  test('never offers what was typed', () => {
    expect(neighbouringWords('Übersetzung', SYNONYM_GROUPS, 20)).not.toContain('übersetzung');
  });

  test('offers nothing for nothing and for noise', () => {
    expect(neighbouringWords('', SYNONYM_GROUPS, 5)).toEqual([]);
    expect(neighbouringWords('qqxxyy', SYNONYM_GROUPS, 5)).toEqual([]);
  });

  test('offers no more than asked for', () => {
    expect(neighbouringWords('Verwaltung', SYNONYM_GROUPS, 3)).toHaveLength(3);
  });
});
