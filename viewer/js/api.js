import { api, signIn, token } from './sign-in.js';
import { NO_STATUS } from './statuses.js';

/** The API said no, or nothing. `http` is 0 if nothing came back. */
export class ApiError extends Error {
  constructor(http, status, body) {
    super(status.description);
    this.http = http;
    this.code = status.code;
    this.details = status.details;
    this.body = body;
  }

  /** Will the same request perhaps be answered later? */
  get passing() {
    return this.http === 0 || this.http === 429 || this.http >= 500;
  }
}

const NOBODY = {
  code: NO_STATUS,
  description: 'The API did not respond.',
  details: 'Check your network connection, and that the server is running.',
};
const NOT_OURS = {
  code: NO_STATUS,
  description: 'The response did not come from the review API.',
  details: 'Open this page at the address of the API.',
};

async function ask(method, path, body) {
  const text = body && JSON.stringify(body);
  const headers = text ? { 'Content-Type': 'application/json' } : {};
  if (token()) headers.Authorization = token();
  let response;
  try {
    // a short one may still go while the page is being closed
    response = await fetch(api + path, {
      method,
      headers,
      body: text,
      keepalive: text !== undefined && text.length < 60_000,
    });
  } catch {
    throw new ApiError(0, NOBODY);
  }
  const answer = await response.json().catch(() => null);
  if (response.status === 401) await signIn();
  if (!response.ok) throw new ApiError(response.status, answer?.status ?? NOT_OURS, answer);
  if (!answer) throw new ApiError(502, NOT_OURS);
  return answer;
}

/** @param {Record<string, any>} filter what is undefined or empty is left out */
function query(filter) {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined && value !== '');
  return given.length ? '?' + new URLSearchParams(given) : '';
}

const one = encodeURIComponent;

export const me = () => ask('GET', 'me').then((answer) => answer.user);
export const calibration = () => ask('GET', 'calibration').then((answer) => answer.calibration);
export const tasks = () => ask('GET', 'tasks').then((answer) => answer.tasks);
export const task = (id) => ask('GET', `tasks/${one(id)}`);
export const assignments = (id, wish) => ask('POST', `tasks/${one(id)}/assignments`, wish);
export const inputs = (filter) => ask('GET', 'inputs' + query(filter));
export const input = (id) => inputs({ input_id: id }).then((answer) => answer.inputs[0]);
export const annotations = (filter) => ask('GET', 'annotations' + query(filter));
export const verdicts = (list) => ask('POST', 'verdicts', { verdicts: list });
