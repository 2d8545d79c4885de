import { lazy, Suspense, useDeferredValue } from 'react';

const LanguageHints = lazy(async () => ({
  default: (await import('./LanguageHints.js')).LanguageHints,
}));

/** Below a long text: what makes it hard to read, a moment after it was typed. Loaded only when something was. */
export function PlainLanguage({ text }: { text: string }) {
  const settled = useDeferredValue(text);
  if (settled.trim() === '') return null;
  return (
    <Suspense fallback={null}>
      <LanguageHints text={settled} />
    </Suspense>
  );
}
