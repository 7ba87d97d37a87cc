/*
 * The index of one language, unpacked: what build.js wrote. Words and their keys are unpacked at once, postings
 * when a query needs them.
 */
(function (root) {
  "use strict";
  var PanaSearch = (root.PanaSearch = root.PanaSearch || {});
  var KEY_APART = "~";
  var TEXT = 8;
  var DESCRIPTION = 4;

  /** The length of a key, which never takes more than one character. */
  function keyLength(code) {
    return PanaSearch.codec.readDigit(code);
  }

  function addTo(map, key, value) {
    var list = map.get(key);
    if (list) {
      list.push(value);
    } else {
      map.set(key, [value]);
    }
  }

  /** Words with the maps by which they are found. */
  function openOwn(own, text) {
    var codec = PanaSearch.codec;
    var words = codec.readWords(own.words);
    var folded = text.fold(words.join("\n"));
    var sounds = text.skeletonOfFolded(folded).split("\n");
    folded = folded.split("\n");
    var apart = own.apart.split(" ");
    var nextApart = 0;
    var byWord = new Map();
    var byFolded = new Map();
    var bySound = new Map();
    var byStem = new Map();
    var keyOf = function (code, at) {
      return code === KEY_APART ? apart[nextApart++] : sounds[at].slice(0, keyLength(code));
    };
    var stems = words.map(function (word, at) {
      byWord.set(word, at);
      addTo(byFolded, folded[at], at);
      addTo(bySound, sounds[at], at);
      var key = keyOf(own.keys[at], at);
      addTo(byStem, key, at);
      [own.second[at], own.third[at]].forEach(function (code) {
        if (code !== " ") {
          addTo(byStem, keyOf(code, at), at);
        }
      });
      return key;
    });
    return {
      words: words, folded: folded, sounds: sounds, stems: stems, byWord: byWord, byFolded: byFolded, bySound: bySound,
      byStem: byStem, postings: own.postings.split(" "), lengths: codec.readNumbers(own.lengths),
      nameLengths: codec.readNumbers(own.nameLengths)
    };
  }

  function openOther(other) {
    var byKey = new Map();
    PanaSearch.codec.readWords(other.keys).forEach(function (key, at) { byKey.set(key, at); });
    var titles = new Map();
    other.pages.forEach(function (page) { titles.set(page[0], { title: page[1], url: page[2] }); });
    return { byKey: byKey, postings: other.postings.split(" "), titles: titles };
  }

  /**
   * Unpacks an index.
   * data: what PanaSearch.build returned; rules: all rules.
   * Returns the pages, places, words and lookups that match.js and rank.js read. Throws when data is cut off.
   */
  PanaSearch.openIndex = function (data, rules) {
    var languages = [data.language].concat(Object.keys(data.others));
    var analyses = {};
    // Making an analysis takes a slow phone a while: the other languages' ones wait until a query needs them.
    languages.forEach(function (language) {
      var made = null;
      Object.defineProperty(analyses, language, {
        enumerable: true,
        get: function () { return (made = made || PanaSearch.makeAnalysis(rules, language)); }
      });
    });
    var own = openOwn(data.own, analyses[data.language].text);
    if (own.words.length !== own.postings.length) {
      throw new Error("The search index is not whole.");
    }
    var firstPlace = [];
    var places = data.own.places.map(function (place, at) {
      if (place.length === 1) {
        firstPlace[place[0]] = at;
      }
      return { page: place[0], section: place[1] || "", heading: place[2] || "", phrase: false };
    });
    PanaSearch.codec.readNumbers(data.own.phrases).forEach(function (count, page) {
      for (; count > 0; count--) {
        places.push({ page: page, section: "", heading: "", phrase: true });
      }
    });
    var others = {};
    Object.keys(data.others).forEach(function (language) { others[language] = openOther(data.others[language]); });
    return {
      language: data.language,
      analysis: analyses[data.language],
      analyses: analyses,
      pages: data.pages.map(function (page) {
        return { id: page[0], url: page[1], title: page[2], description: page[3], weight: page[4] };
      }),
      places: places,
      firstPlace: firstPlace,
      own: own,
      others: others,
      /** [place, mask] pairs of the own word number `at`. */
      postings: function (at) { return PanaSearch.codec.readPostings(own.postings[at], TEXT); },
      /** [page, mask] pairs of a stem key of another language. */
      otherPostings: function (language, key) {
        var other = others[language];
        var at = other.byKey.get(key);
        return at === undefined ? [] : PanaSearch.codec.readPostings(other.postings[at], DESCRIPTION);
      }
    };
  };
})(typeof globalThis === "undefined" ? this : globalThis);
