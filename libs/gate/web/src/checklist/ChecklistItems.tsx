import { Badge, Disclosure, EmptyState, Link, Section } from '@allmende/platform-ui';
import { useFormat } from '@allmende/platform-web';
import type { ChecklistItemShownFragment, GateOfUseFragment } from '../parts/Gate.generated.js';
import { STATUS_KINDS } from '../parts/class-kinds.js';
import { LinkedWords } from '../parts/LinkedWords.js';
import { useUseAddress } from '../parts/use-address.js';
import { useWords } from '../parts/words.js';

type Item = ChecklistItemShownFragment;

export interface ChecklistItemsProps {
  checklist: GateOfUseFragment['checklist'];
  /** Whether the reader may open the records. */
  readable: boolean;
}

const ACTORS = ['author', 'reviewer', 'approver'] as const;

/** What is missing first, by who has to act; then what holds; last what this step does not ask for. */
export function ChecklistItems({ checklist: { items }, readable }: ChecklistItemsProps) {
  const t = useWords();
  const asked = items.filter(({ grade }) => grade !== 'not_required');
  const open = asked.filter(({ holds }) => !holds);
  const held = asked.filter(({ holds }) => holds);
  const unasked = items.filter(({ grade }) => grade === 'not_required');
  return (
    <>
      <Section title={t('list.missing')} lead={t('list.missingLead')}>
        {open.length === 0 ? (
          <EmptyState title={t('list.nothingMissing')}>{t('list.nothingMissingText')}</EmptyState>
        ) : (
          ACTORS.map((actor) => {
            const theirs = open.filter(({ nextActor }) => nextActor === actor);
            if (theirs.length === 0) return null;
            return (
              <Section key={actor} level={3} title={t(`actor.${actor}`)}>
                <Items items={theirs} readable={readable} />
              </Section>
            );
          })
        )}
      </Section>
      {held.length > 0 && (
        <Disclosure title={t('list.heldCount', { count: held.length })}>
          <Items items={held} readable={readable} />
        </Disclosure>
      )}
      {unasked.length > 0 && (
        <Disclosure title={t('list.unasked')}>
          <Items items={unasked} readable={readable} />
        </Disclosure>
      )}
    </>
  );
}

function Items({ items, readable }: { items: readonly Item[]; readable: boolean }) {
  return (
    <ul className="al-gate-items">
      {items.map((item) => (
        <ItemRow key={item.evidence} item={item} readable={readable} />
      ))}
    </ul>
  );
}

function ItemRow({ item, readable }: { item: Item; readable: boolean }) {
  const t = useWords();
  const { to } = useUseAddress();
  const name = t(`evidence.${item.evidence}.name`);
  const isSigned = item.evidence === 'release_decision';
  return (
    <li className="al-gate-item">
      <div className="al-cluster al-cluster--spread">
        {readable && !isSigned ? (
          <Link className="kern-link" href={to(`nachweise/${item.evidence}`)}>
            {name}
          </Link>
        ) : (
          <span className="kern-body">{name}</span>
        )}
        <Badge kind={STATUS_KINDS[item.status]}>{t(`status.${item.status}`)}</Badge>
      </div>
      <p className="kern-body kern-body--small">{t(`evidence.${item.evidence}.what`)}</p>
      <p className="kern-body kern-body--small kern-body--muted">
        {item.grade === 'required_draft' && !item.holds ? `${t('list.draftEnough')} ` : ''}
        <BasisWords item={item} />
        {item.overridden ? ` ${t('list.overridden')}` : ''}
        {item.pooled ? ` ${t('list.pooled')}` : ''}
      </p>
    </li>
  );
}

function BasisWords({ item: { basis, norm, from } }: { item: Item }) {
  const t = useWords();
  const { date } = useFormat();
  if (basis === 'network_rule')
    return t(norm === '' ? 'basis.network_rule' : 'basis.network_draft', { norm });
  if (basis === 'law_in_force') return t('basis.law_in_force', { norm });
  const text =
    from === null ? t('basis.law_adopted', { norm }) : t('basis.law_future', { norm, day: date(from) });
  return <LinkedWords text={text} links={{ day: '/freigabe/stichtage' }} small />;
}
