import { Button, RadioGroup, TextField } from '@allmende/platform-ui';
import {
  FailureAlert,
  fieldIdOf,
  problemAt,
  ProblemList,
  useProblemText,
  type ProblemAnswer,
} from '@allmende/platform-web';
import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useSpokenProblems } from '../words/spoken-problem.js';
import type { OwnConsortium } from './ApplyTogether.js';
import { StartApplicationDocument } from './CallPage.generated.js';
import type { OpenedCall } from './CallPage.js';

/** Which of my consortia applies, and under which title. */
export function StartApplicationForm(props: { call: OpenedCall; consortia: readonly OwnConsortium[] }) {
  const { consortia } = props;
  const { t } = useTranslation('funding');
  const speak = useSpokenProblems();
  const words = useProblemText('funding');
  const form = useStart(props);
  const problems = speak(form.problems);
  const errorAt = (path: string) => {
    const found = problemAt(problems, path);
    return found === undefined ? undefined : words(found);
  };
  return (
    <form onSubmit={form.submit} noValidate className="fu-form">
      <ProblemList namespace="funding" problems={problems} />
      {form.failure !== null && <FailureAlert error={form.failure} />}
      {consortia.length > 1 && (
        <RadioGroup
          id={fieldIdOf('consortiumId')}
          name="consortium"
          label={t('apply.which')}
          error={errorAt('consortiumId')}
          value={form.consortiumId}
          onValueChange={form.setConsortiumId}
          choices={consortia.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      {consortia.length === 1 && (
        <p className="kern-body">{t('apply.as', { consortium: consortia[0]?.title })}</p>
      )}
      <TextField
        id={fieldIdOf('title')}
        name="title"
        label={t('apply.titleLabel')}
        hint={t('apply.titleHint')}
        error={errorAt('title')}
        value={form.title}
        onChange={(event) => form.setTitle(event.target.value)}
        maxLength={200}
        required
      />
      <div>
        <Button type="submit" busy={form.busy}>
          {t('apply.begin')}
        </Button>
      </div>
    </form>
  );
}

function useStart({ call, consortia }: { call: OpenedCall; consortia: readonly OwnConsortium[] }) {
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [start, { loading }] = useMutation(StartApplicationDocument);
  const [title, setTitle] = useState('');
  const wanted = consortia.find(({ key }) => key === params.get('verbund'));
  const [consortiumId, setConsortiumId] = useState((wanted ?? consortia[0])?.id ?? '');
  const [problems, setProblems] = useState<readonly ProblemAnswer[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    if (title.trim() === '') return setProblems([{ code: 'REQUIRED', path: 'title' }]);
    try {
      const { data } = await start({ variables: { input: { callId: call.id, consortiumId, title } } });
      const refused = data?.startApplication.problems ?? [];
      const key = data?.startApplication.application?.key;
      if (refused.length > 0 || key === undefined) return setProblems(refused);
      await navigate(`/antraege/${key}`);
    } catch (error) {
      setFailure(error);
    }
  };
  return {
    title,
    setTitle,
    consortiumId,
    setConsortiumId,
    problems,
    failure,
    busy: loading,
    submit: (event: FormEvent) => void submit(event),
  };
}
