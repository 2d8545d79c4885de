import { CODE_METHODS, CONFIRMATION_METHODS, ORGANISATION_KINDS } from '@allmende/identity-core';
import { NETWORK_ROLES, ORGANISATION_ROLES } from '@allmende/platform-core';
import { registerEnumType } from '@nestjs/graphql';

function enumOf<Value extends string>(values: readonly Value[]): { readonly [Key in Value]: Key } {
  return Object.fromEntries(values.map((value) => [value, value])) as { [Key in Value]: Key };
}

export const OrganisationKindEnum = enumOf(ORGANISATION_KINDS);
export const OrganisationRoleEnum = enumOf(ORGANISATION_ROLES);
export const NetworkRoleEnum = enumOf(NETWORK_ROLES);
export const CodeMethodEnum = enumOf(CODE_METHODS);
export const ConfirmationMethodEnum = enumOf(CONFIRMATION_METHODS);

registerEnumType(OrganisationKindEnum, {
  name: 'OrganisationKind',
  description: 'What sort of office or body an organisation is.',
});
registerEnumType(OrganisationRoleEnum, {
  name: 'OrganisationRole',
  description: 'What a person may do inside one organisation.',
});
registerEnumType(NetworkRoleEnum, {
  name: 'NetworkRole',
  description: 'What a person may do for the network as a whole.',
});
registerEnumType(CodeMethodEnum, {
  name: 'CodeMethod',
  description: 'Where a typed code comes from: the authenticator app or the sheet of recovery codes.',
});
registerEnumType(ConfirmationMethodEnum, {
  name: 'ConfirmationMethod',
  description: 'How somebody can show who they are.',
});
