// The print button; the browser's own menu does the same.
(function () {
  'use strict';

  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });

  // Closed parts belong on the sheet, too.
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('main details').forEach(function (details) { details.open = true; });
  });
})();
