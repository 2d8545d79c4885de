import { UiTextProvider, type UiText } from '@allmende/platform-ui';
import type { TFunction } from 'i18next';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PLATFORM_NAMESPACE } from './create-i18n.js';
import { formatNumber } from './format.js';
import type { Language } from './language.js';

/** Gives the design system its words in the language of the page. */
export function UiWords({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation(PLATFORM_NAMESPACE);
  const text = useMemo(() => uiText(t, i18n.language as Language), [t, i18n.language]);
  return <UiTextProvider text={text}>{children}</UiTextProvider>;
}

function uiText(t: TFunction<'platform'>, language: Language): UiText {
  const number = (value: number) => formatNumber(value, language);
  const counted = (key: string) => (count: number) => t(`ui.${key}`, { count, number: number(count) });
  return {
    optional: t('ui.optional'),
    loading: t('ui.loading'),
    close: t('ui.close'),
    search: t('ui.search'),
    noSuggestions: t('ui.noSuggestions'),
    suggestions: counted('suggestions'),
    charactersLeft: counted('charactersLeft'),
    charactersOver: counted('charactersOver'),
    sortBy: (column) => t('ui.sortBy', { column }),
    scrollable: t('ui.scrollable'),
    loadMore: t('ui.loadMore'),
    shown: (shown, total) => t('ui.shown', { shown: number(shown), total: number(total) }),
    pages: t('ui.pages'),
    page: (page) => t('ui.page', { page: number(page) }),
    previous: t('ui.previous'),
    next: t('ui.next'),
    breadcrumbs: t('ui.breadcrumbs'),
    saving: t('ui.saving'),
    saved: t('ui.saved'),
    savedAt: (time) => t('ui.savedAt', { time }),
    offline: t('ui.offline'),
    conflict: t('ui.conflict'),
    notSaved: t('ui.notSaved'),
    errorSummary: t('ui.errorSummary'),
    mapHint: t('ui.mapHint'),
    mapPending: counted('mapPending'),
    progress: (done, all) => t('ui.progress', { done: number(done), all: number(all) }),
    of: t('ui.of'),
    source: t('ui.source'),
    asOf: t('ui.asOf'),
  };
}
