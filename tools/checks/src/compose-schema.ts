const TEXTS = { type: 'array', items: { type: 'string' }, minItems: 1 } as const;
const VALUES = {
  type: 'object',
  additionalProperties: { type: ['string', 'number', 'boolean'] },
} as const;
const DURATION = { type: 'string', pattern: '^[0-9]+(?:ms|s|m|h)$' } as const;

const HEALTH_CHECK = {
  type: 'object',
  additionalProperties: false,
  required: ['test', 'interval', 'timeout', 'retries'],
  properties: {
    test: { type: 'array', items: { type: 'string' }, minItems: 2, contains: { enum: ['CMD', 'CMD-SHELL'] } },
    interval: DURATION,
    timeout: DURATION,
    start_period: DURATION,
    retries: { type: 'integer', minimum: 1 },
  },
} as const;

const SERVICE = {
  type: 'object',
  additionalProperties: false,
  required: ['image', 'restart', 'networks'],
  properties: {
    image: { type: 'string' },
    build: {
      type: 'object',
      additionalProperties: false,
      required: ['context', 'dockerfile'],
      properties: { context: { type: 'string' }, dockerfile: { type: 'string' } },
    },
    command: TEXTS,
    profiles: TEXTS,
    restart: { type: 'string', pattern: '^(?:unless-stopped|always|on-failure(?::[0-9]+)?|no)$' },
    environment: VALUES,
    ports: TEXTS,
    volumes: TEXTS,
    networks: TEXTS,
    read_only: { type: 'boolean' },
    tmpfs: TEXTS,
    shm_size: { type: 'string' },
    cap_drop: TEXTS,
    cap_add: TEXTS,
    security_opt: TEXTS,
    stop_grace_period: DURATION,
    depends_on: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['condition'],
        properties: {
          condition: { enum: ['service_started', 'service_healthy', 'service_completed_successfully'] },
        },
      },
    },
    healthcheck: HEALTH_CHECK,
    logging: {
      type: 'object',
      additionalProperties: false,
      required: ['driver'],
      properties: { driver: { type: 'string' }, options: VALUES },
    },
  },
} as const;

/** The part of the Compose specification that our file uses; a misspelt key is an error, not a surprise. */
export const COMPOSE_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'services', 'networks', 'volumes'],
  patternProperties: { '^x-': {} },
  properties: {
    name: { type: 'string' },
    services: { type: 'object', minProperties: 1, additionalProperties: SERVICE },
    networks: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        properties: { internal: { type: 'boolean' } },
      },
    },
    volumes: { type: 'object', additionalProperties: { type: 'object', maxProperties: 0 } },
  },
} as const;
