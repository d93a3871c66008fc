// The plugin by PHP's FFI, preloaded, instead of the extension.

import { runBy } from './by-transport.mjs';

await runBy('ffi');
