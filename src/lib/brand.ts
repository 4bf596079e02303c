declare const brand: unique symbol;

/** A type that only its maker function can produce: a plain value with a name attached. */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };
