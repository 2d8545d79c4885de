import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';

/** A name and what it stands for; entries without a value are left out by the caller, `0` is a value. */
export interface Definition {
  readonly term: ReactNode;
  readonly value: ReactNode;
}

/** Facts about one thing. */
export function DefinitionList({ items, stacked }: { items: readonly Definition[]; stacked?: boolean }) {
  return (
    <dl className={classNames('kern-description-list', stacked && 'kern-description-list--col')}>
      {items.map((item, index) => (
        <div key={index} className="kern-description-list-item">
          <dt className="kern-description-list-item__key">{item.term}</dt>
          <dd className="kern-description-list-item__value">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
