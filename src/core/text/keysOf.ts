/** The keys of a non-empty record, in order. */
export function keysOf<Key extends string>(record: { readonly [key in Key]: unknown }): [Key, ...Key[]] {
  return Object.keys(record) as [Key, ...Key[]];
}
