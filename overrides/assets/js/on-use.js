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

  // The box stands at once, on a slow line too: the panel takes over what was typed meanwhile.
  function earlyBox(door) {
    var box = pana.element('input', 'search-early');
    box.setAttribute('aria-label', door.textContent);
    box.placeholder = door.dataset.search;
    box.addEventListener('keydown', function (event) {
      if (event.key !== 'Escape') return;
      box.remove();
      door.focus();
    });
    document.body.append(box);
    box.focus();
    return box;
  }

  function styleSheet() {
    return new Promise(function (done) {
      var sheet = pana.element('link');
      sheet.rel = 'stylesheet';
      sheet.href = document.documentElement.dataset.onUseStyle;
      sheet.onload = sheet.onerror = done;
      document.head.append(sheet);
    });
  }

  var styled = null;
  document.querySelectorAll('[data-search]').forEach(function (door) {
    door.addEventListener('click', function (event) {
      event.preventDefault();
      if (document.querySelector('.search-early')) return;
      var box = earlyBox(door);
      styled = styled || styleSheet();
      // Without the panel: the list of all topics, as without scripts.
      pana.use('search', { door: door, box: box, styled: styled }, function () {
        if (!box.isConnected) return;
        box.remove();
        location.href = door.href;
      });
    });
  });
})();
