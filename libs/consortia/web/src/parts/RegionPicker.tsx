import { Button, Combobox } from '@allmende/platform-ui';
import { useCallback, useEffect, useState } from 'react';
import { addToRegion, pickedKeys, removeFromRegion, type Region } from './region.js';
import { matchingChoices, useRegionNames } from './use-region-names.js';
import { useWords } from './use-words.js';

export interface RegionPickerProps {
  id: string;
  region: Region;
  onChange: (region: Region) => void;
  /** Whether Länder and Kreise of the invented region are offered, or the real ones. */
  demo: boolean;
  error?: string | undefined;
}

/** Länder and Kreise, picked by name one after the other. */
export function RegionPicker({ id, region, onChange, demo, error }: RegionPickerProps) {
  const t = useWords();
  const { choices, nameOf } = useRegionNames();
  const [said, setSaid] = useState('');
  const [round, setRound] = useState(0);
  // The field starts anew after each choice; whoever types goes on typing.
  useEffect(() => {
    if (round > 0) document.getElementById(id)?.focus();
  }, [round, id]);
  const load = useCallback(
    async (text: string) =>
      matchingChoices(
        choices.filter((choice) => choice.demo === demo),
        text,
        region,
      ),
    [choices, demo, region],
  );
  const add = (key: string) => {
    onChange(addToRegion(region, key));
    setSaid(t('region.added', { name: nameOf(key) }));
    setRound(round + 1);
  };
  const remove = (key: string) => {
    onChange(removeFromRegion(region, key));
    setSaid(t('region.removed', { name: nameOf(key) }));
    document.getElementById(id)?.focus();
  };
  const picked = pickedKeys(region);
  return (
    <div className="al-stack al-stack--small">
      <Combobox
        key={round}
        id={id}
        label={t('region.label')}
        hint={t('region.hint')}
        error={error}
        load={load}
        chosen={null}
        onChoose={(choice) => choice !== null && add(choice.key)}
      />
      {picked.length === 0 ? (
        <p className="kern-body kern-body--muted">{t('region.none')}</p>
      ) : (
        <ul className="al-chips" aria-label={t('region.picked')}>
          {picked.map((key) => (
            <li key={key} className="al-chip">
              <span>{key.length === 2 ? t('region.allOf', { land: nameOf(key) }) : nameOf(key)}</span>
              <Button variant="tertiary" small icon="close" onClick={() => remove(key)}>
                <span className="al-visually-hidden">{t('region.remove', { name: nameOf(key) })}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="al-visually-hidden">
        {said}
      </p>
    </div>
  );
}
