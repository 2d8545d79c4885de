import { describe, expect, it } from '@jest/globals';
import { aProject } from './a-project.js';
import { draftFromTemplate } from './draft-from-template.js';
import { projectDraftInput } from './project.input.js';

const template = aProject({
  title: 'Laub melden',
  state: 'operation',
  contactMailbox: 'post@wattenau.example',
  links: [{ label: 'Karte', url: 'https://wattenau.example/' }],
  valuePromise: { beneficiary: 'citizens', indicator: 'Tage', baseline: '30', target: '5' },
});

describe('an entry that begins with another one', () => {
  it('takes over what the solution is', () => {
    const { summary, problem, approach, primaryField, solutionType } = template;
    expect(draftFromTemplate(template, {})).toMatchObject({
      ...{ title: 'Laub melden', summary, problem, approach, primaryField, solutionType },
    });
  });

  it('takes over nothing that belongs to the place it comes from', () => {
    const draft = draftFromTemplate(template, {});
    expect(draft.valuePromise).toEqual({ beneficiary: 'citizens', indicator: 'Tage' });
    for (const field of ['state', 'municipalRole', 'contactMailbox', 'links', 'discontinuation']) {
      expect(draft).not.toHaveProperty(field);
    }
  });

  it('lets win what was typed, but no empty title', () => {
    expect(draftFromTemplate(template, { title: 'Eigener', summary: 'Kurz' })).toMatchObject({
      ...{ title: 'Eigener', summary: 'Kurz' },
    });
    expect(draftFromTemplate(template, { title: '' }).title).toBe('Laub melden');
  });

  it('is a draft as people may write it', () => {
    expect(projectDraftInput.safeParse(draftFromTemplate(template, {})).success).toBe(true);
  });
});
