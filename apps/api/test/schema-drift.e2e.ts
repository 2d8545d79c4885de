import { expect, it } from '@jest/globals';
import { createTestApi } from '@allmende/platform-testing';
import { SessionEntity } from '../../../libs/identity/api/src/data/session.entity.js';
import { DOMAIN_MODULES } from '../src/domains.js';
it('x', async () => {
  const api = await createTestApi({ modules: [...DOMAIN_MODULES], work: false });
  const source = api.database.repository(SessionEntity as never).manager.connection;
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  console.log(source.entityMetadatas.length, upQueries.map((q) => q.query).join('\n'));
  await api.stop();
});
