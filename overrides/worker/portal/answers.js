// Answers to what the browser asks for: pages from the network first, files from what is kept.
var SLOW_MS = 3000;

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
