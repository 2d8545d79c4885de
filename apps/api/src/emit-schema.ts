import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { ALL_RESOLVERS } from './domains.js';

/** Prints the GraphQL schema from the code alone, so that clients can be generated without a database. */
const context = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
const schema = await context.get(GraphQLSchemaFactory).create([...ALL_RESOLVERS]);
const target = process.argv[2] ?? new URL('../schema.graphql', import.meta.url);
const notice = '# Emitted from the resolvers by `npm run codegen`; not edited by hand.\n\n';
writeFileSync(target, `${notice}${printSchema(lexicographicSortSchema(schema))}\n`);
await context.close();
