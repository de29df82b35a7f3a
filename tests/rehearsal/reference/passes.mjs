// Reads a list of {value, threshold} from stdin and writes a list of true, false or "unknown": what the page's
// thresholds.js, whose path is the argument, foretells of each.
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const { passes } = await import(pathToFileURL(process.argv[2]));

function foretell({ value, threshold }) {
  try {
    return passes(value, threshold);
  } catch (e) {
    if (e instanceof RangeError) return 'unknown';
    throw e;
  }
}

process.stdout.write(JSON.stringify(JSON.parse(await text(process.stdin)).map(foretell)));
