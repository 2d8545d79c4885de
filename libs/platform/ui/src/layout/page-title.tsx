import type { ReactNode } from 'react';

export interface PageTitleProps {
  title: ReactNode;
  /** What kind of thing this is, above the title. */
  preline?: ReactNode;
  /** What it is and for whom, in one or two sentences. */
  lead?: ReactNode;
  badges?: ReactNode;
  /** One primary button; quieter ones after it. */
  actions?: ReactNode;
}

/** The first screenful of a page: kind, name, state, sentence, next step. */
export function PageTitle({ title, preline, lead, badges, actions }: PageTitleProps) {
  return (
    <header className="al-page-title">
      {preline !== undefined && <p className="kern-preline">{preline}</p>}
      <h1 className="kern-heading-x-large" tabIndex={-1}>
        {title}
      </h1>
      {badges !== undefined && <div className="al-cluster">{badges}</div>}
      {lead !== undefined && <p className="kern-body kern-body--large al-measure">{lead}</p>}
      {actions !== undefined && <div className="al-cluster al-page-title__actions">{actions}</div>}
    </header>
  );
}
