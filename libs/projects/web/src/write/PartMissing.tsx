import type { ProjectOrigin, ProjectPart } from '@allmende/projects-core';
import { useTranslation } from 'react-i18next';
import type { ContentForm } from './content-form.js';
import { completenessOf } from './missing.js';
import { fieldId } from './part-form.js';

/** What publication still needs from this page: a quiet list, because a draft may stay incomplete. */
export function PartMissing({
  form,
  part,
  origin,
}: {
  form: ContentForm;
  part: ProjectPart;
  origin: ProjectOrigin;
}) {
  const { t } = useTranslation('projects');
  const own = completenessOf(form, origin).parts.find((candidate) => candidate.part === part);
  const missing = own?.requirements.filter(({ done }) => !done) ?? [];
  return (
    <div className="al-missing">
      {missing.length === 0 ? (
        <p className="kern-body">{t('tasks.partDone')}</p>
      ) : (
        <>
          <p className="kern-body">{t('tasks.partMissing')}</p>
          <ul>
            {missing.map(({ code, path }) => (
              <li key={code}>
                <a className="kern-link" href={`#${fieldId(path)}`}>
                  {t(`missing.${code}`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
