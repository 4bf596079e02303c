import type { DataVersion } from '../model/profile';
import type { InternalError } from '../model/internal-error';

/** What a reader hands on when something does not work: nothing that tells of a page or a person. */
export function describeErrors(
  errors: readonly InternalError[],
  { version, data }: { readonly version: string; readonly data: DataVersion },
): string {
  const lines = errors.map(({ call, code, version: of }) => `${call} ${code} ${of}`);
  return [`Masthead ${version}`, `data ${data.date} ${data.hash}`, ...lines].join('\n');
}
