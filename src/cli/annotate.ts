import { join } from 'node:path';
import { dayOf } from '../lib/iso-date';
import { toAnnotationRow } from './annotation-row';
import { callerFolder } from './caller-folder.mjs';
import { openEngine, readFolder, type Engine } from './engine';
import { watchProgress, type Progress } from './progress';
import { readDocuments, type Document, type DocumentSource } from './read-documents';
import { openLineWriter, type LineWriter } from './write-lines';

// npm run --silent annotate -- FILE…
// Who is named in texts and pages, one JSON object a line; see docs/annotate.md.

const USAGE = `npm run --silent annotate -- FILE…

  FILE   a text, an HTML page, or JSON Lines {"id","text","lang"?,"date"?,"url"?} named .jsonl or .ndjson;
         - reads such lines from standard input

Writes one JSON object for each mention to standard output, in the order of the texts.`;

async function annotate(
  source: DocumentSource,
  { engine, out, progress }: { engine: Engine; out: LineWriter; progress: Progress },
): Promise<void> {
  for await (const document of readDocuments(source)) {
    if (document.kind === 'unread') {
      progress.report(document.problem);
      continue;
    }
    const rows = await rowsOf(document, engine);
    await out.write(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    if (out.isClosed()) return;
    progress.count(rows.length);
  }
  progress.end();
}

async function rowsOf({ doc, runs, date, host }: Document, engine: Engine) {
  const outlet = host === null ? null : await engine.store.findOutletByHost(host);
  const annotations = await engine.annotateRuns(runs, { date, outlet });
  return annotations.map((one) => toAnnotationRow(doc, one)).filter((row) => row !== null);
}

async function main(files: readonly string[]): Promise<void> {
  const [first] = files;
  if (first === undefined || first === '--help' || first === '-h') {
    console.error(USAGE);
    process.exitCode = first === undefined ? 2 : 0;
    return;
  }
  const read = readFolder(join(import.meta.dirname, 'data'));
  const engine = await openEngine(read);
  const say = (line: string): void => console.error(`annotate: ${line}`);
  const progress = watchProgress(say, () => performance.now());
  const folder = callerFolder();
  const out = openLineWriter(process.stdout);
  const today = dayOf(new Date());
  await annotate({ files, folder, stream: process.stdin, today }, { engine, out, progress });
  if (progress.hasProblems()) process.exitCode = 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`annotate: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
