import { useId, type ReactNode } from 'react';
import { classNames } from '../class-names.js';

type Gap = 'small' | 'default' | 'large';

/** Things below one another with one distance. */
export function Stack({ gap = 'default', children }: { gap?: Gap; children: ReactNode }) {
  return <div className={`al-stack al-stack--${gap}`}>{children}</div>;
}

/** Things in a row that wraps. */
export function Cluster({ children, spread }: { children: ReactNode; spread?: boolean }) {
  return <div className={classNames('al-cluster', spread && 'al-cluster--spread')}>{children}</div>;
}

/** Equal boxes side by side, as many as fit; one column on a phone. */
export function CardGrid({ children, wide }: { children: ReactNode; wide?: boolean }) {
  return <div className={classNames('al-card-grid', wide && 'al-card-grid--wide')}>{children}</div>;
}

/** Main content and something beside it; below one another on a phone. */
export function SideBySide({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className="al-side-by-side">
      <div className="al-side-by-side__main">{children}</div>
      <aside className="al-side-by-side__side">{side}</aside>
    </div>
  );
}

export interface SectionProps {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  id?: string;
  level?: 2 | 3;
  children: ReactNode;
}

/** A part of a page with its heading. */
export function Section({ title, lead, actions, id, level = 2, children }: SectionProps) {
  const headingId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="al-section" id={id} aria-labelledby={headingId}>
      <div className="al-cluster al-cluster--spread">
        <Heading id={headingId} className={level === 2 ? 'kern-heading-medium' : 'kern-heading-small'}>
          {title}
        </Heading>
        {actions}
      </div>
      {lead !== undefined && <p className="kern-body al-measure">{lead}</p>}
      {children}
    </section>
  );
}

/** Running text written by people: paragraphs, lists, links at a readable width. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="al-prose kern-body">{children}</div>;
}
