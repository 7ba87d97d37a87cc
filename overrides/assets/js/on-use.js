// What many readers never use is a script of its own, fetched when it is first used.
(function () {
  'use strict';

  var pana = window.pana;
  var waiting = [];

  function answer() {
    waiting.splice(0).forEach(function (each) {
      if (pana.onUse) pana.onUse[each.tool](each.value);
      else each.instead();
    });
  }

  // Calls a tool of that script; where the script does not come, instead().
  pana.use = function (tool, value, instead) {
    waiting.push({ tool: tool, value: value, instead: instead });
    if (pana.onUse) answer();
    if (waiting.length !== 1) return;
    var script = document.createElement('script');
    script.src = document.documentElement.dataset.onUse;
    script.onload = script.onerror = function () {
      script.remove();
      answer();
    };
    document.head.append(script);
  };

  document.querySelectorAll('[data-search]').forEach(function (door) {
    door.addEventListener('click', function (event) {
      event.preventDefault();
      // Without the panel: the list of all topics, as without scripts.
      pana.use('search', door, function () { location.href = door.href; });
    });
  });
})();
