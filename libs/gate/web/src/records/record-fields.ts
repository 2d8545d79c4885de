import { type EvidenceType, FRIA_ELEMENTS, RESPONSIBLE_ROLES } from '@allmende/gate-core';

/** How a field of a record is typed. */
export type FieldKind = 'line' | 'text' | 'day' | 'yesNo' | 'number';

/** A field by its path in the content; `list` says in which list of rows it stands. */
export interface RecordField {
  readonly path: string;
  readonly kind: FieldKind;
}

/** A list of rows with the same fields. */
export interface RecordList {
  readonly list: string;
  readonly fields: readonly RecordField[];
}

export type RecordPart = RecordField | RecordList;

const field = (path: string, kind: FieldKind): RecordField => ({ path, kind });
const DOCUMENT: readonly RecordField[] = [
  field('summary', 'text'),
  field('documentUrl', 'line'),
  field('documentDate', 'day'),
];

/** What each kind asks for in the order of the page; every kind left out is a paper. */
const PARTS: Partial<Record<EvidenceType, readonly RecordPart[]>> = {
  affected_groups: [
    { list: 'groups', fields: [field('group', 'line'), field('effect', 'text')] },
    field('protectedConsidered', 'yesNo'),
    field('protectedReason', 'text'),
  ],
  participation_record: [
    {
      list: 'hearings',
      fields: [
        field('group', 'line'),
        field('heldOn', 'day'),
        field('format', 'line'),
        field('result', 'text'),
        field('use', 'text'),
      ],
    },
  ],
  responsibility_matrix: RESPONSIBLE_ROLES.map((role) => field(`roles.${role}`, 'line')),
  dpia: [field('needed', 'yesNo'), ...DOCUMENT],
  fria: [...FRIA_ELEMENTS.map((element) => field(element, 'text')), ...DOCUMENT],
  automation_law_check: [field('permitted', 'yesNo'), ...DOCUMENT],
  logging_plan: [field('retentionDays', 'number'), ...DOCUMENT],
  complaint_channel: [...DOCUMENT, field('publicUrl', 'line')],
  eu_db_registration: [field('reference', 'line'), field('registeredOn', 'day')],
};

export function partsOf(type: EvidenceType): readonly RecordPart[] {
  return PARTS[type] ?? DOCUMENT;
}

/** What stands in a row nobody has filled. */
export function emptyRow({ fields }: RecordList): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ path, kind }) => [path, kind === 'day' ? null : '']));
}

type Content = Readonly<Record<string, unknown>>;

export function valueAt(content: object, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => (part as Content | null)?.[key], content);
}

/** The content with one value changed; everything else stays the same. */
export function withValue(content: object, path: string, value: unknown): object {
  const [key = '', ...rest] = path.split('.');
  const before = (content as Content)[key];
  const after = rest.length === 0 ? value : withValue((before ?? {}) as object, rest.join('.'), value);
  return { ...content, [key]: after };
}
