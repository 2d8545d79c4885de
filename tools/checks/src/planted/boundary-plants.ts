import { importOf, type Plant } from './plant.ts';

const RULE = '@nx/enforce-module-boundaries';

function domain(says: string, from: string, wrong: string, right: string): Plant {
  return {
    says,
    rule: RULE,
    path: `libs/${from}/src/planted.ts`,
    wrong: importOf(`@allmende/${wrong}`),
    right: importOf(`@allmende/${right}`),
  };
}

const EARLIER_DOMAINS: readonly Plant[] = [
  domain('identity uses no other domain', 'identity/core', 'municipalities-core', 'platform-core'),
  domain('municipalities may use identity only', 'municipalities/core', 'projects-core', 'identity-core'),
  domain('projects may not use consortia', 'projects/api', 'consortia-core', 'municipalities-core'),
  domain('consortia may not use funding', 'consortia/api', 'funding-api', 'projects-api'),
  domain('funding may not use insight', 'funding/api', 'insight-core', 'consortia-core'),
  domain('insight may not use notifications', 'insight/api', 'notifications-core', 'funding-core'),
  domain('notifications may not use insight', 'notifications/api', 'insight-core', 'funding-core'),
  domain('exchange may not use consortia', 'exchange/api', 'consortia-core', 'projects-core'),
  domain('nothing but the apps may use exchange', 'insight/api', 'exchange-core', 'projects-core'),
  domain('discovery may not use the gate', 'discovery/api', 'gate-core', 'projects-core'),
  domain('projects may not use discovery', 'projects/api', 'discovery-core', 'municipalities-core'),
  domain('the platform knows no domain', 'platform/api', 'identity-core', 'platform-core'),
];

const LAYERS: readonly Plant[] = [
  domain('core uses core only', 'projects/core', 'platform-api', 'platform-core'),
  domain('api does not use web', 'projects/api', 'platform-ui', 'platform-api'),
  domain('web does not use api', 'projects/web', 'projects-api', 'projects-core'),
  {
    says: 'testing tools are imported by specs only',
    rule: RULE,
    path: 'libs/projects/api/src/planted.ts',
    wrong: importOf('@allmende/platform-testing'),
    right: importOf('@allmende/platform-testing'),
    rightPath: 'libs/projects/api/src/planted.int.spec.ts',
  },
  {
    says: 'projects are imported by name, not by path',
    rule: RULE,
    path: 'libs/projects/api/src/planted.ts',
    wrong: importOf('../../../projects/core/src/index.js'),
    right: importOf('@allmende/projects-core'),
  },
];

function npm(says: string, from: string, wrong: string, right: string): Plant {
  return {
    says,
    rule: RULE,
    path: `libs/${from}/src/planted.ts`,
    wrong: importOf(wrong),
    right: importOf(right),
  };
}

const PACKAGES: readonly Plant[] = [
  npm('core takes zod and decimal.js and nothing else from npm', 'projects/core', 'pg', 'zod'),
  npm('core takes no web package', 'projects/core', 'react', 'zod/mini'),
  npm('api does not use react', 'projects/api', 'react', 'dataloader'),
  npm('api does not use the Apollo client', 'projects/api', '@apollo/client', '@nestjs/common'),
  npm('api does not use the Apollo client for React', 'projects/api', '@apollo/client/react', 'zod'),
  npm('web does not use Nest', 'projects/web', '@nestjs/common', 'react'),
  npm('web does not use TypeORM', 'projects/web', 'typeorm', 'react-router'),
  npm('web does not use pg-boss', 'projects/web', 'pg-boss', '@apollo/client/react'),
  npm('the design system does not use Nest', 'platform/ui', '@nestjs/common', 'react'),
  {
    says: 'test libraries stay out of core itself',
    rule: RULE,
    path: 'libs/projects/core/src/planted.ts',
    wrong: importOf('fast-check'),
    right: importOf('fast-check'),
    rightPath: 'libs/projects/core/src/planted.spec.ts',
  },
];

/** What may stand on what between projects, and which packages each layer may take. */
export const boundaryPlants: readonly Plant[] = [...EARLIER_DOMAINS, ...LAYERS, ...PACKAGES];
