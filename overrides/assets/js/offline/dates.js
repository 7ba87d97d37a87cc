// Dates, days and sizes in the page's language, without asking the phone for it: a cheap phone may not know Kazakh.
(function () {
  'use strict';

  var offline = window.pana.offline;
  var words = offline.words;

  offline.fill = function (text, values) {
    return text.replace(/\{(\w+)\}/g, function (_, name) { return values[name]; });
  };

  offline.date = function (iso) {
    var parts = iso.split('-');
    return offline.fill(words.age.date.pattern, {
      day: Number(parts[2]), month: words.age.date.months[parts[1] - 1], year: parts[0]
    });
  };

  offline.days = function (count) {
    var rule = 'other';
    try {
      rule = new Intl.PluralRules(document.documentElement.lang).select(count);
    } catch (error) {
      // An old browser: the form for most numbers.
    }
    return offline.fill(words.age.days[rule] || words.age.days.other, { n: count });
  };

  offline.size = function (bytes) {
    return offline.fill(words.offline.size, { n: Math.max(1, Math.round(bytes / 1000)) });
  };
})();
