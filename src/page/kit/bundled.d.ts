/** A style sheet as text, which the bundler minifies. */
declare module "*?style" {
  const style: string;
  export default style;
}

/** A program as scripts, to be run in their order, which the bundler makes of the module and all that it imports. */
declare module "*?script" {
  const scripts: readonly string[];
  export default scripts;
}
