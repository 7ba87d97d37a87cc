/*
 * Text made comparable: cleaning, look-alike letters, words, folding, sound classes.
 * The tables are data (pana/search/rules/text.yml). The index and the query go through the same functions.
 */
(function (root) {
  "use strict";
  var PanaSearch = (root.PanaSearch = root.PanaSearch || {});

  var LATIN = /[a-z\u00c0-\u024f\u0131]/i;
  var CYRILLIC = /[\u0400-\u052f]/;
  // Digits are a word of their own: phones put no space between 5 and the word that follows.
  var WORD = /\p{N}+|\p{L}+(?:'\p{L}+)*'?/gu;

  PanaSearch.isLatin = function (word) { return LATIN.test(word) && !CYRILLIC.test(word); };
  PanaSearch.isCyrillic = function (word) { return CYRILLIC.test(word); };

  function compile(pairs) {
    return pairs.map(function (pair) { return [new RegExp(pair[0], "gu"), pair[1]]; });
  }

  function replaceAll(text, compiled) {
    for (var i = 0; i < compiled.length; i++) {
      text = text.replace(compiled[i][0], compiled[i][1]);
    }
    return text;
  }

  function pairUp(from, to) {
    var map = Object.create(null);
    for (var i = 0; i < from.length; i++) {
      map[from[i]] = to[i];
    }
    return map;
  }

  /**
   * Makes the text functions.
   * rules: the content of text.yml.
   * Returns an object of functions, each from string to string but `words` (string to list of strings).
   */
  PanaSearch.makeText = function (rules) {
    var cleaning = compile(rules.clean);
    var skeleton = compile(rules.skeleton);
    var english = compile(rules.english);
    var russian = compile(rules.russian);
    var toCyrillic = pairUp(rules.lookalikes.latin, rules.lookalikes.cyrillic);
    var toLatin = pairUp(rules.lookalikes.cyrillic, rules.lookalikes.latin);
    var kazakh = new RegExp("[" + Object.keys(rules.keyboard).join("") + "]", "g");
    var text = {};

    /** NFKC, without invisible signs, stress marks and odd hyphens and apostrophes. */
    text.clean = function (value) { return replaceAll(String(value).normalize("NFKC"), cleaning); };

    /** A word that mixes Latin and Cyrillic gets the letters of one script where they look alike. */
    text.repair = function (word) {
      if (!LATIN.test(word) || !CYRILLIC.test(word)) {
        return word;
      }
      var cyrillic = PanaSearch.mapLetters(word, toCyrillic);
      if (!LATIN.test(cyrillic)) {
        return cyrillic;
      }
      var latin = PanaSearch.mapLetters(word, toLatin);
      return CYRILLIC.test(latin) ? cyrillic : latin;
    };

    /** The words of cleaned or raw text: lower case, look-alikes repaired, old letters replaced. */
    text.words = function (value) {
      var found = text.clean(value).replace(/İ/g, "I").match(WORD) || [];
      return found.map(function (word) {
        var plain = text.repair(word).toLowerCase();
        return PanaSearch.isCyrillic(plain) ? PanaSearch.mapLetters(plain, rules.variants) : plain;
      });
    };

    /** A word as the index keeps it: without apostrophes. */
    text.plain = function (word) { return word.replace(/'/g, ""); };

    /** Kazakh letters as they come from a Russian keyboard. */
    text.fold = function (word) { return word.replace(kazakh, function (letter) { return rules.keyboard[letter]; }); };

    /** Sound classes of folded words; works on many words at once when they are joined by line ends. */
    text.skeletonOfFolded = function (words) { return replaceAll(words, skeleton); };

    /** Folding and sound classes of one word. */
    text.skeleton = function (word) { return text.skeletonOfFolded(text.fold(word)); };

    /** One spelling for British and American words. */
    text.english = function (word) { return replaceAll(word, english); };

    /** Stems of Russian words without vowels that come and go. */
    text.russian = function (stem) { return replaceAll(stem, russian); };

    return text;
  };
})(typeof globalThis === "undefined" ? this : globalThis);
