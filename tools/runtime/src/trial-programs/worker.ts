// Stands in for the worker in the specs of the runtime.
const alive = setInterval(() => undefined, 60_000);
process.on('SIGTERM', () => clearInterval(alive));
