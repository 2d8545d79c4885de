import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

/** One view: its key, the words on the tab and what it shows. */
export interface TabItem {
  readonly key: string;
  readonly label: ReactNode;
  readonly panel: ReactNode;
}

export interface TabsProps {
  label: string;
  tabs: readonly TabItem[];
  selected?: string;
  onSelect?: (key: string) => void;
}

/**
 * Views of the same thing. Arrow keys, Home and End move and select. All panels are in the document, so print and
 * readers without scripts lose nothing.
 */
export function Tabs({ label, tabs, selected, onSelect }: TabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState(tabs[0]?.key);
  const current = selected ?? own;
  const select = (key: string) => {
    setOwn(key);
    onSelect?.(key);
  };
  const press = (event: KeyboardEvent) => {
    const index = nextTab(
      event.key,
      tabs.findIndex((tab) => tab.key === current),
      tabs.length,
    );
    const tab = index === null ? undefined : tabs[index];
    if (tab === undefined) return;
    event.preventDefault();
    select(tab.key);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index ?? 0]?.focus();
  };
  return (
    <div className="al-tabs">
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus -- focus is on the tabs (roving tabindex) */}
      <div role="tablist" aria-label={label} className="al-tabs__list" ref={list} onKeyDown={press}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}-tab`}
            aria-selected={tab.key === current}
            aria-controls={`${id}-${tab.key}`}
            tabIndex={tab.key === current ? 0 : -1}
            className="al-tabs__tab"
            onClick={() => select(tab.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div
          key={tab.key}
          role="tabpanel"
          id={`${id}-${tab.key}`}
          aria-labelledby={`${id}-${tab.key}-tab`}
          tabIndex={0}
          hidden={tab.key !== current}
          className="al-tabs__panel"
        >
          {tab.panel}
        </div>
      ))}
    </div>
  );
}

function nextTab(key: string, index: number, count: number): number | null {
  const targets: Record<string, number> = {
    ArrowRight: (index + 1) % count,
    ArrowLeft: (index - 1 + count) % count,
    Home: 0,
    End: count - 1,
  };
  return targets[key] ?? null;
}
