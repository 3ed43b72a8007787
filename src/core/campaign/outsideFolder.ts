/** That a file lies outside the folder of the campaign that names it. */
export function outsideFolder(named: string): string {
  return `${named} is outside the campaign's folder; put it there, and name it from there`;
}
