import { LinkButton, SideBySide, Stack } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { MunicipalityMap } from '../map/MunicipalityMap.js';
import { RegisterSource } from '../browse/RegisterSource.js';
import { StartRegisterDocument } from './StartMap.generated.js';

/** The land as dots on the start page, with the sentence that says the same and the way to the list. */
export function Component() {
  const { t } = useTranslation('municipalities');
  const { number } = useFormat();
  const { data } = useQuery(StartRegisterDocument);
  const state = data?.registerState;
  return (
    <SideBySide side={<MunicipalityMap demo={false} />}>
      <Stack>
        {state !== undefined && (
          <p className="kern-body kern-body--large al-measure">
            {t('start.sentence', {
              municipalities: number(state.municipalities),
              population: number(state.population),
            })}
          </p>
        )}
        <div>
          <LinkButton href="/kommunen" variant="secondary">
            {t('start.action')}
          </LinkButton>
        </div>
        {state !== undefined && <RegisterSource state={state} />}
      </Stack>
    </SideBySide>
  );
}
