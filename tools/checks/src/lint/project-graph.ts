/**
 * Builds the graph of projects that the boundary rule reads. Without a graph that rule prints a warning and
 * lets everything pass, so a fresh checkout would look clean: here a missing graph stops the lint instead.
 */
export async function ensureProjectGraph(): Promise<void> {
  process.env['NX_DAEMON'] ??= 'false';
  process.env['NX_ISOLATE_PLUGINS'] ??= 'false';
  process.env['NX_NO_CLOUD'] ??= 'true';
  const { createProjectGraphAsync } = await import('@nx/devkit');
  await createProjectGraphAsync({ exitOnError: false, resetDaemonClient: true });
}
