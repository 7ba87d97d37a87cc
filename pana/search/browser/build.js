/*
 * Building the index of one language. Runs when the site is built, never in the browser; what it writes is read
 * by index.js.
 *
 * Places: each page has one place for itself (title, summary, text before the first heading), one for each
 * section (heading, text) and one for each keyword phrase. A posting says in which place and, as a mask, in which fields a word stands.
 */
(function (root) {
  "use strict";
  var PanaSearch = (root.PanaSearch = root.PanaSearch || {});
  var MASK = (PanaSearch.MASK = { title: 1, keywords: 2, description: 4, text: 8, everyday: 16 });
  var KEY_APART = "~";

  /** word -> Map of place -> mask */
  function collect() {
    var words = new Map();
    return {
      words: words,
      add: function (word, place, mask) {
        var places = words.get(word);
        if (!places) {
          words.set(word, (places = new Map()));
        }
        places.set(place, (places.get(place) || 0) | mask);
      }
    };
  }

  function sortedPostings(places) {
    return Array.from(places).sort(function (a, b) { return a[0] - b[0]; });
  }

  /** How the stem keys of `word` are written: their lengths when they begin its sound form, else in full. */
  function writeKeys(word, stems, analysis, apart) {
    var sound = analysis.text.skeleton(word);
    return stems.map(function (key) {
      if (sound.slice(0, key.length) === key && key.length < 48) {
        return PanaSearch.codec.number(key.length);
      }
      apart.push(key);
      return KEY_APART;
    });
  }

  /** The stem keys of each word; further keys only where another word shares them. */
  function usefulStems(words, analysis) {
    var all = words.map(analysis.stems);
    var owners = new Map();
    all.forEach(function (keys) {
      keys.forEach(function (key) { owners.set(key, (owners.get(key) || 0) + 1); });
    });
    return all.map(function (keys) {
      return keys.filter(function (key, number) { return number === 0 || owners.get(key) > 1; });
    });
  }

  function addText(all, analysis, value, place, mask, keepStops) {
    analysis.words(value).forEach(function (word) {
      // A single letter is no word; a single digit is.
      if ((word.length > 1 || /\d/.test(word)) && (keepStops || !analysis.isStop(word))) {
        all.add(word, place, mask);
      }
    });
  }

  /** The stems of the words that carry meaning in `value`, as a set. */
  function meaningOf(value, analysis) {
    var stems = new Set();
    analysis.words(value.replace(/\(.*?\)/g, " ")).forEach(function (word) {
      if (!analysis.isStop(word)) {
        stems.add(analysis.stems(word)[0]);
      }
    });
    return stems;
  }

  function within(small, large) {
    return small.size > 0 && Array.from(small).every(function (stem) { return large.has(stem); });
  }

  /**
   * Which everyday words go where: [word list, mask] by section index of a page.
   * A term that a title, heading or keyword names gives its words like keywords; a term that a section marks gives
   * them more lightly.
   */
  function everydayOf(page, terms, analysis) {
    var named = page.sections.map(function (section, index) {
      return meaningOf(index ? section.heading : page.title + " " + page.keywords.join(" "), analysis);
    });
    return page.sections.map(function (section, index) {
      var given = [];
      terms.forEach(function (term) {
        if (within(term.meaning, named[index])) {
          given.push([term.everyday, index ? MASK.everyday : MASK.keywords]);
        } else if (section.terms.indexOf(term.id) >= 0) {
          given.push([term.everyday, MASK.everyday]);
        }
      });
      return given;
    });
  }

  function termsOf(glossary, language, analysis) {
    return glossary.map(function (term) {
      return {
        id: term.id,
        everyday: (term.everyday[language] || []).concat(term.name[language]).join(" "),
        meaning: meaningOf(term.name[language], analysis)
      };
    });
  }

  /** Own words of the pages: {places, lengths, nameLengths, words, keys, second, third, apart, postings}. */
  function buildOwn(pages, glossary, analysis) {
    var all = collect();
    var places = [];
    var lengths = [];
    var nameLengths = [];
    var terms = termsOf(glossary, analysis.language, analysis);
    pages.forEach(function (page, number) {
      var everyday = everydayOf(page, terms, analysis);
      page.sections.forEach(function (section, index) {
        var place = places.length;
        var first = index === 0;
        places.push(first ? [number] : [number, section.id, section.heading]);
        addText(all, analysis, first ? page.title : section.heading, place, MASK.title, true);
        addText(all, analysis, section.text, place, MASK.text, false);
        everyday[index].forEach(function (given) { addText(all, analysis, given[0], place, given[1], false); });
        if (first) {
          addText(all, analysis, page.names.join(" "), place, MASK.everyday, false);
          addText(all, analysis, page.description, place, MASK.description, false);
        }
        lengths.push(new Set(analysis.words(section.text)).size);
        nameLengths.push(meaningOf(first ? page.title : section.heading, analysis).size);
      });
    });
    // Last, so that the many places of running text have small numbers: they are written in fewer characters.
    pages.forEach(function (page, number) {
      page.keywords.forEach(function (phrase) {
        var place = places.length;
        places.push([number, 0]);
        addText(all, analysis, phrase, place, MASK.keywords, true);
        lengths.push(0);
        nameLengths.push(meaningOf(phrase, analysis).size);
      });
    });
    var words = Array.from(all.words.keys()).sort();
    var apart = [];
    var stems = usefulStems(words, analysis);
    var keys = words.map(function (word, at) { return writeKeys(word, stems[at], analysis, apart); });
    var codec = PanaSearch.codec;
    return {
      places: places,
      lengths: codec.numbers(lengths),
      nameLengths: codec.numbers(nameLengths),
      words: codec.words(words),
      keys: keys.map(function (pair) { return pair[0]; }).join(""),
      second: keys.map(function (pair) { return pair[1] || " "; }).join(""),
      third: keys.map(function (pair) { return pair[2] || " "; }).join(""),
      apart: apart.join(" "),
      postings: words.map(function (word) {
        return codec.postings(sortedPostings(all.words.get(word)), MASK.text);
      }).join(" ")
    };
  }

  /** Stem keys of another language's words, to find that language's pages: {keys, postings}. */
  function buildOther(pages, numbers, glossary, analysis) {
    var all = collect();
    var terms = termsOf(glossary, analysis.language, analysis);
    pages.forEach(function (page) {
      var number = numbers[page.id];
      if (number === undefined) {
        return;
      }
      var add = function (value, mask) {
        analysis.words(value).forEach(function (word) {
          if (!analysis.isStop(word)) {
            all.add(analysis.stems(word)[0], number, mask);
          }
        });
      };
      add(page.title, MASK.title);
      add(page.keywords.join(" "), MASK.keywords);
      add(page.description, MASK.description);
      var everyday = everydayOf(page, terms, analysis);
      page.sections.forEach(function (section, index) {
        everyday[index].forEach(function (given) { add(given[0], given[1]); });
        if (index) {
          add(section.heading, MASK.description);
        }
      });
    });
    var keys = Array.from(all.words.keys()).filter(Boolean).sort();
    return {
      keys: PanaSearch.codec.words(keys),
      postings: keys.map(function (key) {
        return PanaSearch.codec.postings(sortedPostings(all.words.get(key)), MASK.description);
      }).join(" "),
      pages: pages.filter(function (page) { return numbers[page.id] !== undefined; }).map(function (page) {
        return [numbers[page.id], page.title, page.url];
      })
    };
  }

  /**
   * Builds the index of `language`.
   * rules: all rules; pagesByLanguage: {kk: [page], ...} where a page is
   *   {id, url, title, description, keywords, weight, sections: [{id, heading, text, terms}]}, its first section
   *   being the page itself (text before the first heading); glossary: [{id, name, everyday}], both by language.
   * Returns a plain object for JSON.
   */
  PanaSearch.build = function (rules, pagesByLanguage, glossary, language) {
    var pages = pagesByLanguage[language];
    var numbers = {};
    pages.forEach(function (page, number) { numbers[page.id] = number; });
    var others = {};
    Object.keys(pagesByLanguage).forEach(function (code) {
      if (code !== language) {
        others[code] = buildOther(pagesByLanguage[code], numbers, glossary, PanaSearch.makeAnalysis(rules, code));
      }
    });
    return {
      language: language,
      pages: pages.map(function (page) {
        return [page.id, page.url, page.title, page.description, page.weight];
      }),
      own: buildOwn(pages, glossary, PanaSearch.makeAnalysis(rules, language)),
      others: others
    };
  };
})(typeof globalThis === "undefined" ? this : globalThis);
