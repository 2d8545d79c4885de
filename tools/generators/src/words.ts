/** `publish-project` → `PublishProject`. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `publish-project` → `publishProject`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** `publish-project` → `publish project`. */
export function sentence(name: string): string {
  return name.replaceAll('-', ' ');
}
