// What the benchmarks use of matchers that come without types.

declare module 'fastscan' {
  class FastScanner {
    constructor(words: readonly string[]);
    search(text: string): readonly (readonly [offset: number, word: string])[];
  }
  export = FastScanner;
}

declare module 'ahocorasick' {
  class AhoCorasick {
    constructor(words: readonly string[]);
    search(text: string): readonly (readonly [end: number, words: readonly string[]])[];
  }
  export = AhoCorasick;
}

declare module 'mark.js' {
  class Mark {
    constructor(root: Element);
    mark(
      words: readonly string[],
      options: {
        readonly accuracy: 'exactly';
        readonly separateWordSearch: boolean;
        readonly done: () => void;
      },
    ): void;
  }
  export = Mark;
}
