import { GraphqlClient } from '../kit/index.js';

interface DemoAccount {
  readonly email: string;
  readonly password: string;
}

interface Membership {
  readonly organisationId: string;
  readonly ags: string | null;
  readonly role: string;
}

/** A person of the demo region with an own session, acting for the one organisation they belong to. */
export interface Person {
  readonly client: GraphqlClient;
  readonly organisationId: string;
}

/** Signs in who acts for a municipality in the given role, with the password the demo region shows to everybody. */
export async function signInFor(
  apiUrl: string,
  { emailHost, role }: { emailHost: string; role: string },
): Promise<Person> {
  const visitor = new GraphqlClient(apiUrl);
  const { demoAccounts } = await visitor.query<{ demoAccounts: DemoAccount[] }>(
    '{ demoAccounts { email password } }',
  );
  visitor.close();
  for (const { email, password } of demoAccounts.filter((account) =>
    account.email.endsWith(`@${emailHost}`),
  )) {
    const client = new GraphqlClient(apiUrl);
    await client.signIn(email, password);
    const { viewer } = await client.query<{ viewer: { memberships: Membership[] } }>(
      '{ viewer { memberships { organisationId ags role } } }',
    );
    const membership = viewer.memberships.find((each) => each.role === role);
    if (membership !== undefined) return { client, organisationId: membership.organisationId };
    client.close();
  }
  throw new Error(`nobody of ${emailHost} is ${role} in the demo region`);
}
