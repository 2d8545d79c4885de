import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { parse } from 'yaml';

/** The shapes that make up the profile `v30_de_spec`; the vocabularies of the EU would have to be loaded for more. */
const PROFILE = [
  'dcat-ap-SHACL.ttl',
  'dcat-ap-SHACL-DE.ttl',
  'dcat-ap-de-deprecated.ttl',
  'dcat-ap-spec-german-additions.ttl',
];
const EUROCITIES_TABLE = 'schema-v0_3_1.yaml';

/** Schemas as their publishers released them, from a directory that the caller names. */
export interface OfficialSchemas {
  /** What the shapes find wrong, by path and message. */
  readonly checkCatalogue: (turtle: string) => Promise<readonly string[]>;
  readonly eurocities: object;
  /** Texts of the published examples of publiccode.yml. */
  readonly examples: readonly { readonly name: string; readonly text: string }[];
}

/** Finds the files by their names, however deep; says which one is not there. */
export function readOfficialSchemas(directory: string): OfficialSchemas {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  const read = (name: string): string => {
    const found = files.find((file) => basename(file) === name);
    if (found === undefined) throw new Error(`${directory} has no ${name}`);
    return readFileSync(join(directory, found), 'utf8');
  };
  const shapes = new Store(PROFILE.flatMap((name) => new Parser().parse(read(name))));
  const examples = files.filter((file) => /^example.*\.yml$/.test(basename(file)));
  return {
    checkCatalogue: (turtle) => checkWith(shapes, turtle),
    eurocities: fromTable(parse(read(EUROCITIES_TABLE)) as EurocitiesTable),
    examples: examples.map((file) => ({ name: file, text: readFileSync(join(directory, file), 'utf8') })),
  };
}

async function checkWith(shapes: Store, turtle: string): Promise<readonly string[]> {
  const report = await new SHACLValidator(shapes).validate(new Store(new Parser().parse(turtle)));
  return report.results.map(({ path, focusNode, message }) => {
    const words = message.map((part) => part.value).join(' ');
    return [focusNode, path]
      .map((term) => (term as { value?: string } | null)?.value ?? '')
      .concat(words)
      .join(' ');
  });
}

interface EurocitiesTable {
  readonly properties: readonly {
    readonly attribute: string;
    readonly type: string;
    readonly required?: boolean;
    readonly const?: string;
    readonly enum?: { readonly en: readonly string[] };
  }[];
}

/** The JSON schema that the table of fields amounts to. */
function fromTable({ properties }: EurocitiesTable): object {
  return {
    type: 'object',
    required: properties.filter(({ required }) => required === true).map(({ attribute }) => attribute),
    properties: Object.fromEntries(
      properties.map((field) => [
        field.attribute,
        field.const !== undefined
          ? { const: field.const }
          : field.enum !== undefined
            ? { enum: field.enum.en }
            : { type: 'string', minLength: 1 },
      ]),
    ),
    additionalProperties: false,
  };
}
