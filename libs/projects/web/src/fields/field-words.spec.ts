import { columnWords, FIELD_SCHEMA, fieldWords } from '@allmende/projects-core';
import { describe, expect, test } from '@jest/globals';
import projectsDe from '../locales/de.json' with { type: 'json' };
import projectsEn from '../locales/en.json' with { type: 'json' };
import fieldsDe from './locales/de.json' with { type: 'json' };
import fieldsEn from './locales/en.json' with { type: 'json' };

const LANGUAGES = {
  German: { projects: projectsDe, fields: fieldsDe },
  English: { projects: projectsEn, fields: fieldsEn },
} as const;

function textAt(language: keyof typeof LANGUAGES, place: string): unknown {
  const [namespace, path = ''] = place.split(':');
  return path
    .split('.')
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      LANGUAGES[language][namespace as 'projects' | 'fields'],
    );
}

describe.each(['German', 'English'] as const)('in %s', (language) => {
  test.each(FIELD_SCHEMA.map((field) => [`${field.part}.${field.key}`, field] as const))(
    '%s says what it is, why it is asked, how to answer, and gives an example',
    (_name, field) => {
      for (const place of Object.values(fieldWords(field))) {
        expect([place, typeof textAt(language, place)]).toEqual([place, 'string']);
      }
      for (const column of field.columns) {
        const place = columnWords(field, column);
        expect([place, typeof textAt(language, place)]).toEqual([place, 'string']);
      }
    },
  );
});
