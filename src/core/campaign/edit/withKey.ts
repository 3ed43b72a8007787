/** The order in which a person writes the keys of a campaign file, of its posts and of its other parts. */
const ORDER = [
  ...[
    "id",
    "file",
    "tag",
    "figure",
    "statement",
    "date",
    "name",
    "heading",
    "title",
    "year",
    "url",
    "status",
    "by",
  ],
  ...[
    "phone",
    "site",
    "region",
    "use",
    "description",
    "languages",
    "translations",
    "formerSites",
    "note",
    "day",
    "period",
  ],
  ...[
    "from",
    "to",
    "timeZone",
    "brand",
    "color",
    "accent",
    "logo",
    "organisation",
    "contact",
    "values",
    "accounts",
    "links",
    "limits",
    "threads",
    "numbering",
  ],
  ...[
    "hashtags",
    "helpline",
    "platforms",
    "when",
    "contentWarning",
    "text",
    "thread",
    "firstComment",
    "alt",
    "images",
    "variants",
    "source",
    "supersededBy",
  ],
  ...["background", "helplines", "facts", "vocabulary", "say", "not", "why", "rules", "posts"],
];

/** A mapping with another value under a key, at the place where a person would write it; without the key if it is undefined. */
export function withKey(
  table: { readonly [key: string]: unknown },
  key: string,
  value: unknown,
): { readonly [key: string]: unknown } {
  if (Object.hasOwn(table, key)) {
    if (value !== undefined) return { ...table, [key]: value };
    const { [key]: _, ...others } = table;
    return others;
  }
  if (value === undefined) return table;
  const rank = ORDER.indexOf(key);
  const entries = Object.entries(table);
  const at = rank === -1 ? -1 : entries.findIndex(([other]) => ORDER.indexOf(other) > rank);
  return Object.fromEntries(entries.toSpliced(at === -1 ? entries.length : at, 0, [key, value]));
}
