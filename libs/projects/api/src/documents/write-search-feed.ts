import { create } from 'xmlbuilder2';
import { entryAddress, searchPage, type ListedEntry, type ListFrame } from './listed-entry.js';
import { FIELD_NAMES } from './list-words.js';

const ATOM = 'http://www.w3.org/2005/Atom';

/** The entries of a search as an Atom feed (RFC 4287), the newest first; an empty one was never updated. */
export function writeSearchFeed(frame: ListFrame, entries: readonly ListedEntry[]): string {
  const self = `${frame.site}/loesungen/feed.atom${frame.query === '' ? '' : `?${frame.query}`}`;
  const updated = Math.max(0, ...entries.map(changedAt));
  const feed = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' }).ele(ATOM, 'feed', {
    'xml:lang': 'de',
  });
  feed.ele('id').txt(self);
  feed.ele('title').txt(titleOf(frame));
  feed.ele('updated').txt(new Date(updated).toISOString());
  feed.ele('link', { rel: 'self', type: 'application/atom+xml', href: self });
  feed.ele('link', { rel: 'alternate', type: 'text/html', href: searchPage(frame) });
  feed.ele('author').ele('name').txt('Allmende');
  for (const entry of entries) {
    const { project, municipality } = entry;
    const item = feed.ele('entry');
    item.ele('id').txt(`urn:uuid:${project.id}`);
    item.ele('title').txt(project.title);
    item.ele('updated').txt(new Date(changedAt(entry)).toISOString());
    if (project.publishedAt !== null) item.ele('published').txt(project.publishedAt.toISOString());
    item.ele('link', { rel: 'alternate', type: 'text/html', href: entryAddress(frame, entry) });
    item.ele('author').ele('name').txt(municipality.name);
    if (project.primaryField != null) {
      item.ele('category', { term: project.primaryField, label: FIELD_NAMES[project.primaryField] });
    }
    item.ele('summary').txt(project.summary ?? '');
  }
  return feed.end({ prettyPrint: true });
}

function titleOf({ text, narrowed }: ListFrame): string {
  const title = text === '' ? 'Allmende: neue Lösungen' : `Allmende: neue Lösungen zu „${text}“`;
  return narrowed ? `${title} (eingegrenzt)` : title;
}

function changedAt({ project }: ListedEntry): number {
  return Math.max(project.updatedAt?.getTime() ?? 0, project.publishedAt?.getTime() ?? 0);
}
