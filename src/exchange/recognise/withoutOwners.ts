/** `-- owner: Yusuf`, `| @marie`: who looks after a post. */
const OWNER =
  /(?:[\s,;|(–—-]*)(?<![\p{L}\p{N}])(?:(?:owner|author|assignee|responsible|by|verantwoordelijke?|auteur|door|wie|responsable|rédact(?:eur|rice)|par|verantwortlich|zuständig|von|wer)\s?:\s*[^|()\]–—\n]{1,40}|@[\p{L}\p{N}_.-]{2,40})(?:\s*\)|(?=[\s|–—-]|$))/giu;

/** A label without those who look after its post, and who they are. */
export function withoutOwners(text: string): { readonly text: string; readonly owners: string[] } {
  const owners: string[] = [];
  const rest = text.replace(OWNER, (owner) => {
    owners.push(owner.replace(/^[\s,;|(–—-]+|[\s)]+$/gu, ""));
    return " ";
  });
  // "@marie" alone is an account, and not the owner of anything.
  return /[\p{L}\p{N}]/u.test(rest) ? { text: rest, owners } : { text, owners: [] };
}
