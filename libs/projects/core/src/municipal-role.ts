/** In which role the municipality acts: it uses the solution, enables others, pays for it, or sets its rules. */
export const MUNICIPAL_ROLES = ['user', 'enabler', 'funder', 'regulator'] as const;
export type MunicipalRole = (typeof MUNICIPAL_ROLES)[number];
