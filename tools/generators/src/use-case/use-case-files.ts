import { camelCase, pascalCase, sentence } from '../words.ts';

/** What the use-case generator is told. */
export interface UseCaseOptions {
  readonly name: string;
  readonly domain: string;
}

function ruleFile({ name }: UseCaseOptions): string {
  return `import { type Decision, problem, refused } from '@allmende/platform-core';

/** What the rule "${sentence(name)}" decides upon; time, new ids and chance are facts like any other. */
export interface ${pascalCase(name)}Facts {
  readonly id: string;
}

/** What changes when the rule "${sentence(name)}" says yes. */
export type ${pascalCase(name)}Changes = Readonly<Record<string, never>>;

/** Refuses everything until the rule is written: an undecided rule must let nothing through. */
export function ${camelCase(name)}(facts: ${pascalCase(name)}Facts): Decision<${pascalCase(name)}Changes> {
  return refused([problem('NOT_YET_DECIDED', '', { id: facts.id })]);
}
`;
}

function ruleSpec({ name }: UseCaseOptions): string {
  return `import { describe, expect, it } from '@jest/globals';
import { ${camelCase(name)} } from './${name}.js';

describe('${sentence(name)}', () => {
  it('is refused as long as nobody has written the rule', () => {
    expect(${camelCase(name)}({ id: '01900000-0000-7000-8000-000000000001' })).toEqual({
      ok: false,
      problems: [
        { code: 'NOT_YET_DECIDED', path: '', params: { id: '01900000-0000-7000-8000-000000000001' } },
      ],
    });
  });
});
`;
}

function storyFile({ name, domain }: UseCaseOptions): string {
  return `import { ${camelCase(name)} } from '@allmende/${domain}-core';
import { accept, assertAllowed, Database, DomainEvents } from '@allmende/platform-api';
import { type Actor, isSignedIn } from '@allmende/platform-core';
import { Inject, Injectable } from '@nestjs/common';

/** The story "${sentence(name)}": who may, what the rule says, what is recorded, in one transaction. */
@Injectable()
export class ${pascalCase(name)} {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DomainEvents) private readonly events: DomainEvents,
  ) {}

  run(actor: Actor, id: string): Promise<void> {
    return this.database.transaction(async () => {
      assertAllowed(isSignedIn(actor), actor);
      const { events } = accept(${camelCase(name)}({ id }));
      await this.events.record(actor, events);
    });
  }
}
`;
}

function storySpec({ name, domain }: UseCaseOptions): string {
  const modules = [...new Set(['IdentityModule', `${pascalCase(domain)}Module`])];
  const identity = domain === 'identity' ? '' : "import { IdentityModule } from '@allmende/identity-api';\n";
  return `${identity}import { Database, DomainEvents } from '@allmende/platform-api';
import { ANONYMOUS } from '@allmende/platform-core';
import { anActor, createTestApi, type TestApi } from '@allmende/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ${pascalCase(domain)}Module } from '../${domain}.module.js';
import { ${pascalCase(name)} } from './${name}.js';

const ID = '01900000-0000-7000-8000-000000000001';

describe('${sentence(name)}', () => {
  let api: TestApi;
  let story: ${pascalCase(name)};

  beforeAll(async () => {
    api = await createTestApi({ modules: [${modules.join(', ')}], work: false });
    story = new ${pascalCase(name)}(api.get(Database), api.get(DomainEvents));
  });

  afterAll(() => api.stop());

  it('turns away whoever is not signed in', async () => {
    await expect(story.run(ANONYMOUS, ID)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('tells what the rule refuses', async () => {
    await expect(story.run(anActor(), ID)).rejects.toMatchObject({
      problems: [{ code: 'NOT_YET_DECIDED' }],
    });
  });
});
`;
}

/** Every file of a new use case by its path in the tree. */
export function useCaseFiles(options: UseCaseOptions): Readonly<Record<string, string>> {
  const { name, domain } = options;
  return {
    [`libs/${domain}/core/src/${name}.ts`]: ruleFile(options),
    [`libs/${domain}/core/src/${name}.spec.ts`]: ruleSpec(options),
    [`libs/${domain}/api/src/use-cases/${name}.ts`]: storyFile(options),
    [`libs/${domain}/api/src/use-cases/${name}.int.spec.ts`]: storySpec(options),
  };
}
