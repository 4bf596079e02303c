/** Words next to a name that tell that a person is meant, and what they are. */
export interface Honorific {
  /** The honorific or role as the page has it, such as `外相`, `元会長` or `Foreign Minister`. */
  readonly words: string;
  /** UTF-16 code units from the name's edge to the far end of the words, gaps and brackets included. */
  readonly reach: number;
  /**
   * A weak one goes well with a person who is already known, but never decides for an ambiguous
   * name: ファンたち are fans, ハース家 can be any family.
   */
  readonly isWeak: boolean;
}
