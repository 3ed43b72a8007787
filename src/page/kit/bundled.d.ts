/** A style sheet as text, which the bundler minifies. */
declare module "*?style" {
  const style: string;
  export default style;
}

/** A program as one script, which the bundler makes of the module and all that it imports. */
declare module "*?script" {
  const script: string;
  export default script;
}
