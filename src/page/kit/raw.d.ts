/** A file's content as text, with which the bundler and the test runner answer an import that ends in `?raw`. */
declare module "*?raw" {
  const content: string;
  export default content;
}

/** The script of the page, which build/page.js bundles. */
declare module "kit-page-script" {
  const script: string;
  export default script;
}
