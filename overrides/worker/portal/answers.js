// Answers to what the browser asks for: pages from the network first, files from what is kept.
var SLOW_MS = 3000;

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
  var locale = await someLocale(mended(address).split('/')[0]);
  return locale ? savedPage(locale + '/offline-missing/') : null;
}

async function readLast(address) {
  return await caches.has(READ) && await (await caches.open(READ)).match(ROOT + address, { ignoreSearch: true });
}

async function copyAt(address) {
  return await savedPage(address) || await readLast(address) || await entrance(address);
}

// Where a copy lies: at this address or at the right one that was meant, else null.
async function placeOf(address) {
  for (var place of [address, mended(address)]) {
    if (await stored(place) || await readLast(place) || await entrance(place)) return place;
  }
  return null;
}

async function copyOf(address) {
  var place = await placeOf(address);
  if (place === null) return null;
  return place === address ? copyAt(address) : Response.redirect(ROOT + place);
}

function within(promise, milliseconds) {
  return new Promise(function (resolve, reject) {
    setTimeout(function () { reject(new Error('slow')); }, milliseconds);
    promise.then(resolve, reject);
  });
}

// The network's answer where it is the portal's own and comes in time, else null.
async function ownAnswer(network) {
  try {
    var answer = await within(network.then(own), SLOW_MS);
    if (answer && answer.ok) return new Response(answer.text, { headers: { 'Content-Type': answer.type } });
    // The portal itself says that the page is no longer there.
    if (answer && (answer.status === 404 || answer.status === 410)) return withCopyOffered(answer);
  } catch (error) {
    // No network, or a slow one.
  }
  return null;
}

async function answerPage(request, address) {
  var network = fetch(request);
  var place = await placeOf(address).catch(function () { return null; });
  if (place !== null) {
    var answer = await ownAnswer(network) || await copyOf(address).catch(function () { return null; });
    if (answer) return answer;
  }
  try {
    var response = await network;
    // The host is in trouble: what can be read all the same is better than its words.
    return response.status >= 500 && await missing(address) || response;
  } catch (error) {
    return await missing(address) || Response.error();
  }
}

async function savedOnly(request, address) {
  return await copyOf(address).catch(function () { return null; }) || answerPage(request, address);
}

async function answerAsset(request, address) {
  var have = await kept();
  for (var key of Object.keys(have)) {
    var file = have[key].list.files.find(function (each) { return each[0] === address; });
    var response = file && await intact(await caches.open(have[key].cache), file);
    if (response) return response;
    if (file) await forget(have[key]);
  }
  response = await fetch(request);
  // A page in the place of a script or a style sheet is the answer of a network, not of the portal.
  return /html/.test(response.headers.get('Content-Type')) ? Response.error() : response;
}

self.addEventListener('fetch', function (event) {
  var url = new URL(event.request.url);
  if (removed || event.request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(ROOT)) return;
  var address = url.pathname.slice(ROOT.length);
  if (address.startsWith('assets/')) event.respondWith(answerAsset(event.request, address));
  else if (event.request.mode === 'navigate' || address.endsWith('.vcf')) {
    // The reader asked for the copy: the portal itself has the page no longer.
    if (url.search === '?saved') event.respondWith(savedOnly(event.request, pageName(address)));
    else event.respondWith(answerPage(event.request, pageName(address)));
  }
});
