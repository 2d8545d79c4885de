import { CONSORTIUM_ROLES } from '@allmende/consortia-core';
import { DefinitionList } from '@allmende/platform-ui';
import { useWords } from './use-words.js';

/** What each role means, in plain words. */
export function RoleList() {
  const t = useWords();
  return (
    <DefinitionList
      items={CONSORTIUM_ROLES.map((role) => ({
        term: t(`role.${role}.label`),
        value: t(`role.${role}.meaning`),
      }))}
    />
  );
}
