// Offers reading aloud where the phone has a voice of its own. Voices of a distant service are not
// used: they would send the text away. Without a voice for the page's language the button is hidden.
(function () {
  'use strict';

  var speech = window.speechSynthesis;
  var button = document.querySelector('[data-listen-button]');
  if (!button || !speech || !window.SpeechSynthesisUtterance) return;

  var language = document.documentElement.lang;
  var voice = null;

  function findVoice() {
    voice = speech.getVoices().find(function (each) {
      return each.localService && each.lang.toLowerCase().split(/[-_]/)[0] === language;
    }) || null;
    button.hidden = !voice;
  }

  button.addEventListener('click', function () {
    window.pana.use('listen', { button: button, voice: voice }, function () {});
  });
  findVoice();
  speech.addEventListener('voiceschanged', findVoice);
})();
