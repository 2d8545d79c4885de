/**
 * Waiting for these keeps script off the first sight of a server-rendered page: its HTML stands and its links work, and
 * the script of a part is fetched once somebody comes near it. Where there is nothing to wait for they resolve at once.
 */
export type WaitUntil = () => Promise<void>;

/** How far below the window a part may be when its script is fetched. */
const NEAR = '300px';

/** Until the place of a slot (`data-slot`) comes near the window; at once when the page was not rendered by the server. */
export function untilNear(slot: string): WaitUntil {
  return () => {
    const place = serverRendered(slot);
    if (place === null || !('IntersectionObserver' in globalThis)) return Promise.resolve();
    return new Promise((resolve) => {
      const observer = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          observer.disconnect();
          resolve();
        },
        { rootMargin: NEAR },
      );
      observer.observe(place);
    });
  };
}

/** Until somebody uses the page at all: for parts that are complete as HTML and only get faster by script. */
export function untilUsed(slot: string): WaitUntil {
  return () => {
    if (serverRendered(slot) === null) return Promise.resolve();
    return new Promise((resolve) => {
      const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;
      const used = () => {
        for (const sign of signs) removeEventListener(sign, used);
        resolve();
      };
      for (const sign of signs) addEventListener(sign, used, { passive: true });
    });
  };
}

function serverRendered(slot: string): Element | null {
  return typeof document === 'undefined' ? null : document.querySelector(`[data-slot="${slot}"]`);
}
