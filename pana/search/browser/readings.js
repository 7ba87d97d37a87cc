/*
 * Other readings of what was typed: Latin letters as Cyrillic, and keys of another keyboard layout.
 * The tables are data (pana/search/rules/latin.yml and layouts.yml).
 */
(function (root) {
  "use strict";
  var PanaSearch = (root.PanaSearch = root.PanaSearch || {});
  var MOST_READINGS = 8;

  function merge(common, own) {
    var table = Object.create(null);
    [common, own || {}].forEach(function (source) {
      Object.keys(source).forEach(function (key) {
        table[key] = Array.isArray(source[key]) ? source[key] : [source[key]];
      });
    });
    return table;
  }

  /**
   * Makes the function that reads a Latin word as Cyrillic.
   * rules: latin.yml; language: "kk" or "ru".
   * Returns a function lower-case word -> list of Cyrillic readings, likeliest first; letters without a reading stay.
   */
  PanaSearch.makeTransliteration = function (rules, language) {
    var table = merge(rules.common, rules[language]);
    var longest = Math.max.apply(null, Object.keys(table).map(function (key) { return key.length; }));
    return function (word) {
      var readings = [""];
      for (var at = 0; at < word.length; ) {
        var size = Math.min(longest, word.length - at);
        while (size > 1 && !table[word.slice(at, at + size)]) {
          size -= 1;
        }
        var piece = word.slice(at, at + size);
        var choices = table[piece] || [piece];
        var next = [];
        choices.forEach(function (choice) {
          readings.forEach(function (reading) { next.push(reading + choice); });
        });
        readings = next.slice(0, MOST_READINGS);
        at += size;
      }
      return readings;
    };
  };

  /**
   * Makes the function that reads a query through other keyboard layouts.
   * rules: layouts.yml.
   * Returns a function query -> list of other strings. Words of digits alone stay as they are: 112 is 112.
   */
  PanaSearch.makeLayouts = function (rules) {
    var tables = rules.readings.map(function (reading) {
      var map = Object.create(null);
      for (var i = 0; i < rules[reading.from].length; i++) {
        map[rules[reading.from][i]] = rules[reading.to][i];
      }
      return map;
    });
    return function (query) {
      var found = [];
      tables.forEach(function (map) {
        var reading = query.split(" ").map(function (word) {
          return /^\d+$/.test(word) ? word : PanaSearch.mapLetters(word, map);
        }).join(" ");
        if (reading !== query && found.indexOf(reading) < 0) {
          found.push(reading);
        }
      });
      return found;
    };
  };
})(typeof globalThis === "undefined" ? this : globalThis);
