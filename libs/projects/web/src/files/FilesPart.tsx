import { Section, TextLink } from '@allmende/platform-ui';
import { useQuery } from '@apollo/client/react';
import { type FilePartsFragment, FilesOfSolutionDocument } from './Files.generated.js';
import { licenceName } from './licence-name.js';
import { useWords } from './words.js';

/** On the page of a solution: its pictures, then its documents, each with its terms. */
export function FilesPart({ projectKey }: { projectKey: string }) {
  const t = useWords();
  const { data } = useQuery(FilesOfSolutionDocument, { variables: { key: projectKey } });
  const files = data?.project?.files ?? [];
  if (files.length === 0) return null;
  const images = files.filter(({ kind }) => kind === 'image');
  const documents = files.filter(({ kind }) => kind === 'document');
  return (
    <Section title={t('title')} id="dateien">
      <div className="al-stack">
        {images.length > 0 && (
          <ul className="al-pictures">
            {images.map((image) => (
              <li key={image.id}>
                <Picture image={image} />
              </li>
            ))}
          </ul>
        )}
        {documents.length > 0 && (
          <ul className="al-plain-list kern-body">
            {documents.map(({ id, url, title, licence }) => (
              <li key={id}>
                <TextLink href={url} icon="download">
                  {title}
                </TextLink>{' '}
                <span className="kern-body--muted">
                  {t('licenceOf', { licence: licenceName(t, licence) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  );
}

function Picture({ image: { url, alt, title, licence, width, height } }: { image: FilePartsFragment }) {
  const t = useWords();
  return (
    <figure className="al-picture">
      <img src={url} alt={alt} width={width ?? undefined} height={height ?? undefined} loading="lazy" />
      <figcaption className="kern-body kern-body--small">
        {title} · {licenceName(t, licence)}
      </figcaption>
    </figure>
  );
}
