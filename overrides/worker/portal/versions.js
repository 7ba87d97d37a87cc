// Newer versions, and the switch that ends the worker.
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
  var response = await fetch(page, { cache: 'force-cache' });
  var answer = await own(response);
  // A page that did not come whole takes nothing away.
  if (!answer || !answer.ok || removed) return;
  var cache = await caches.open(READ);
  await cache.put(page, response);
  for (var request of await cache.keys()) {
    if (request.url !== page) await cache.delete(request);
  }
  if (removed) await caches.delete(READ);
}

async function visit(message, client) {
  if (await switchedOff()) return removeAll();
  var state = await update();
  if (!message.page) return;
  var first = await keepCore(message.locale, state);
  await keepPage(message.page);
  if (first && client) client.postMessage({ say: 'core' });
}
