/** How long something is, in the unit of each of several limits. */
export interface Measured {
  readonly lengths: readonly number[];
  /** How long the white space before it is, which counts where what is before it is in the same part. */
  readonly gaps: readonly number[];
}

/** The lengths of runs of what was measured, each in constant time. */
export class Lengths {
  /** Of each limit, the length of everything before one. */
  readonly #starts: readonly Float64Array[];
  /** The same with it. */
  readonly #ends: readonly Float64Array[];

  constructor(measured: readonly Measured[]) {
    const limits = measured[0]?.lengths ?? [];
    this.#starts = limits.map(() => new Float64Array(measured.length));
    this.#ends = limits.map(() => new Float64Array(measured.length));
    for (const limit of limits.keys()) {
      let sum = 0;
      for (const [index, { lengths, gaps }] of measured.entries()) {
        sum += gaps[limit] ?? 0;
        this.#starts[limit]?.fill(sum, index, index + 1);
        sum += lengths[limit] ?? 0;
        this.#ends[limit]?.fill(sum, index, index + 1);
      }
    }
  }

  /** The length of a run, up to before `end`, under a limit. */
  of(start: number, end: number, limit: number): number {
    return (this.#ends[limit]?.[end - 1] ?? 0) - (this.#starts[limit]?.[start] ?? 0);
  }

  /** Whether a run fits all limits. */
  fit(start: number, end: number, room: readonly number[]): boolean {
    return room.every((most, limit) => this.of(start, end, limit) <= most);
  }
}
