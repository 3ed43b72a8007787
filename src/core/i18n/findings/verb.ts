/** The verb that agrees with a platform, or with several between commas. */
export function verb(platform: string, one: string, several: string): string {
  return platform.includes(", ") ? several : one;
}
