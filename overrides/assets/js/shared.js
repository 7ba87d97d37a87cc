// What several scripts use. Classic scripts, so that they also run from file://.
window.pana = (function () {
  'use strict';

  var tools = document.querySelector('[data-tools]');

  // Ten years: no copy is meant to be read for so long.
  var LONGEST_DAYS = 3650;

  return {
    tools: tools,

    // Whole days since this copy was put together, by the phone's clock.
    daysSinceBuild: function () {
      return Math.floor((Date.now() - Date.parse(document.documentElement.dataset.built)) / 864e5);
    },

    // A flat battery sets the date back by years. A day is left for clocks that are a little behind.
    clockIsWrong: function () {
      var days = window.pana.daysSinceBuild();
      return days < -1 || days > LONGEST_DAYS;
    },

    // The page's words for the reading tools; the template puts them into data attributes.
    words: tools ? tools.dataset : {},

    isSafetyPage: document.body.classList.contains('on-safety-page'),

    element: function (name, className, text) {
      var element = document.createElement(name);
      if (className) element.className = className;
      if (text) element.textContent = text;
      return element;
    },

    button: function (className, text, onClick) {
      var button = window.pana.element('button', className, text);
      button.type = 'button';
      button.addEventListener('click', onClick);
      return button;
    },

    // Copies text; calls done() only when it is really on the clipboard.
    copyText: function (text, done) {
      if (navigator.clipboard && window.isSecureContext) {
        navigator.clipboard.writeText(text).then(done, function () {});
        return;
      }
      var field = document.createElement('textarea');
      field.value = text;
      field.className = 'visually-hidden';
      field.setAttribute('readonly', '');
      document.body.appendChild(field);
      field.select();
      var copied = document.execCommand('copy');
      field.remove();
      if (copied) done();
    },

    // Shows another label for two seconds and says it to screen readers.
    flash: function (button, text) {
      var label = button.querySelector('span') || button;
      if (label.dataset.usual) return;
      label.dataset.usual = label.textContent;
      label.textContent = text;
      label.setAttribute('role', 'status');
      setTimeout(function () {
        label.textContent = label.dataset.usual;
        label.removeAttribute('role');
        delete label.dataset.usual;
      }, 2000);
    }
  };
})();
