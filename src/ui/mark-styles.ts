import marks from './marks.css?inline';

/** Styles of the marks, for roots whose browser does not draw them by those of the document. */
export const markStyles = marks;
