/** The keys of a record that is known to have at least one, in its order. */
export function keysOf<Key extends string>(record: { readonly [key in Key]: unknown }): [Key, ...Key[]] {
  return Object.keys(record) as [Key, ...Key[]];
}
