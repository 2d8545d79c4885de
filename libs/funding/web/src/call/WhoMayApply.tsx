import { DefinitionList, Section } from '@allmende/platform-ui';
import { useTaxonomy } from '@allmende/municipalities-web';
import { useTranslation } from 'react-i18next';
import type { CallPageQuery } from './CallPage.generated.js';

/** Who may apply, where, and in which fields. */
export function WhoMayApply({
  call,
  lands,
}: {
  call: CallPageQuery['fundingCall'];
  lands: CallPageQuery['lands'];
}) {
  const { t } = useTranslation('funding');
  const term = useTaxonomy();
  const names = call.lands.map((key) => lands.find((land) => land.key === key)?.name ?? key);
  const fields = call.fields.map((key) => term('designField', key));
  return (
    <Section title={t('call.who')}>
      <DefinitionList
        items={[
          {
            term: t('terms.who'),
            value: t('call.whoMeans', { count: call.terms.minMunicipalities }),
          },
          { term: t('call.lands'), value: names.length === 0 ? t('call.allLands') : names.join(', ') },
          {
            term: t('call.fields'),
            value:
              fields.length === 0 ? (
                t('call.allFields')
              ) : (
                <ul className="fu-list">
                  {fields.map((field) => (
                    <li key={field}>{field}</li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </Section>
  );
}
