/** A whole number with this sign between its thousands: 63.206 in Dutch and German, 63 206 in French, 63,206 in English. */
export function groupThousands(number: number, sign: string): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, sign);
}
