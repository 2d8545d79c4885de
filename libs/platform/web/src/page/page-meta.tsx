import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { PLATFORM_NAMESPACE } from '../i18n/create-i18n.js';
import { useLanguage } from '../i18n/format.js';
import { useSite } from './site.js';

export interface PageMetaProps {
  title: string;
  /** One sentence for search results and previews. */
  description?: string;
  /** Address of a preview picture, absolute or from the root; without one the site's own is shown. */
  image?: string;
  /** Query parameters that make this another page; all others are left out of the canonical address. */
  canonicalParams?: readonly string[];
  /** Keeps the page out of search engines. */
  noIndex?: boolean;
}

/** Title, description and preview of a page. React lifts them into the head, on the server too. */
export function PageMeta({ title, description, image, canonicalParams = [], noIndex }: PageMetaProps) {
  const { t } = useTranslation(PLATFORM_NAMESPACE);
  const language = useLanguage();
  const { publicUrl, previewImage } = useSite();
  const picture = image ?? previewImage;
  const location = useLocation();
  const address = publicUrl + location.pathname + keptParams(location.search, canonicalParams);
  const suffix = t('page.suffix');
  const full = title === suffix ? title : `${title} · ${suffix}`;
  return (
    <>
      <title>{full}</title>
      {description !== undefined && <meta name="description" content={description} />}
      {noIndex === true && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={address} />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={suffix} />
      <meta property="og:title" content={title} />
      {description !== undefined && <meta property="og:description" content={description} />}
      <meta property="og:url" content={address} />
      <meta property="og:locale" content={language === 'de' ? 'de_DE' : 'en_GB'} />
      {picture !== undefined && <meta property="og:image" content={new URL(picture, `${publicUrl}/`).href} />}
      <meta name="twitter:card" content={picture === undefined ? 'summary' : 'summary_large_image'} />
    </>
  );
}

function keptParams(search: string, names: readonly string[]): string {
  const all = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const name of names) for (const value of all.getAll(name)) kept.append(name, value);
  const text = kept.toString();
  return text === '' ? '' : `?${text}`;
}
