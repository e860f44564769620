/** `npm run test:wordpress`: in this order, in one WordPress. */
await import('./install.mjs');
await import('./numbers.mjs');
await import('./roles.mjs');
await import('./settings.mjs');
