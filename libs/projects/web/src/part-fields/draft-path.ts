/** What stands at a dotted path of a draft; undefined where nothing does. */
export function valueAt(draft: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
      draft,
    );
}

/** The draft with another value at a dotted path; everything beside it stays the same object. */
export function withValue<Draft>(draft: Draft, path: string, value: unknown): Draft {
  return put(draft, path.split('.'), value) as Draft;
}

function put(at: unknown, path: readonly string[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(at)) {
    return at.map((item: unknown, index) => (String(index) === step ? put(item, rest, value) : item));
  }
  const record = (at ?? {}) as Record<string, unknown>;
  return { ...record, [step]: put(record[step], rest, value) };
}

/** A path without the numbers of rows, as the field schema names it. */
export function schemaPath(path: string): string {
  return path
    .split('.')
    .filter((step) => !/^\d+$/.test(step))
    .join('.');
}
