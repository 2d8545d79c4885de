import { TextLink } from '@allmende/platform-ui';
import { useQuery } from '@apollo/client/react';
import { PublicExchangeDocument } from '../parts/Exchange.generated.js';
import { useWords } from '../parts/words.js';

/** On the page of a solution: its files for other registers, what search engines read, and the way to it for authors. */
export function Component({ projectKey }: { projectKey: string }) {
  const t = useWords();
  const { data } = useQuery(PublicExchangeDocument, { variables: { key: projectKey } });
  const project = data?.project;
  if (project == null) return null;
  const { exchangeFiles, schemaOrg, viewerCan, key } = project;
  if (exchangeFiles.length === 0 && !viewerCan.edit) return null;
  return (
    <div className="al-no-print">
      {schemaOrg !== null && <StructuredFacts json={schemaOrg} />}
      {exchangeFiles.length > 0 && (
        <p className="kern-body kern-body--small">
          {t('solution.files')}{' '}
          {exchangeFiles.map(({ format, path }, index) => (
            <span key={format}>
              {index > 0 && ' · '}
              <TextLink href={path} download small>
                {t(`format.${format}.file`)}
              </TextLink>
            </span>
          ))}
        </p>
      )}
      {viewerCan.edit && (
        <p className="kern-body kern-body--small">
          <TextLink href={`/loesungen/${key}/austausch`} small>
            {t('solution.desk')}
          </TextLink>
        </p>
      )}
    </div>
  );
}

/** Data, no script: nothing runs it, so the content policy lets it be. No text in it can end the element. */
function StructuredFacts({ json }: { json: string }) {
  return <script type="application/ld+json">{json.replaceAll('<', '\\u003c')}</script>;
}
