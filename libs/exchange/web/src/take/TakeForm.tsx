import { Button, RadioGroup, TextAreaField, TextField, type Suggestion } from '@allmende/platform-ui';
import { FailureAlert, problemAt, ProblemList, useProblemText } from '@allmende/platform-web';
import { useState, type FormEvent } from 'react';
import { NAMESPACE, useWords } from '../parts/words.js';
import type { Place } from './places.js';
import { PlaceFields } from './PlaceFields.js';
import type { TakenEntryFragment } from './TakePage.generated.js';
import { useTaking, type Form } from './use-taking.js';

export interface TakeFormProps {
  places: readonly Place[];
  onTaken: (entries: readonly TakenEntryFragment[]) => void;
}

/** In which form, in whose name, and from where; what was typed stays when something is refused. */
export function TakeForm({ places, onTaken }: TakeFormProps) {
  const t = useWords();
  const words = useProblemText(NAMESPACE);
  const [form, setForm] = useState<Form>('publiccode');
  const [place, setPlace] = useState(places.length === 1 ? places[0] : undefined);
  const [town, setTown] = useState<Suggestion | null>(null);
  const [address, setAddress] = useState('');
  const [text, setText] = useState('');
  const { take, busy, problems, error } = useTaking(onTaken);
  const errorAt = (path: string) => {
    const problem = problemAt(problems, path);
    return problem && words(problem);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) take({ form, place, ags: place?.ags ?? town?.key ?? null, address, text });
  };
  return (
    <form className="al-write" noValidate onSubmit={send}>
      <ProblemList
        problems={problems}
        namespace={NAMESPACE}
        fieldId={(path) => (FIELDS.has(path) ? `field-${path}` : 'field-text')}
      />
      {error != null && <FailureAlert error={error} />}
      <RadioGroup
        id="field-form"
        name="form"
        label={t('take.form')}
        value={form}
        onValueChange={(value) => setForm(value === 'eurocities' ? 'eurocities' : 'publiccode')}
        choices={(['publiccode', 'eurocities'] as const).map((key) => ({
          value: key,
          label: t(`format.${key}.name`),
          hint: t(`take.hint.${key}`),
        }))}
      />
      <PlaceFields {...{ places, place, setPlace, town, setTown, errorAt }} />
      <TextField
        id="field-address"
        label={t('take.address')}
        hint={t('take.addressHint')}
        error={errorAt('address')}
        optional
        type="url"
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <TextAreaField
        id="field-text"
        label={t('take.text')}
        hint={t('take.textHint')}
        error={errorAt('text')}
        optional
        rows={10}
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="kern-body">{t('take.promise')}</p>
      <div className="al-cluster">
        <Button type="submit" busy={busy}>
          {t('take.action')}
        </Button>
      </div>
    </form>
  );
}

const FIELDS: ReadonlySet<string> = new Set(['form', 'organisationId', 'ags', 'address', 'text']);
