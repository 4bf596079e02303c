import type * as v from 'valibot';

type DeepReadonly<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : Value extends readonly (infer Member)[]
    ? readonly DeepReadonly<Member>[]
    : { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> };

type Agreed<Model, Output> = [Model] extends [DeepReadonly<Output>]
  ? []
  : [disagreement: 'the model allows what the shape refuses'];

/**
 * A shape that is known to allow exactly what a type of the model allows: it does not compile if
 * the shape lets through what the type does not know, or refuses what the type allows.
 */
export function agreesWith<Model>() {
  return <Shape extends v.GenericSchema<unknown, Model>>(
    ...[shape]: [shape: Shape, ...Agreed<Model, v.InferOutput<Shape>>]
  ): Shape => shape;
}
