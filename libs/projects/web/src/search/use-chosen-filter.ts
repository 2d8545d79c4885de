import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { searchAddress, type SearchState } from './search-state.js';

type Filter = SearchState['filter'];

/**
 * The filter as the boxes show it: at once what was clicked, and what the address says as soon as the address has
 * changed, by the click itself, by a removed chip or by the back button.
 */
export function useChosenFilter(state: SearchState): readonly [Filter, (next: SearchState) => void] {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<Filter | null>(null);
  const address = searchAddress(state);
  useEffect(() => setChosen(null), [address]);
  const choose = (next: SearchState) => {
    setChosen(next.filter);
    void navigate(searchAddress(next), { preventScrollReset: true });
  };
  return [chosen ?? state.filter, choose];
}
