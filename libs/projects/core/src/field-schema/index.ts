export * from './affected-by.js';
export * from './field-schema.js';
export {
  columnWords,
  fieldWords,
  type FieldWords,
  type SchemaField,
  type SchemaPart,
} from './schema-field.js';
export * from './schema-change.input.js';
