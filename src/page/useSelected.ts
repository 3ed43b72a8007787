import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Store } from "./Store.ts";

/**
 * What a component needs of a store's state; it is rendered again when that changes.
 *
 * @param written - the state that the page was written with: the first render uses it, to take over the elements that are there
 */
export function useSelected<State, Value>(
  store: Store<State>,
  select: (state: State) => Value,
  written?: State,
): Value {
  const [, render] = useState<object>();
  const isFirst = useRef(written !== undefined);
  const value = select(isFirst.current && written !== undefined ? written : store.state);
  useLayoutEffect(() => {
    if (isFirst.current && !Object.is(select(store.state), value)) render({});
    isFirst.current = false;
    return store.subscribe((state, before) => {
      if (!Object.is(select(state), select(before))) render({});
    });
  }, [store, select]);
  return value;
}
