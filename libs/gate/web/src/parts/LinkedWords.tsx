import { TextLink } from '@allmende/platform-ui';
import { Fragment } from 'react';

export interface LinkedWordsProps {
  /** A sentence in which `<name>words</name>` stands where a link belongs. */
  text: string;
  /** Where each of them leads. */
  links: Readonly<Record<string, string>>;
  small?: boolean;
}

const LINK = /<(\w+)>(.*?)<\/\1>/g;

/**
 * A sentence with links in it, in the order of its language. `Trans` would do the same and would be sent to every visitor:
 * it brings a parser of HTML into the frame of the site.
 */
export function LinkedWords({ text, links, small = false }: LinkedWordsProps) {
  const pieces = [...text.matchAll(LINK)];
  const ends = pieces.map((piece) => piece.index + piece[0].length);
  return (
    <>
      {pieces.map((piece, at) => {
        const [, name = '', words] = piece;
        return (
          <Fragment key={name}>
            {text.slice(ends[at - 1] ?? 0, piece.index)}
            <TextLink href={links[name] ?? ''} small={small}>
              {words}
            </TextLink>
          </Fragment>
        );
      })}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}
