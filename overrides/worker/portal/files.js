// Single files: as they were published, or not at all.
var STALLED_MS = 60000;

async function digest(bytes) {
  var hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode.apply(null, hash));
}

// The file as it was published, or null when it is not there or damaged.
async function intact(cache, file) {
  var response = await cache.match(ROOT + file[0]);
  if (!response) return null;
  var bytes = await response.arrayBuffer();
  if (await digest(bytes) !== file[1]) return null;
  return new Response(bytes, { headers: { 'Content-Type': response.headers.get('Content-Type') } });
}

async function fetched(address, options) {
  var stop = new AbortController();
  var timer = setTimeout(function () { stop.abort(); }, STALLED_MS);
  try {
    var response = await fetch(ROOT + address, Object.assign({ signal: stop.signal }, options));
    if (!response.ok) throw new Error(response.status + ' ' + address);
    // The whole body within the time: a connection may die in the middle of it.
    var bytes = await response.arrayBuffer();
    return new Response(bytes, { headers: { 'Content-Type': response.headers.get('Content-Type') || '' } });
  } finally {
    clearTimeout(timer);
  }
}

async function fresh(address) {
  return (await fetched(address, { cache: 'no-store' })).json();
}

async function fetchIntact(file) {
  var response = await fetched(file[0]);
  if (await digest(await response.clone().arrayBuffer()) === file[1]) return response;
  // The browser's own cache may hold an older file of this name.
  response = await fetched(file[0], { cache: 'reload' });
  if (await digest(await response.clone().arrayBuffer()) !== file[1]) throw new Error('changed ' + file[0]);
  return response;
}

// From any layer that has it: an unchanged file is never fetched twice.
async function known(file) {
  for (var name of await caches.keys()) {
    if (!name.startsWith(PREFIX)) continue;
    var response = await intact(await caches.open(name), file);
    if (response) return response;
  }
  return null;
}
