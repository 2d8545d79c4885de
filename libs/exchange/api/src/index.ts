export { readYaml, writeYaml } from './documents/yaml.js';
export * from './exchange.module.js';
