/*
 * The analysis of one language: from a word to the forms by which it can be found.
 * exact -> folded (Russian keyboard) -> sound -> stems. One implementation for the index and the query.
 */
(function (root) {
  "use strict";
  var PanaSearch = (root.PanaSearch = root.PanaSearch || {});

  var MOST_REMEMBERED = 2000;

  function unique(list) {
    return list.filter(function (item, at) { return item && list.indexOf(item) === at; });
  }

  /** lunr's stemmers take tokens; ours take words. */
  function lunrStemmer(stemmer) {
    return function (word) { return stemmer(new root.lunr.Token(word)).toString(); };
  }

  /**
   * Makes the analysis of a language.
   * rules: all rules (text, stemmer, latin, layouts, stopwords); language: kk, ru, en, or one that we know no endings of.
   * Returns {text, words, stems, transliterate, isStop}.
   */
  PanaSearch.makeAnalysis = function (rules, language) {
    var text = PanaSearch.makeText(rules.text);
    var known = {
      kk: function () {
        var full = PanaSearch.makeKazakhStemmer(rules.stemmer);
        var folded = PanaSearch.makeKazakhStemmer(rules.stemmer, rules.text.keyboard);
        return [full, function (word) { return folded(text.fold(word)); }, full.whole];
      },
      ru: function () {
        var stem = lunrStemmer(root.lunr.ru.stemmer);
        return [function (word) { return text.russian(stem(text.fold(word))); }];
      },
      en: function () {
        var stem = lunrStemmer(root.lunr.stemmer);
        return [function (word) { return stem(text.english(word)); }];
      }
    }[language];
    // A language whose endings we do not know is searched by whole words. Made when the first query asks.
    var stemmers = null;
    // One query asks for the stems of a word several times.
    var remembered = new Map();
    var latinLanguage = language === "en";
    var stops = null;

    /** Skeletons of the stop words; made when the first query asks. */
    function stopWords() {
      if (!stops) {
        stops = Object.create(null);
        (rules.stopwords[language] || []).forEach(function (word) { stops[text.skeleton(word)] = true; });
      }
      return stops;
    }

    /** Sound keys of the stems of `word`, likeliest first: one, more where spellings part. */
    function stems(word) {
      if (remembered.size > MOST_REMEMBERED) {
        remembered.clear();
      }
      if (!remembered.has(word)) {
        remembered.set(word, freshStems(word));
      }
      return remembered.get(word);
    }

    function freshStems(word) {
      var fits = latinLanguage ? PanaSearch.isLatin(word) : PanaSearch.isCyrillic(word);
      if (!fits) {
        return [text.skeleton(word)];
      }
      stemmers = stemmers || (known ? known() : [function (word) { return word; }]);
      var keys = unique(stemmers.map(function (stem) { return text.skeleton(stem(word)); }));
      // A word of signs without a sound (ь) has no key.
      return keys.length ? keys : [""];
    }

    return {
      language: language,
      text: text,
      stems: stems,
      words: function (value) { return text.words(value).map(text.plain).filter(Boolean); },
      transliterate: latinLanguage || !known ? null : PanaSearch.makeTransliteration(rules.latin, language),
      isStop: function (word) { return stopWords()[text.skeleton(word)] === true; }
    };
  };
})(typeof globalThis === "undefined" ? this : globalThis);
