import { Button, Disclosure, TextAreaField, TextField, type IconName } from '@allmende/platform-ui';
import { fieldIdOf } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { changeForm, type FormChange, type FormDraft, type SectionDraft } from './form-builder.js';
import { QuestionEditor } from './QuestionEditor.js';

export interface FormBuilderProps {
  form: FormDraft;
  onForm: (change: (before: FormDraft) => FormDraft) => void;
  errorAt: (path: string) => string | undefined;
}

const newId = () => Math.random().toString(36).slice(2, 10);

/** Sections and questions of a call: written, ordered with buttons, removed and brought back. */
export function FormBuilder({ form, onForm, errorAt }: FormBuilderProps) {
  const { t } = useTranslation('funding');
  const take = (change: FormChange) => onForm((before) => changeForm(before, change));
  return (
    <>
      {errorAt('form.sections') !== undefined && (
        <p className="fu-rest" id={fieldIdOf('form.sections')} tabIndex={-1}>
          {errorAt('form.sections')}
        </p>
      )}
      {form.sections.map((section, index) => (
        <SectionEditor
          key={section.id}
          section={section}
          index={index}
          last={index === form.sections.length - 1}
          take={take}
          errorAt={errorAt}
        />
      ))}
      <div role="status">
        {form.removed !== null && (
          <p className="fu-undo">
            {t('builder.removed', { name: form.removed.name || t('builder.unnamed') })}{' '}
            <Button small variant="secondary" onClick={() => take({ type: 'undo' })}>
              {t('budget.undo')}
            </Button>
          </p>
        )}
      </div>
      <div>
        <Button
          variant="secondary"
          icon="add"
          onClick={() => take({ type: 'addSection', id: newId(), questionId: newId() })}
        >
          {t('builder.addSection')}
        </Button>
      </div>
    </>
  );
}

interface SectionEditorProps {
  section: SectionDraft;
  index: number;
  last: boolean;
  take: (change: FormChange) => void;
  errorAt: (path: string) => string | undefined;
}

function SectionEditor({ section, index, last, take, errorAt }: SectionEditorProps) {
  const { t } = useTranslation('funding');
  const path = `form.sections.${index}`;
  const name = section.title || t('builder.unnamed');
  const write = (change: Partial<SectionDraft>) => take({ type: 'writeSection', id: section.id, change });
  return (
    <div className="fu-item" role="group" aria-label={t('builder.section', { number: index + 1, name })}>
      <div className="al-cluster al-cluster--spread">
        <h3 className="kern-title">{t('builder.section', { number: index + 1, name })}</h3>
        <MoveButtons id={section.id} name={name} first={index === 0} last={last} take={take} />
      </div>
      <TextField
        id={fieldIdOf(`${path}.title`)}
        label={t('builder.sectionTitle')}
        value={section.title}
        error={errorAt(`${path}.title.de`)}
        onChange={(event) => write({ title: event.target.value })}
      />
      <Disclosure title={t('builder.more')}>
        <TextField
          label={t('builder.sectionTitleEn')}
          optional
          value={section.titleEn}
          onChange={(event) => write({ titleEn: event.target.value })}
        />
        <TextAreaField
          label={t('builder.sectionHelp')}
          optional
          value={section.help}
          onChange={(event) => write({ help: event.target.value })}
        />
      </Disclosure>
      {errorAt(`${path}.questions`) !== undefined && (
        <p className="fu-rest" id={fieldIdOf(`${path}.questions`)} tabIndex={-1}>
          {errorAt(`${path}.questions`)}
        </p>
      )}
      {section.questions.map((question, at) => (
        <QuestionEditor
          key={question.id}
          question={question}
          path={`${path}.questions.${at}`}
          number={at + 1}
          last={at === section.questions.length - 1}
          take={take}
          errorAt={errorAt}
        />
      ))}
      <div>
        <Button
          small
          variant="secondary"
          icon="add"
          onClick={() => take({ type: 'addQuestion', sectionId: section.id, id: newId() })}
        >
          {t('builder.addQuestion')}
        </Button>
      </div>
    </div>
  );
}

interface MoveButtonsProps {
  id: string;
  name: string;
  first: boolean;
  last: boolean;
  take: (change: FormChange) => void;
}

/** Up, down and remove; at an end the button stays and does nothing, so that the keyboard does not lose its place. */
export function MoveButtons({ id, name, first, last, take }: MoveButtonsProps) {
  const { t } = useTranslation('funding');
  const button = (label: string, icon: IconName, off: boolean, change: FormChange) => (
    <Button
      small
      variant="tertiary"
      icon={icon}
      aria-disabled={off}
      aria-label={t(`builder.${label}Of`, { name })}
      onClick={() => !off && take(change)}
    >
      {t(`builder.${label}`)}
    </Button>
  );
  return (
    <div className="al-cluster al-cluster--tight">
      {button('up', 'arrow-up', first, { type: 'move', id, by: -1 })}
      {button('down', 'arrow-down', last, { type: 'move', id, by: 1 })}
      {button('remove', 'delete', false, { type: 'remove', id })}
    </div>
  );
}
