import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the list shows of the content; read without the schema, because every start asks whether the list is there. */
interface ListedContent {
  readonly notice: string;
  readonly password: string;
  readonly people: readonly {
    readonly name: string;
    readonly email: string;
    readonly jobTitle: string;
    readonly organisation: string;
  }[];
  readonly organisations: readonly { readonly key: string; readonly name: string }[];
}

/** The people as whom everyone may act, as Markdown. */
export function signInList(content: ListedContent): string {
  const names = new Map(content.organisations.map(({ key, name }) => [key, name]));
  const rows = content.people.map(
    ({ name, email, jobTitle, organisation }) =>
      `| ${name} | ${jobTitle} | ${names.get(organisation) ?? ''} | ${email} |`,
  );
  return [
    '# Anmelden in der Demoregion',
    '',
    content.notice,
    '',
    `Alle teilen sich das Passwort \`${content.password}\`. Es gilt nur für erfundene Konten.`,
    '',
    '| Name | Aufgabe | Organisation | E-Mail |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/** Puts the list into the directory of a local system; elsewhere there is no such directory and nothing to do. */
export function keepSignInList(dataDirectory: string | undefined, content: string): void {
  const file = signInFile(dataDirectory);
  if (file !== null && !existsSync(file))
    writeFileSync(file, signInList(JSON.parse(content) as ListedContent));
}

/** Takes the list away again. */
export function dropSignInList(dataDirectory: string | undefined): void {
  const file = signInFile(dataDirectory);
  if (file !== null) rmSync(file, { force: true });
}

function signInFile(dataDirectory: string | undefined): string | null {
  if (dataDirectory === undefined || !existsSync(dataDirectory)) return null;
  return join(dataDirectory, 'demo-sign-ins.md');
}
