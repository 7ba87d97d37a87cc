// The portal without network, in parts that share one scope. Plain ES2019, no library; pana/offline
// describes the files it reads.
//
// Layers: "core" (after the first visit) and "saved" (the reader's wish), per language. Each layer lies
// in a cache of its own, named by its list. The state names the list in use: one write switches.
var ROOT = new URL(self.registration.scope).pathname;
// Other portals may live on the same host below another path: caches are told apart by it.
var PREFIX = 'pana ' + ROOT + ' ';
var STATE = PREFIX + 'state';
var READ = PREFIX + 'read';
var removed = false;
var states = null;

function keyOf(layer, locale) {
  return ROOT + 'offline-state/' + layer + '-' + locale;
}

// {"saved-kk": {cache, address, list}, …}
async function kept() {
  if (states) return states;
  var found = {};
  if (!await caches.has(STATE)) return found;
  var cache = await caches.open(STATE);
  for (var request of await cache.keys()) {
    var response = await cache.match(request);
    found[new URL(request.url).pathname.split('/').pop()] = await response.json();
  }
  states = found;
  return found;
}

async function switchTo(layer, locale, entry) {
  var cache = await caches.open(STATE);
  // The one atomic step: before it the old version is complete, after it the new one.
  await cache.put(keyOf(layer, locale), new Response(JSON.stringify(entry)));
  states = null;
  // Another tab deleted everything while this was written: nothing of it may stay.
  if (removed) return removeAll();
  await sweep(layer, locale, entry.cache);
}

// Deletes all caches of a layer except one.
async function sweep(layer, locale, except) {
  for (var name of await caches.keys()) {
    if (name.startsWith(PREFIX + layer + '-' + locale + ' ') && name !== except) await caches.delete(name);
  }
}

async function removeAll() {
  removed = true;
  states = null;
  for (var name of await caches.keys()) {
    if (name.startsWith(PREFIX)) await caches.delete(name);
  }
  await self.registration.unregister();
}
