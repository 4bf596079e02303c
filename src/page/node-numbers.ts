// The numbers of kinds of node, of their order and of what walkers show, by the DOM's standard: `Node` would be asked for each node, and its
// names stand many times in a script that every tab and frame has to parse.

/** https://dom.spec.whatwg.org/#dom-node-element_node */
export const ELEMENT_NODE = 1;
/** https://dom.spec.whatwg.org/#dom-node-text_node */
export const TEXT_NODE = 3;
/** https://dom.spec.whatwg.org/#dom-node-cdata_section_node */
export const CDATA_NODE = 4;
/** https://dom.spec.whatwg.org/#dom-node-document_fragment_node */
export const FRAGMENT_NODE = 11;

/** https://dom.spec.whatwg.org/#dom-node-document_position_disconnected */
export const POSITION_DISCONNECTED = 1;
/** https://dom.spec.whatwg.org/#dom-node-document_position_preceding */
export const POSITION_PRECEDING = 2;
/** https://dom.spec.whatwg.org/#dom-node-document_position_following */
export const POSITION_FOLLOWING = 4;

/** https://dom.spec.whatwg.org/#dom-nodefilter-show_element */
export const SHOW_ELEMENT = 1;
/** https://dom.spec.whatwg.org/#dom-nodefilter-show_text */
export const SHOW_TEXT = 4;
