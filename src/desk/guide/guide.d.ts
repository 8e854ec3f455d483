/** A page of the guide, as the build makes it from its Markdown (scripts/tools/guidePages.mjs). */
declare module '*.md' {
  const page: {
    readonly title: string;
    readonly intro: string;
    readonly parts: readonly { readonly title: string; readonly html: string }[];
  };
  export default page;
}
