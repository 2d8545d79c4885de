import { useTaxonomy } from '@allmende/municipalities-web';
import { Card } from '@allmende/platform-ui';
import { EntryBadges } from './EntryBadges.js';
import { Marked } from './Marked.js';
import { placeLine } from './place-line.js';
import type { ProjectCardFragment } from './ProjectCard.generated.js';

export interface ProjectCardProps {
  entry: ProjectCardFragment;
  /** Fields with the words that were asked for, from a search. */
  highlights?: readonly {
    readonly field: string;
    readonly pieces: readonly { readonly text: string; readonly hit: boolean }[];
  }[];
  level?: 2 | 3;
}

/** One solution in a list: where, what, how far, of which kind. The whole card leads to its page. */
export function ProjectCard({ entry, highlights = [], level = 3 }: ProjectCardProps) {
  const term = useTaxonomy();
  const marked = (field: 'title' | 'summary') => {
    const pieces = highlights.find((highlight) => highlight.field === field)?.pieces;
    return pieces === undefined ? entry[field] : <Marked pieces={pieces} />;
  };
  const kinds = [
    entry.primaryField && term('designField', entry.primaryField),
    entry.solutionType && term('solutionType', entry.solutionType),
  ].filter(Boolean);
  return (
    <Card
      level={level}
      href={`/loesungen/${entry.key}`}
      preline={placeLine(entry.municipality)}
      title={marked('title')}
      badges={<EntryBadges entry={entry} />}
      footer={kinds.length > 0 ? <p className="al-kinds">{kinds.join(' · ')}</p> : undefined}
    >
      <p className="al-card-text">{marked('summary')}</p>
    </Card>
  );
}
