import type { QuestionKind } from '@allmende/funding-core';

/** A question while an editor writes it; `id` is of this page only. */
export interface QuestionDraft {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly label: string;
  readonly labelEn: string;
  readonly help: string;
  readonly helpEn: string;
  readonly required: boolean;
  readonly maxLength: string;
  /** One choice a line; behind `|` its English. */
  readonly options: string;
}

/** A section of questions while an editor writes it. */
export interface SectionDraft {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly help: string;
  readonly questions: readonly QuestionDraft[];
}

/** The form of a call while it is built; `before` is what it was before the last removal. */
export interface FormDraft {
  readonly sections: readonly SectionDraft[];
  readonly removed: { readonly name: string; readonly sections: readonly SectionDraft[] } | null;
}

export type FormChange =
  | { readonly type: 'addSection'; readonly id: string; readonly questionId: string }
  | { readonly type: 'addQuestion'; readonly sectionId: string; readonly id: string }
  | { readonly type: 'writeSection'; readonly id: string; readonly change: Partial<SectionDraft> }
  | { readonly type: 'writeQuestion'; readonly id: string; readonly change: Partial<QuestionDraft> }
  | { readonly type: 'move'; readonly id: string; readonly by: -1 | 1 }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'undo' };

const emptyQuestion = (id: string): QuestionDraft => ({
  id,
  kind: 'long_text',
  label: '',
  labelEn: '',
  help: '',
  helpEn: '',
  required: true,
  maxLength: '',
  options: '',
});

const emptySection = (id: string, questionId: string): SectionDraft => ({
  id,
  title: '',
  titleEn: '',
  help: '',
  questions: [emptyQuestion(questionId)],
});

/** A form with one empty section to begin with. */
export const FIRST_FORM: FormDraft = { sections: [emptySection('s1', 'q1')], removed: null };

/** Adds, writes, moves and removes sections and questions; the last removal can be undone. */
export function changeForm(form: FormDraft, change: FormChange): FormDraft {
  const { sections } = form;
  switch (change.type) {
    case 'addSection':
      return { ...form, sections: [...sections, emptySection(change.id, change.questionId)] };
    case 'addQuestion':
      return {
        ...form,
        sections: inSection(sections, change.sectionId, (all) => [...all, emptyQuestion(change.id)]),
      };
    case 'writeSection':
      return {
        ...form,
        sections: sections.map((one) => (one.id === change.id ? { ...one, ...change.change } : one)),
      };
    case 'writeQuestion':
      return {
        ...form,
        sections: inEverySection(sections, (all) =>
          all.map((one) => (one.id === change.id ? { ...one, ...change.change } : one)),
        ),
      };
    case 'move':
      return {
        ...form,
        sections: inEverySection(moved(sections, change.id, change.by), (all) =>
          moved(all, change.id, change.by),
        ),
      };
    case 'remove':
      return {
        sections: without(sections, change.id),
        removed: { name: nameOf(sections, change.id), sections },
      };
    case 'undo':
      return form.removed === null ? form : { sections: form.removed.sections, removed: null };
  }
}

type Change<Item> = (items: readonly Item[]) => readonly Item[];

function inSection(
  sections: readonly SectionDraft[],
  id: string,
  change: Change<QuestionDraft>,
): readonly SectionDraft[] {
  return sections.map((one) => (one.id === id ? { ...one, questions: change(one.questions) } : one));
}

function inEverySection(
  sections: readonly SectionDraft[],
  change: Change<QuestionDraft>,
): readonly SectionDraft[] {
  return sections.map((one) => ({ ...one, questions: change(one.questions) }));
}

function moved<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  by: -1 | 1,
): readonly Item[] {
  const from = items.findIndex((item) => item.id === id);
  const to = from + by;
  const [item, other] = [items[from], items[to]];
  if (item === undefined || other === undefined) return items;
  return items.with(from, other).with(to, item);
}

function without(sections: readonly SectionDraft[], id: string): readonly SectionDraft[] {
  return inEverySection(
    sections.filter((section) => section.id !== id),
    (all) => all.filter((question) => question.id !== id),
  );
}

function nameOf(sections: readonly SectionDraft[], id: string): string {
  const section = sections.find((one) => one.id === id);
  if (section !== undefined) return section.title;
  return sections.flatMap(({ questions }) => questions).find((one) => one.id === id)?.label ?? '';
}
