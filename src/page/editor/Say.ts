/** Says something to screen readers; by default, shows it for a while as well. */
export type Say = (message: string, options?: { readonly shown: boolean }) => void;
