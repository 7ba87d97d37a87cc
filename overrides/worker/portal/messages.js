// What pages ask the worker for.
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
