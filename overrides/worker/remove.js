// Published in place of the worker when it is to disappear: removes itself and all that it kept.
var prefix = 'pana ' + new URL(self.registration.scope).pathname + ' ';

async function removeAll() {
  for (var name of await caches.keys()) {
    if (name.startsWith(prefix)) await caches.delete(name);
  }
  await self.registration.unregister();
}

self.addEventListener('install', function () { self.skipWaiting(); });
self.addEventListener('activate', function (event) { event.waitUntil(removeAll()); });
