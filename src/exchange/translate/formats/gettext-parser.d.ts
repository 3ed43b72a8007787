/** What bluehart uses of gettext-parser, which has no types of its own. */
declare module "gettext-parser" {
  interface Entry {
    readonly msgctxt?: string;
    readonly msgid: string;
    readonly msgstr?: readonly string[];
    readonly comments?: { readonly extracted?: string; readonly flag?: string };
  }
  interface Catalogue {
    readonly charset: string;
    readonly headers?: { readonly [name: string]: string };
    readonly translations: { readonly [context: string]: { readonly [id: string]: Entry } };
  }
  export const po: {
    readonly compile: (catalogue: Catalogue) => Uint8Array;
    readonly parse: (text: string, options: { readonly validation: boolean }) => Catalogue;
  };
}
