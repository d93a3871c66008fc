// What is looked at stands in the address behind "#", so that a view can be kept and sent.

const KEYS = ['view', 'severity', 'rule', 'outlet', 'author', 'status', 'group', 'q', 'who', 'open'];
const VIEWS = ['overview', 'findings', 'authors', 'changes'];

function readState() {
  const given = new URLSearchParams(location.hash.slice(1));
  const state = {};
  for (const key of KEYS) if (given.get(key)) state[key] = given.get(key);
  if (!VIEWS.includes(state.view)) state.view = 'overview';
  return state;
}

let current = readState();

function addressOf(state) {
  const parts = new URLSearchParams();
  for (const key of KEYS) if (state[key]) parts.set(key, state[key]);
  return `#${parts}`;
}

// The address of the present state with some of it changed.
const changed = (change) => addressOf({ ...current, ...change });

// Typing and moving about leave no trail behind the "back" button; opening something does.
function go(change, trail = true) {
  const address = changed(change);
  if (address === location.hash) return;
  history[trail ? 'pushState' : 'replaceState'](null, '', address);
  show();
}
