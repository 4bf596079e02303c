/**
 * What a node itself answers for a property, whatever the fields of a form are named: in Chromium 156 they hide
 * the form's own properties by their names, from extensions, too, as the standard has it for pages
 * (https://html.spec.whatwg.org/#the-form-element). A field named `parentNode` would lead one who climbs
 * back into the form, round and round. Slower than asking the node: not for what is done to each node of a page.
 */
export function pastFields<Name extends keyof Element>(node: Node, name: Name): Element[Name] {
  return Reflect.get(Element.prototype, name, node);
}
