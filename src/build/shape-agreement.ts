import type * as v from 'valibot';

/** A type rebuilt from the bottom, so that types of equal content are one and the same. */
type Rebuilt<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Member)[]
    ? readonly Rebuilt<Member>[]
    : { readonly [Key in keyof Value]: Rebuilt<Value[Key]> };

/** True only for identical types: two generic functions are alike only if what they compare is. */
type IsSame<A, B> =
  (<T>(value: T) => T extends A ? 1 : 2) extends <T>(value: T) => T extends B ? 1 : 2
    ? true
    : false;

type Agreed<Model, Output> =
  IsSame<Rebuilt<Model>, Rebuilt<Output>> extends true
    ? []
    : [disagreement: 'the shape and the type of the model differ in a field'];

/**
 * A shape that is known to allow exactly what a type of the model allows: it does not compile if
 * either knows a field or a value that the other does not.
 */
export function agreesWith<Model>() {
  return <Shape extends v.GenericSchema<unknown, Model>>(
    ...[shape]: [shape: Shape, ...Agreed<Model, v.InferOutput<Shape>>]
  ): Shape => shape;
}
