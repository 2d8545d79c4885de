import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answersAnyDocument, CONFIG, type Config } from '../config/config.js';
import { defectLog } from './defect-log.js';
import { formatError } from './format-error.js';
import { costLimit } from './limits/cost-limit.js';
import { QUERY_LIMITS } from './limits/query-limits.js';
import { queryRules } from './limits/query-rules.js';
import { RefusalLog } from '../log/refusal-log.js';
import { refusalHeaders } from './refusal-headers.js';
import { refusalsNoted } from './refusals-noted.js';
import { RequestContext } from './request-context.js';

/**
 * Apollo's hints for caches wrap every field of every answer, a sixth of the work, and nobody reads them here; and
 * whatever stands in the environment, nothing is reported to anybody.
 */
const SWITCHED_OFF = [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginUsageReportingDisabled()];

/** The GraphQL endpoint: code first, limits on, no foreign landing page, errors masked. */
export function graphqlModule(): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [CONFIG],
    useFactory: (config: Config) => graphqlOptions(answersAnyDocument(config), new RefusalLog(config)),
  });
}

/** Where only documents of the web client are answered nobody needs the schema, whole or by way of suggestions. */
function graphqlOptions(isOpen: boolean, log: RefusalLog): ApolloDriverConfig {
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    csrfPrevention: true,
    graphiql: false,
    introspection: isOpen,
    hideSchemaDetailsFromClientErrors: !isOpen,
    // A text that one client may send must not become a number that everybody may send.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    cache: 'bounded',
    context: (req: FastifyRequest, reply: FastifyReply) => new RequestContext(req, reply),
    formatError,
    plugins: [costLimit, defectLog, refusalsNoted(log), refusalHeaders, ...SWITCHED_OFF],
    validationRules: [...queryRules()],
    validationOptions: { maxErrors: 20 },
    parseOptions: { maxTokens: QUERY_LIMITS.QUERY_TOO_MANY_TOKENS },
  };
}
