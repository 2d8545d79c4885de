import { Breadcrumbs, PageTitle, type Crumb, type PageTitleProps } from '@allmende/platform-ui';
import type { ReactNode } from 'react';
import { PageMeta, type PageMetaProps } from './page-meta.js';

export interface AreaPageProps extends Omit<PageTitleProps, 'title'> {
  title: string;
  /** For search results and previews; also the lead when none is given. */
  description?: string;
  /** The way here without this page itself. */
  crumbs?: readonly Crumb[];
  meta?: Omit<PageMetaProps, 'title' | 'description'>;
  children?: ReactNode;
}

/** The frame every page shares: title in the head, the way here, heading, state, next step, content. */
export function AreaPage({ title, description, crumbs, meta, children, ...heading }: AreaPageProps) {
  return (
    <div className="al-page">
      <PageMeta title={title} description={description} {...meta} />
      {crumbs !== undefined && crumbs.length > 0 && <Breadcrumbs items={[...crumbs, { label: title }]} />}
      <PageTitle {...heading} lead={heading.lead ?? description} title={title} />
      {children}
    </div>
  );
}
