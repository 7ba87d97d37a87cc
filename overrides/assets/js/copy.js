// Copy an address, for a map application that cannot open ours.
(function () {
  'use strict';

  document.querySelectorAll('[data-copy]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      window.pana.copyText(button.dataset.copy, function () {
        window.pana.flash(button, button.dataset.copied);
      });
    });
  });
})();
