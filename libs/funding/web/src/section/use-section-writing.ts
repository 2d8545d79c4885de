import type { CallSection } from '@allmende/funding-core';
import { useMutation } from '@apollo/client/react';
import { toAnswers, type OpenApplication } from '../application/open-application.js';
import { useTogether, type SentTexts, type WritingTogether } from '../together/use-together.js';
import type { Texts } from '../together/merge.js';
import { SaveSectionDocument } from './SectionPage.generated.js';

/** Writes the answers of one section together with the other members. */
export function useSectionWriting(open: OpenApplication, section: CallSection): WritingTogether {
  const [mutate] = useMutation(SaveSectionDocument);
  const saved = open.sections.find(({ sectionKey }) => sectionKey === section.key);
  const send = async (_texts: Texts, changes: Texts, expectedVersion: number): Promise<SentTexts> => {
    const answers = Object.entries(changes).map(([questionKey, text]) => ({ questionKey, text }));
    const input = { applicationId: open.id, sectionKey: section.key, expectedVersion, answers };
    const { data } = await mutate({ variables: { input } });
    if (data === undefined) return { kind: 'refused', problems: [] };
    const { problems, section: kept } = data.saveSection;
    const isStale = problems.some(({ code }) => code === 'STALE_VERSION');
    if (problems.length > 0 && !isStale) return { kind: 'refused', problems };
    const texts = kept === null ? {} : toAnswers(kept.answers);
    return { kind: isStale ? 'stale' : 'saved', saved: texts, version: kept?.version ?? 0 };
  };
  return useTogether({
    key: `application:${open.id}:${section.key}`,
    texts: saved?.answers ?? {},
    version: saved?.version ?? 0,
    send,
    disabled: !open.viewerCan.editSections,
  });
}
