// The plugin by `masthead serve`, instead of the extension.

import { runBy } from './by-transport.mjs';

await runBy('server');
