/**
 * Tells whether a pattern matches, read as with the flag `u` and made when first asked. Written as a text, since
 * V8 looks over a literal with classes such as `\p{L}` for 0.1 ms each time that it comes by: when it glances over
 * the script, and when it compiles what is around, whether anybody asks or not.
 */
export function lateTest(pattern: string): (text: string) => boolean {
  let made: RegExp | undefined;
  return (text) => (made ??= new RegExp(pattern, 'u')).test(text);
}
