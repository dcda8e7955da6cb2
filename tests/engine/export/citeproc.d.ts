declare module 'citeproc' {
  class Engine {
    constructor(
      system: { retrieveItem: (id: string) => object; retrieveLocale: (language: string) => object },
      style: object,
      language: string,
    );
    updateItems(ids: string[]): void;
    setOutputFormat(format: 'text'): void;
    makeBibliography(): [object, string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}
