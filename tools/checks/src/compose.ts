import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import type { Check } from './check.ts';
import { COMPOSE_SCHEMA } from './compose-schema.ts';

interface Service {
  readonly image: string;
  readonly build?: unknown;
  readonly restart: string;
  readonly profiles?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number | boolean>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: unknown;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly networks: Readonly<Record<string, unknown>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const PINNED = /^[\w./-]+:v?\d+\.\d+(?:\.\d+)?(?:-[\w.]+)*(?:@sha256:[0-9a-f]{64})?$/;
const SECRET_NAME = /(?:PASSWORD|SECRET|TOKEN|KEY)$/;
const REQUIRED = /^\$\{\w+:\?[^}]+\}$/;
const CREDENTIALS = /:\/\/[^:/@\s]+:(?<secret>\$\{[^}]*\}|[^@\s]+)@/;

function runsOnce(service: Service): boolean {
  return service.restart === 'no' || service.restart.startsWith('on-failure');
}

function ofImage(service: Service): readonly string[] {
  const complaints = PINNED.test(service.image) ? [] : [`image ${service.image} is not pinned to a version`];
  if (service.healthcheck === undefined && !runsOnce(service)) complaints.push('has no health check');
  return complaints;
}

function ofSecrets(service: Service): readonly string[] {
  return Object.entries(service.environment ?? {}).flatMap(([name, value]) => {
    const text = String(value);
    const secret = CREDENTIALS.exec(text)?.groups?.['secret'] ?? (SECRET_NAME.test(name) ? text : undefined);
    return secret === undefined || REQUIRED.test(secret) ? [] : [`${name} has a default or fixed secret`];
  });
}

function ofVolumes(service: Service, compose: Compose): readonly string[] {
  return (service.volumes ?? []).flatMap((volume) => {
    const [source = '', target, mode] = volume.split(':');
    if (target === undefined) return [`volume ${volume} has no name`];
    if (!/^[./~]/.test(source)) {
      return source in compose.volumes ? [] : [`volume ${source} is not declared`];
    }
    const isOurs = source.startsWith('./deploy/') && mode === 'ro';
    return isOurs ? [] : [`${source} is mounted from the machine; only read-only files of deploy/ may be`];
  });
}

function ofPorts(name: string, service: Service): readonly string[] {
  const open = (service.ports ?? []).filter((port) => !port.startsWith('127.0.0.1:'));
  return name === 'caddy' ? [] : open.map((port) => `port ${port} is open to the world beside the proxy`);
}

function ofReferences(service: Service, compose: Compose): readonly string[] {
  const networks = service.networks
    .filter((network) => !(network in compose.networks))
    .map((network) => `network ${network} is not declared`);
  const needed = Object.entries(service.depends_on ?? {}).flatMap(([name, { condition }]) => {
    const other = compose.services[name];
    if (other === undefined) return [`depends on ${name}, which does not exist`];
    const wanted = runsOnce(other) ? 'service_completed_successfully' : 'service_healthy';
    return condition === wanted ? [] : [`should wait for ${name} with ${wanted}`];
  });
  return [...networks, ...needed];
}

/** Answers what keeps a compose file from running safely: wrong shape first, then our own rules. */
export function complaintsAboutCompose(text: string): readonly string[] {
  const document: unknown = parse(text, { merge: true });
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(COMPOSE_SCHEMA);
  if (!validate(document)) {
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath}: ${message ?? 'wrong'} ${JSON.stringify(params)}`,
    );
  }
  const compose = document as unknown as Compose;
  return Object.entries(compose.services).flatMap(([name, service]) =>
    [
      ...ofImage(service),
      ...ofSecrets(service),
      ...ofVolumes(service, compose),
      ...ofPorts(name, service),
      ...ofReferences(service, compose),
    ].map((complaint) => `${name}: ${complaint}`),
  );
}

const EXPECTED = ['postgres', 'meilisearch', 'prepare', 'api', 'worker', 'web', 'caddy', 'mailpit'];

/** The compose file has the right shape, pinned images, health checks, named volumes and no default secrets. */
export const composeIsSound: Check = {
  says: 'docker-compose.yml is sound: pinned images, health checks, named volumes, required secrets',
  async complaints(root) {
    const text = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
    const { services } = parse(text, { merge: true }) as Compose;
    const missing = EXPECTED.filter((name) => !(name in services)).map(
      (name) => `service ${name} is missing`,
    );
    return [...missing, ...complaintsAboutCompose(text)].map(
      (complaint) => `docker-compose.yml: ${complaint}`,
    );
  },
};
