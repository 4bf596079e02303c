// In yesterday’s Observer, this morning’s Post, the week’s Economist: nothing but a paper or a magazine
// has a day or a week of its own before its name.

/** The day or week whose issue it is, right before the name of a paper. */
export const ISSUE_BEFORE =
  /(?<!\p{L})(?:today|yesterday|morning|week|month|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)[’']s\s+$/iu;
