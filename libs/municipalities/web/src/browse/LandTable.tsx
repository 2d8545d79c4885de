import { Table, TextLink } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import { useTranslation } from 'react-i18next';
import { hrefOf } from './browse-address.js';
import type { MunicipalityRegisterQuery } from './BrowsePage.generated.js';
import { RegisterSource } from './RegisterSource.js';

export interface LandTableProps {
  lands: MunicipalityRegisterQuery['lands'];
  register: MunicipalityRegisterQuery;
  demo: boolean;
}

/** What the map shows, in numbers: municipalities, Kreise and inhabitants of each Land. */
export function LandTable({ lands, register, demo }: LandTableProps) {
  const { t } = useTranslation('municipalities');
  const { number } = useFormat();
  const { registerState } = register;
  return (
    <div>
      <Table
        caption={t(demo ? 'lands.captionDemo' : 'lands.caption')}
        rows={lands}
        rowKey={(land) => land.key}
        dense
        onPhone="scroll"
        columns={[
          {
            key: 'land',
            header: t('column.land'),
            rowHeader: true,
            sortValue: (land) => land.name,
            cell: (land) => <TextLink href={hrefOf({ land: land.key, demo })}>{land.name}</TextLink>,
          },
          {
            key: 'municipalities',
            header: t('column.municipalities'),
            numeric: true,
            sortValue: (land) => land.municipalityCount,
            cell: (land) => number(land.municipalityCount),
          },
          {
            key: 'population',
            header: t('column.population'),
            numeric: true,
            sortValue: (land) => land.population,
            cell: (land) => number(land.population),
          },
          {
            key: 'districts',
            header: t('column.districts'),
            numeric: true,
            sortValue: (land) => land.districtCount,
            cell: (land) => number(land.districtCount),
          },
        ]}
      />
      {!demo && <RegisterSource state={registerState} />}
    </div>
  );
}
