// Annotorious asks `process.env.NODE_ENV` (its nanostores does), which browsers don't have.
// Has to be imported before it.
globalThis.process ??= { env: { NODE_ENV: 'production' } };
export {};
