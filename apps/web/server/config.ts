import { z } from 'zod';

const schema = z.object({
  WEB_PORT: z.coerce.number().int().min(1).max(65_535).default(4200),
  WEB_HOST: z.string().min(1).default('127.0.0.1'),
  API_URL: z
    .url('an address beginning with http:// or https://')
    .default('http://127.0.0.1:4201')
    .transform(withoutSlash),
  PUBLIC_URL: z
    .url('an address beginning with http:// or https://')
    .default('http://localhost:4200')
    .transform(withoutSlash),
});

/** How the web server is set up. */
export type WebConfig = z.infer<typeof schema>;

/** Reads the environment; a wrong value stops the start with the name of the variable and what is allowed. */
export function readConfig(environment: NodeJS.ProcessEnv): WebConfig {
  const result = schema.safeParse(environment);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The configuration is not usable.\n${lines.join('\n')}`);
}

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
