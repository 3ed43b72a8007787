/** Whether tests try all that they can, as `npm run fuzz` has them do. `npm test` tries a sample of it, always the same. */
export const thorough = process.env.FUZZ_SECONDS !== undefined;

/** How many random inputs a property is tried with: in `npm test` a tenth of all. */
export const runs = (all: number): number => (thorough ? all : Math.ceil(all / 10));
