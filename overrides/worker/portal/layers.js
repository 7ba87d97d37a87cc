// Taking a layer: whole or not at all.
var AT_ONCE = 4;
var taking = {};

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
    if (removed) throw new Error('removed');
  } catch (error) {
    // No room: give back what was taken, but never a copy that is in use and was only to be mended.
    // No network: keep it, the next attempt goes on from there.
    var used = Object.values(await kept()).some(function (entry) { return entry.cache === name; });
    if (removed || noRoom(error) && !used) await caches.delete(name);
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
