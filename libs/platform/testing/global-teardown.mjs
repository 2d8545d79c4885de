export default async function stopServices() {
  await globalThis.__allmendeServices?.stop();
}
