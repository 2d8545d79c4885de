/** A command: gets the address of the database and the directory of a local system, answers the line to be shown. */
export type Command = (databaseUrl: string, dataDirectory: string | undefined) => Promise<string>;

/**
 * Runs a command on the database of `DATABASE_URL`, else on that of the local system, and shows its line or why it
 * failed. The settings are read here and not with the schema of all settings, because that comes with the whole
 * application, which most starts do not need.
 */
export async function runCommand(command: Command): Promise<void> {
  const { DATABASE_URL: given = '', DATA_DIR: dataDirectory } = process.env;
  const show = async (databaseUrl: string, home: string | undefined): Promise<void> => {
    process.env['DATABASE_URL'] = databaseUrl;
    process.stdout.write(`${await command(databaseUrl, home)}\n`);
  };
  try {
    if (given !== '') return await show(given, dataDirectory);
    const { withLocalDatabase } = await import('@allmende/tool-runtime');
    await withLocalDatabase(dataDirectory ?? '.allmende', show);
  } catch (error) {
    const isKnown = (error as { code?: unknown } | null)?.code !== undefined;
    process.stderr.write(
      `${isKnown ? (error as Error).message : ((error as Error).stack ?? String(error))}\n`,
    );
    process.exitCode = 1;
  }
}
