import { classNames } from './class-names.js';

/** The icons KERN ships that we use. All are decorative: the words beside them carry the meaning. */
export type IconName =
  | 'account-circle'
  | 'add'
  | 'arrow-back'
  | 'arrow-down'
  | 'arrow-forward'
  | 'arrow-up'
  | 'autorenew'
  | 'brightness-medium'
  | 'calendar-today'
  | 'check'
  | 'checklist'
  | 'chevron-left'
  | 'chevron-right'
  | 'close'
  | 'content-copy'
  | 'danger'
  | 'dark-mode'
  | 'dehaze'
  | 'delete'
  | 'download'
  | 'draft'
  | 'edit'
  | 'help'
  | 'home'
  | 'info'
  | 'language'
  | 'light-mode'
  | 'logout'
  | 'mail'
  | 'open-in-new'
  | 'search'
  | 'success'
  | 'visibility'
  | 'visibility-off'
  | 'warning';

/** A decorative icon, hidden from assistive technology. */
export function Icon({ name, size }: { name: IconName; size?: 'small' | 'large' | 'x-large' }) {
  return (
    <span
      className={classNames('kern-icon', `kern-icon--${name}`, size && `kern-icon--${size}`)}
      aria-hidden="true"
    />
  );
}
