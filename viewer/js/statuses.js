// The API's status codes that this page tells apart, by Clarifai's names.
export const SUCCESS = 10000;
export const FAILURE = 10020;
export const CONN_TOKEN_INVALID = 11001;
export const CONN_THROTTLED = 11005;
export const CONN_INVALID_REQUEST = 11102;

/** Not the API's: no answer came back, or one without a status. */
export const NO_STATUS = 0;
