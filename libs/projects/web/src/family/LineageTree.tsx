import { TextLink } from '@allmende/platform-ui';
import type { BranchOfSolutionFragment } from './Family.generated.js';
import { useWords } from './words.js';

/** One direction of the tree: what a solution came from, or what came of it; each step further in. */
export function LineageTree({
  branches,
  direction,
}: {
  branches: readonly BranchOfSolutionFragment[];
  direction: 'up' | 'down';
}) {
  const t = useWords();
  const shown = branches.filter((branch) => branch.direction === direction);
  if (shown.length === 0) return null;
  return (
    <div>
      <h3 className="kern-heading-small">{t(`${direction}.title`)}</h3>
      <ul className="al-lineage">
        {shown.map((branch) => (
          <li
            key={`${branch.childId} ${branch.parentId}`}
            className={`al-lineage__branch al-lineage__branch--${branch.depth}`}
          >
            <Branch branch={branch} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Branch({ branch }: { branch: BranchOfSolutionFragment }) {
  const t = useWords();
  const { key, title, municipality, kind, changes } = branch;
  return (
    <>
      {key === null ? (
        <span>{t('gone')}</span>
      ) : (
        <TextLink href={`/loesungen/${key}`}>{title ?? key}</TextLink>
      )}
      {municipality !== null && `, ${municipality.name}`}
      {` (${t(`kind.${kind}`)})`}
      {changes !== '' && <p className="kern-body kern-body--small al-plain-text">{changes}</p>}
    </>
  );
}
