import { TextDecoder, TextEncoder } from 'node:util';

// Every browser has these two; jsdom leaves them out, and the router asks for them while it loads.
Object.assign(globalThis, { TextDecoder, TextEncoder });
