// The portal without network. Plain ES2019, no library; pana/offline describes the files it reads.
//
// Layers: "core" (after the first visit) and "saved" (the reader's wish), per language. Each layer lies
// in a cache of its own, named by its list. The state names the list in use: one write switches.
(function () {
  'use strict';

  var ROOT = new URL(self.registration.scope).pathname;
  // Other portals may live on the same host below another path: caches are told apart by it.
  var PREFIX = 'pana ' + ROOT + ' ';
  var STATE = PREFIX + 'state';
  var READ = PREFIX + 'read';
  var SLOW_MS = 3000;
  var STALLED_MS = 60000;
  var AT_ONCE = 4;
  var removed = false;
  var states = null;
  var taking = {};
  var decoded = {};

  // ---- state: what is kept ----

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
    decoded = {};
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

  // ---- files ----

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

  // ---- taking a layer, whole or not at all ----

  async function fill(cache, list, progress) {
    var waiting = list.files.slice();
    var total = list.files.reduce(function (sum, file) { return sum + file[2]; }, 0);
    var done = 0;
    var failed = false;
    async function lane() {
      for (var file = waiting.shift(); file && !failed; file = waiting.shift()) {
        // What an interrupted attempt brought lies here already.
        if (!await intact(cache, file)) {
          await cache.put(ROOT + file[0], await known(file) || await fetchIntact(file));
        }
        if (removed) throw new Error('removed');
        done += file[2];
        progress({ done: done, total: total });
      }
    }
    // All lanes end before the attempt does: nothing is written after it was given up.
    var ends = await Promise.all(Array.from({ length: AT_ONCE }, function () {
      return lane().then(function () { return null; }, function (error) {
        failed = true;
        return error;
      });
    }));
    var errors = ends.filter(Boolean);
    if (errors.length) throw errors.find(noRoom) || errors[0];
  }

  function noRoom(error) {
    return error.name === 'QuotaExceededError';
  }

  async function take(layer, locale, address, progress) {
    var name = PREFIX + layer + '-' + locale + ' ' + address;
    try {
      var list = await (await fetched(address)).json();
      var cache = await caches.open(name);
      await fill(cache, list, progress);
      await switchTo(layer, locale, { cache: name, address: address, list: list });
    } catch (error) {
      // No room: give back what was taken. No network: keep it, the next attempt goes on from there.
      if (removed || noRoom(error)) await caches.delete(name);
      throw error;
    }
    if (layer === 'saved') {
      // The core is part of the saved language.
      await (await caches.open(STATE)).delete(keyOf('core', locale));
      states = null;
      await sweep('core', locale, '');
    }
  }

  // One attempt at a time for each layer.
  function takeOnce(layer, locale, address, progress) {
    var key = layer + '-' + locale;
    if (!taking[key]) {
      taking[key] = take(layer, locale, address, progress).finally(function () { delete taking[key]; });
    }
    return taking[key];
  }

  // ---- versions ----

  async function switchedOff() {
    try {
      return (await fresh('kill.json')).remove === true;
    } catch (error) {
      return false;
    }
  }

  async function tellAll(message) {
    for (var client of await self.clients.matchAll()) client.postMessage(message);
  }

  async function update() {
    var state = await fresh('offline/state.json');
    var have = await kept();
    for (var key of Object.keys(have)) {
      var layer = key.split('-')[0];
      var locale = key.split('-')[1];
      var newest = (state.layers[locale] || {})[layer];
      if (!newest || newest[0] === have[key].address) continue;
      await takeOnce(layer, locale, newest[0], function () {});
      await tellAll({ say: 'new', value: state.build });
    }
    return state;
  }

  async function keepCore(locale, state) {
    var have = await kept();
    if (have['core-' + locale] || have['saved-' + locale] || !state.layers[locale]) return false;
    await takeOnce('core', locale, state.layers[locale].core[0], function () {});
    return true;
  }

  // Only the page read last: a list of all pages read would be a trace.
  async function keepPage(page) {
    if (!page || (await stored(new URL(page).pathname.slice(ROOT.length))) !== null) return;
    await caches.delete(READ);
    var response = await fetch(page, { cache: 'force-cache' });
    if (response.ok && !removed) await (await caches.open(READ)).put(page, response);
  }

  async function visit(message, client) {
    if (await switchedOff()) return removeAll();
    var state = await update();
    if (!message.page) return;
    var first = await keepCore(message.locale, state);
    await keepPage(message.page);
    if (first && client) client.postMessage({ say: 'core' });
  }

  // ---- answering ----

  function pageName(address) {
    return address.replace(/(^|\/)index\.html$/, '$1');
  }

  // [entry of the state, row of its list] for a page that is kept, else null.
  async function stored(address) {
    var have = await kept();
    for (var key of Object.keys(have).sort().reverse()) {
      var row = have[key].list.pages.find(function (page) { return page[0] === address; });
      if (row) return [have[key], row];
    }
    return null;
  }

  async function bookText(entry, address) {
    var file = entry.list.files.find(function (each) { return each[0] === address; });
    var response = await intact(await caches.open(entry.cache), file);
    if (!response) throw new Error('damaged ' + address);
    return response.text();
  }

  // Puts a page together from the book's files.
  async function readPage(entry, row) {
    var entries = [];
    var places = {};
    var chapter = null;
    for (var address of entry.list.books.concat(row[2])) {
      var parts = (await bookText(entry, address)).split('\x1c');
      if (parts[0]) parts[0].split('\x1f').forEach(function (text) {
        places[text.slice(0, 4)] = entries.length;
        entries.push(text.slice(4));
      });
      chapter = parts.slice(1).find(function (part) { return part.startsWith(row[0] + '\x1d'); }) || chapter;
    }
    var body = chapter.slice(chapter.indexOf('\x1d') + 1).split('\x1f');
    for (var i = 1; i < body.length; i += 2) {
      var first = places[body[i].slice(0, 4)];
      body[i] = entries.slice(first, first + Number(body[i].slice(4))).join('');
    }
    return body.join('').split('\x1e').join(ROOT);
  }

  async function savedPage(address) {
    var found = await stored(address);
    if (!found) return null;
    try {
      var text = await readPage(found[0], found[1]);
      var type = address.endsWith('.vcf') ? 'text/vcard' : 'text/html';
      return new Response(text, { headers: { 'Content-Type': type + '; charset=utf-8' } });
    } catch (error) {
      // A damaged copy is no copy. The next visit with network mends it.
      await forget(found[0]);
      return null;
    }
  }

  // A damaged layer is taken anew at the next chance: its list counts as unknown from now on.
  async function forget(entry) {
    var cache = await caches.open(STATE);
    var have = await kept();
    for (var key of Object.keys(have)) {
      if (have[key].cache !== entry.cache) continue;
      entry.address = '';
      await cache.put(ROOT + 'offline-state/' + key, new Response(JSON.stringify(entry)));
    }
  }

  // A language that is kept: the one asked for, else one of the phone's, else any.
  async function someLocale(wanted) {
    var have = Object.keys(await kept()).map(function (key) { return key.split('-')[1]; });
    var order = [wanted].concat(Array.from(navigator.languages || []).map(function (tag) { return tag.split('-')[0]; }), have);
    return order.find(function (locale) { return have.indexOf(locale) >= 0; });
  }

  // The first page and short addresses lead to a kept language.
  async function entrance(address) {
    var id = address === '' ? 'home' : (/^go\/([a-z0-9-]+)/.exec(address) || [])[1];
    var locale = id && await someLocale('');
    if (!locale) return null;
    var have = await kept();
    var entry = have['saved-' + locale] || have['core-' + locale];
    var row = entry.list.pages.find(function (page) { return page[1] === id; });
    return row ? Response.redirect(ROOT + row[0]) : null;
  }

  async function missing(address) {
    var locale = await someLocale(address.split('/')[0]);
    return locale ? savedPage(locale + '/offline-missing/') : null;
  }

  async function copyOf(address, request) {
    var read = await caches.has(READ) && await (await caches.open(READ)).match(request, { ignoreSearch: true });
    return await savedPage(address) || read || await entrance(address);
  }

  function within(promise, milliseconds) {
    return new Promise(function (resolve, reject) {
      setTimeout(function () { reject(new Error('slow')); }, milliseconds);
      promise.then(resolve, reject);
    });
  }

  async function answerPage(request, address) {
    var network = fetch(request).then(function (response) {
      // The host is in trouble: a saved copy is better than its words. 404 is an answer.
      if (response.status >= 500) throw new Error(response.status);
      return response;
    });
    try {
      return await within(network, SLOW_MS);
    } catch (error) {
      var copy = await copyOf(address, request).catch(function () { return null; });
      if (copy) return copy;
    }
    try {
      return await network;
    } catch (error) {
      return await missing(address) || Response.error();
    }
  }

  async function answerAsset(request, address) {
    var have = await kept();
    for (var key of Object.keys(have)) {
      var file = have[key].list.files.find(function (each) { return each[0] === address; });
      var response = file && await intact(await caches.open(have[key].cache), file);
      if (response) return response;
      if (file) await forget(have[key]);
    }
    return fetch(request);
  }

  self.addEventListener('fetch', function (event) {
    var url = new URL(event.request.url);
    if (removed || event.request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(ROOT)) return;
    var address = url.pathname.slice(ROOT.length);
    if (address.startsWith('assets/')) event.respondWith(answerAsset(event.request, address));
    else if (event.request.mode === 'navigate' || address.endsWith('.vcf')) {
      event.respondWith(answerPage(event.request, pageName(address)));
    }
  });

  // ---- what pages ask for ----

  var answers = {
    visit: function (message, event) { return visit(message, event.source); },

    status: async function (message, event) {
      var have = await kept();
      var saved = {};
      Object.keys(have).forEach(function (key) {
        if (key.startsWith('saved-')) saved[key.slice(6)] = { built: have[key].list.built, address: have[key].address };
      });
      var state = null;
      try {
        state = await fresh('offline/state.json');
      } catch (error) {
        // No network: what is saved can be said all the same.
      }
      event.ports[0].postMessage({ saved: saved, layers: state && state.layers });
    },

    save: async function (message, event) {
      var port = event.ports[0];
      try {
        var state = await fresh('offline/state.json');
        await takeOnce('saved', message.locale, state.layers[message.locale].saved[0], function (progress) {
          port.postMessage(progress);
        });
        port.postMessage({ end: 'saved' });
      } catch (error) {
        port.postMessage({ end: noRoom(error) ? 'full' : 'cut' });
      }
    },

    remove: async function (message, event) {
      await removeAll();
      event.ports[0].postMessage({ end: 'removed' });
    }
  };

  self.addEventListener('message', function (event) {
    var answer = event.data && answers[event.data.ask];
    if (answer && !removed) event.waitUntil(answer(event.data, event).catch(function () {}));
  });

  self.addEventListener('install', function (event) {
    event.waitUntil(switchedOff().then(function (off) {
      if (off) throw new Error('switched off');
      return self.skipWaiting();
    }));
  });

  self.addEventListener('activate', function (event) {
    event.waitUntil(self.clients.claim());
  });
})();
