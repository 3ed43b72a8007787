/** A file's content as text, with which the bundler and the test runner answer an import that ends in `?raw`. */
declare module "*?raw" {
  const content: string;
  export default content;
}
