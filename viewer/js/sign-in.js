import { session } from './storage.js';

// Authorization code with PKCE against Cognito's hosted pages. Locally nobody signs in.
let settings = null;

/** Where the API is: behind another door for those who have signed in. */
export let api = '../';

/** The id token to send, if there is one. */
export const token = () => session.read('sign-in.token')?.id_token;

export const signedIn = () => settings !== null && token() !== undefined;

/** Resolves once it is known who asks; or leaves for the page where one signs in. */
export async function start() {
  const answer = await fetch('config.json').catch(() => null);
  if (!answer?.ok) return;
  ({ api, sign_in: settings = null } = await answer.json());
  if (!settings) return;
  const back = new URLSearchParams(location.search);
  if (back.has('code') || back.has('error')) await finish(back);
  if (!token()) await signIn();
}

/** Leaves this page; comes back to where it was. Does nothing where nobody signs in. */
export async function signIn() {
  if (!settings) return;
  const issued = session.read('sign-in.token')?.issued ?? 0;
  session.remove('sign-in.token');
  if (Date.now() - issued < 30_000)
    throw new Error('You are signed in, but the API rejects your requests. Ask the administrator of this stack.');
  const verifier = random(),
    state = random();
  session.write('sign-in.leaving', { verifier, state, hash: location.hash });
  leave('/oauth2/authorize', {
    response_type: 'code',
    client_id: settings.client_id,
    redirect_uri: here(),
    scope: 'openid',
    state,
    code_challenge_method: 'S256',
    code_challenge: base64url(
      await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)),
    ),
  });
  await new Promise(() => {}); // the page is on its way
}

export function signOut() {
  session.remove('sign-in.token');
  leave('/logout', { client_id: settings.client_id, logout_uri: here() });
}

async function finish(back) {
  const leaving = session.read('sign-in.leaving');
  session.remove('sign-in.leaving');
  history.replaceState(null, '', here() + (leaving?.hash ?? ''));
  if (back.has('error'))
    throw new Error(`Sign-in failed: ${back.get('error_description') ?? back.get('error')}`);
  if (!leaving || back.get('state') !== leaving.state) return; // not the answer to our question: ask again
  const answer = await fetch(settings.domain + '/oauth2/token', {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: settings.client_id,
      code: back.get('code'),
      redirect_uri: here(),
      code_verifier: leaving.verifier,
    }),
  });
  if (!answer.ok)
    throw new Error('Sign-in failed: the authorization code was not accepted. Reload the page to sign in again.');
  session.write('sign-in.token', { id_token: (await answer.json()).id_token, issued: Date.now() });
}

const leave = (path, wish) =>
  location.assign(settings.domain + path + '?' + new URLSearchParams(wish));
const here = () => location.origin + location.pathname;
const random = () => base64url(crypto.getRandomValues(new Uint8Array(32)));
const base64url = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
