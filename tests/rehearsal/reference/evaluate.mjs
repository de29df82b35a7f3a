// Reads a list of {expression, variables, states} from stdin and writes a list of {value} or {error}: what the reference
// implementation of JSONata makes of each. Runs where its packages are installed: in .rehearsal/reference.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

const jsonata = createRequire(process.cwd() + '/')('jsonata');
const parsed = new Map();

// in an object, what is undefined (no v) differs from what is null
function parse(expression) {
  if (!parsed.has(expression)) {
    const program = jsonata(`{"v":(${expression})}`);
    program.registerFunction('parse', JSON.parse, '<s:x>'); // the one function of ours that is Step Functions' own
    parsed.set(expression, program);
  }
  return parsed.get(expression);
}

async function evaluate({ expression, variables, states }) {
  try {
    return { value: await parse(expression).evaluate(undefined, { ...variables, states }) };
  } catch (e) {
    return { error: e.message };
  }
}

const answers = [];
for (const one of JSON.parse(await text(process.stdin))) {
  answers.push(await evaluate(one));
}
process.stdout.write(JSON.stringify(answers));
