import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from '../button.js';
import { useUiText } from '../ui-text.js';
import { VisuallyHidden } from '../visually-hidden.js';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** The buttons; the primary one last. */
  footer?: ReactNode;
}

/** A modal question. The native element keeps the focus inside, makes the rest inert and gives the focus back. */
export function Dialog({ open, onClose, title, children, footer }: DialogProps) {
  const own = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const text = useUiText();
  useEffect(() => {
    const dialog = own.current;
    if (dialog === null || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);
  return (
    <dialog ref={own} className="kern-dialog al-dialog" aria-labelledby={titleId} onClose={onClose}>
      <header className="kern-dialog__header">
        <h2 className="kern-title kern-title--large" id={titleId}>
          {title}
        </h2>
        <button
          type="button"
          className="kern-btn kern-btn--tertiary al-icon-button"
          onClick={() => own.current?.close()}
        >
          <span className="kern-icon kern-icon--close" aria-hidden="true" />
          <VisuallyHidden>{text.close}</VisuallyHidden>
        </button>
      </header>
      <section className="kern-dialog__body">
        <div className="kern-body">{children}</div>
      </section>
      <footer className="kern-dialog__footer">
        {footer ?? (
          <Button variant="secondary" onClick={() => own.current?.close()}>
            {text.close}
          </Button>
        )}
      </footer>
    </dialog>
  );
}
