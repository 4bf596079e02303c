declare const brand: unique symbol;

/**
 * A type that only its maker function can produce: a plain value with a name attached.
 * A branded value may be branded again and stays what it was.
 */
export type Brand<Value, Name extends string> = Value & {
  readonly [brand]: { readonly [Key in Name]: true };
};
