/** Memoises a function of a name. It keeps every name and value, so there may only be a few. */
export function memoizeName<Name extends string, Value>(
  compute: (name: Name) => Value,
): (name: Name) => Value {
  const known = new Map<Name, { readonly value: Value }>();
  return (name) => {
    let found = known.get(name);
    if (found === undefined) {
      found = { value: compute(name) };
      known.set(name, found);
    }
    return found.value;
  };
}

/**
 * Memoises a function of an object. The WeakMap drops the value with the object, so nothing outlives the campaign or the post
 * that it was computed from.
 */
export function memoize<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = { value: compute(key) };
      known.set(key, found);
    }
    return found.value;
  };
}
