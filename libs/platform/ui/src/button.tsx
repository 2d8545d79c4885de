import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { classNames } from './class-names.js';
import { Icon, type IconName } from './icon.js';
import { Link, type LinkProps } from './link.js';
import { useUiText } from './ui-text.js';
import { VisuallyHidden } from './visually-hidden.js';

/** One `primary` per page; the rest is quieter. */
export type ButtonVariant = 'primary' | 'secondary' | 'tertiary';

interface ButtonLook {
  variant?: ButtonVariant;
  small?: boolean;
  block?: boolean;
  icon?: IconName;
  iconAfter?: IconName;
}

function buttonClass({ variant = 'primary', small, block }: ButtonLook, className?: string): string {
  return classNames(
    'kern-btn',
    `kern-btn--${variant}`,
    small && 'kern-btn--x-small al-btn--small',
    block && 'kern-btn--block',
    className,
  );
}

function ButtonContent({ icon, iconAfter, children }: ButtonLook & { children: ReactNode }) {
  return (
    <>
      {icon !== undefined && <Icon name={icon} />}
      <span className="kern-label">{children}</span>
      {iconAfter !== undefined && <Icon name={iconAfter} />}
    </>
  );
}

export interface ButtonProps extends ButtonLook, ButtonHTMLAttributes<HTMLButtonElement> {
  busy?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/**
 * A button. While `busy` it keeps its place, width and focus, says so, and ignores presses: a disabled button
 * would lose the focus of a keyboard user.
 */
export function Button({
  variant,
  small,
  block,
  icon,
  iconAfter,
  busy,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  const text = useUiText();
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy === true || rest['aria-disabled'] || undefined}
      onClick={busy === true ? (event) => event.preventDefault() : onClick}
      className={buttonClass({ variant, small, block }, className)}
    >
      <ButtonContent icon={busy === true ? 'autorenew' : icon} iconAfter={iconAfter}>
        {children}
      </ButtonContent>
      {busy === true && <VisuallyHidden>{text.loading}</VisuallyHidden>}
    </button>
  );
}

export interface LinkButtonProps extends ButtonLook, LinkProps {}

/** A link that looks like a button, for the one next step that is an address. */
export function LinkButton({
  variant,
  small,
  block,
  icon,
  iconAfter,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <Link {...rest} className={buttonClass({ variant, small, block }, className)}>
      <ButtonContent icon={icon} iconAfter={iconAfter}>
        {children}
      </ButtonContent>
    </Link>
  );
}

export interface TextLinkProps extends LinkProps {
  icon?: IconName;
  small?: boolean;
}

/** A link in running text. */
export function TextLink({ icon, small, className, children, ...rest }: TextLinkProps) {
  return (
    <Link {...rest} className={classNames('kern-link', small && 'kern-link--small', 'al-link', className)}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </Link>
  );
}
