import { useState } from 'react';
import { useNavigate } from 'react-router';
import { searchAddress, type SearchState } from './search-state.js';

/**
 * The filter as the boxes show it: at once what was clicked, and always what the address says as soon as the
 * address changes in another way (a removed chip, the back button).
 */
export function useChosenFilter(
  state: SearchState,
): readonly [SearchState['filter'], (next: SearchState) => void] {
  const navigate = useNavigate();
  const address = searchAddress({ ...state, trail: [] });
  const [chosen, setChosen] = useState({ address, filter: state.filter });
  const shown = chosen.address === address ? chosen.filter : state.filter;
  const choose = (next: SearchState) => {
    setChosen({ address, filter: next.filter });
    void navigate(searchAddress(next), { preventScrollReset: true });
  };
  return [shown, choose];
}
