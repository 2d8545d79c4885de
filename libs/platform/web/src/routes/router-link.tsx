import type { LinkProps } from '@allmende/platform-ui';
import { Link } from 'react-router';

const SAME_PAGE_OR_ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i;

/** Follows addresses of the site without reloading; anchors, downloads and foreign addresses stay plain links. */
export function RouterLink({ href, children, ...rest }: LinkProps) {
  const plain = SAME_PAGE_OR_ELSEWHERE.test(href) || rest.download !== undefined || rest.target === '_blank';
  if (!plain) {
    return (
      <Link to={href} {...rest}>
        {children}
      </Link>
    );
  }
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  );
}
