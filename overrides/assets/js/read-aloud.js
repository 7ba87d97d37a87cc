// Read the page aloud with a voice that is on the phone. Voices of a distant service are not used:
// they would send the text away. Without a voice for the page's language the button stays hidden.
(function () {
  'use strict';

  var pana = window.pana;
  var speech = window.speechSynthesis;
  var button = document.querySelector('[data-listen-button]');
  if (!button || !speech || !window.SpeechSynthesisUtterance) return;

  var BLOCKS = 'h1, h2, h3, p, li, td, th, dt, dd';
  var language = document.documentElement.lang;
  var label = button.querySelector('span');
  var queue = [];
  var marked = null;
  var voice = null;

  function findVoice() {
    voice = speech.getVoices().find(function (each) {
      return each.localService && each.lang.toLowerCase().split(/[-_]/)[0] === language;
    }) || null;
    button.hidden = !voice;
  }

  function mark(block) {
    if (marked) marked.classList.remove('reading-now');
    marked = block;
    if (block) block.classList.add('reading-now');
  }

  function textOf(block) {
    var copy = block.cloneNode(true);
    copy.querySelectorAll('sup, button, .visually-hidden, ul, ol').forEach(function (part) { part.remove(); });
    return copy.textContent.replace(/\s+/g, ' ').trim();
  }

  function readable(block) {
    return !block.closest('nav, .help, .about-page, .references, [hidden]') && block.offsetParent;
  }

  function stop() {
    queue = [];
    speech.cancel();
    mark(null);
    label.textContent = pana.words.listen;
  }

  function next() {
    var block = queue.shift();
    if (!block) {
      stop();
      return;
    }
    var text = textOf(block);
    if (!text) {
      next();
      return;
    }
    mark(block);
    var utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = function () { if (marked === block) next(); };
    speech.speak(utterance);
  }

  function start() {
    queue = Array.from(document.querySelectorAll('main')).flatMap(function (main) {
      return Array.from(main.querySelectorAll(BLOCKS)).filter(readable);
    });
    label.textContent = pana.words.stop;
    next();
  }

  button.addEventListener('click', function () {
    if (marked) stop();
    else start();
  });
  window.addEventListener('pagehide', function () { speech.cancel(); });

  findVoice();
  speech.addEventListener('voiceschanged', findVoice);
})();
