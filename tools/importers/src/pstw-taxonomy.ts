import type { DesignFieldKey, LifecycleState, SolutionTypeKey } from '@allmende/projects-core';

type Table<Value> = Readonly<Record<string, Value>>;

/** COFOG level II, which is closer to municipal work; its spelling in the file varies, so compare by {@link plain}. */
const FIELD_OF_GROUP: Table<DesignFieldKey> = {
  'executive and legislative organs, financial and fiscal affairs, external affairs': 'administration',
  'general public services n.e.c': 'administration',
  'general services': 'internal_services',
  'r&d general public services': 'administration',
  transport: 'mobility',
  'waste management': 'utilities',
  'waste water management': 'utilities',
  'water supply': 'utilities',
  'street lighting': 'utilities',
  'fuel and energy': 'utilities',
  'housing development': 'building_housing',
  'community development': 'planning',
  'family and children': 'youth_family',
  'old age': 'care',
};

const FIELD_OF_AREA: Table<DesignFieldKey> = {
  'general public services': 'administration',
  'public order and safety': 'public_safety',
  'economic affairs': 'economy',
  'environmental protection': 'environment',
  'housing and community amenities': 'planning',
  health: 'health',
  'recreation, culture and religion': 'culture_sport',
  education: 'education',
  'social protection': 'social',
};

const TYPE_OF_TECHNIQUE: Table<SolutionTypeKey> = {
  'computer vision': 'perception',
  'audio processing': 'perception',
  'machine learning': 'ml',
  'deep learning': 'ml',
  'natural language processing': 'ml',
  'planning and scheduling': 'optimisation',
  optimisation: 'optimisation',
  searching: 'optimisation',
  'multi-agent systems': 'simulation',
  'robotics and automation and robotic process automation (rpa)': 'rpa',
};

const STATE_OF_STATUS: Table<LifecycleState> = {
  planned: 'idea',
  'in development': 'concept',
  pilot: 'pilot',
  implemented: 'operation',
  'not in use': 'discontinued',
};

/** The design field of a case by its function of government, null where none fits (defence, for example). */
export function fieldOf(row: {
  readonly functionArea: string;
  readonly functionGroup: string;
}): DesignFieldKey | null {
  return FIELD_OF_GROUP[plain(row.functionGroup)] ?? FIELD_OF_AREA[plain(row.functionArea)] ?? null;
}

/**
 * The solution type by all techniques named. Generative comes first because the file lists it beside others; reasoning,
 * robots, vehicles and «several» say too little of how the thing works, so they count as a mixture.
 */
export function solutionTypeOf(techniques: readonly string[]): SolutionTypeKey {
  const named = techniques.map(plain).filter((technique) => technique !== '');
  if (named.includes('generative ai')) return 'generative';
  return TYPE_OF_TECHNIQUE[named[0] ?? ''] ?? 'hybrid';
}

/** How far a case has come, null for a status that the file did not have so far. */
export function stateOf(status: string): LifecycleState | null {
  return STATE_OF_STATUS[plain(status)] ?? null;
}

/** Small letters without the full stop that some cells end in. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/\.$/, '').trim();
}
