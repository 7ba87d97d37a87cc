// What the page wanted to say before this script had come, and what comes later.
(function () {
  'use strict';

  var pana = window.pana;
  var offline = pana.offline;
  var answers = { age: offline.sayAge, panel: offline.showPanel, core: offline.sayCore, 'new': offline.sayNew };

  pana.say = function (name, value) { answers[name](value); };
  pana.said.forEach(function (said) { answers[said[0]](said[1]); });
})();
