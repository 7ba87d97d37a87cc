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

  /** A single letter is no word; a single digit is. */
  function isWord(word) { return word.length > 1 || /\d/.test(word); }

  function addText(all, analysis, value, place, mask, keepStops) {
    analysis.words(value).forEach(function (word) {
      if (isWord(word) && (keepStops || !analysis.isStop(word))) {
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
   * Which everyday words go where: by page and section, [words, mask] pairs.
   * A term that a title, heading or keyword names gives its words like keywords; a term that a section marks gives
   * them more lightly. A term that no page names or marks gives them to the texts in which it stands, so that no
   * word of the glossary finds nothing.
   */
  function everydayOf(pages, terms, analysis) {
    var named = [];
    var said = [];
    pages.forEach(function (page) {
      named.push(page.sections.map(function (section, index) {
        return meaningOf(index ? section.heading : page.title + " " + page.keywords.join(" "), analysis);
      }));
      said.push(page.sections.map(function (section) { return meaningOf(section.text, analysis); }));
    });
    var given = pages.map(function (page) { return page.sections.map(function () { return []; }); });
    terms.forEach(function (term) {
      var placed = false;
      var give = function (maskOf) {
        pages.forEach(function (page, number) {
          page.sections.forEach(function (section, index) {
            var mask = maskOf(section, number, index);
            if (mask) {
              term.everyday.forEach(function (phrase) {
                // A word of a longer phrase alone does not name the term.
                given[number][index].push([phrase, mask === MASK.keywords && phrase.indexOf(" ") > 0 ? MASK.everyday : mask]);
              });
              placed = true;
            }
          });
        });
      };
      give(function (section, number, index) {
        if (within(term.meaning, named[number][index])) {
          return index ? MASK.everyday : MASK.keywords;
        }
        return section.terms.indexOf(term.id) >= 0 ? MASK.everyday : 0;
      });
      if (!placed) {
        give(function (_section, number, index) { return within(term.meaning, said[number][index]) ? MASK.everyday : 0; });
      }
    });
    return given;
  }

  function termsOf(glossary, language, analysis) {
    return glossary.map(function (term) {
      return {
        id: term.id,
        everyday: (term.everyday[language] || []).concat(term.name[language]),
        meaning: meaningOf(term.name[language], analysis)
      };
    });
  }

  /** What leads to a page without standing in it: keyword phrases, and names of contacts. */
  function phrasesOf(page) { return page.keywords.concat(page.names); }

  /** Own words of the pages: {places, phrases, lengths, nameLengths, words, keys, second, third, apart, postings}. */
  function buildOwn(pages, glossary, analysis) {
    var all = collect();
    var places = [];
    var lengths = [];
    var nameLengths = [];
    var allEveryday = everydayOf(pages, termsOf(glossary, analysis.language, analysis), analysis);
    pages.forEach(function (page, number) {
      var everyday = allEveryday[number];
      page.sections.forEach(function (section, index) {
        var place = places.length;
        var first = index === 0;
        places.push(first ? [number] : [number, section.id, section.heading]);
        addText(all, analysis, first ? page.title : section.heading, place, MASK.title, true);
        addText(all, analysis, section.text, place, MASK.text, false);
        everyday[index].forEach(function (given) { addText(all, analysis, given[0], place, given[1], false); });
        if (first) {
          addText(all, analysis, page.description, place, MASK.description, false);
        }
        lengths.push(new Set(analysis.words(section.text)).size);
        nameLengths.push(meaningOf(first ? page.title : section.heading, analysis).size);
      });
    });
    // Last, so that the many places of running text have small numbers: they are written in fewer characters.
    var place = places.length;
    pages.forEach(function (page) {
      phrasesOf(page).forEach(function (phrase) {
        addText(all, analysis, phrase, place++, MASK.keywords, true);
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
      phrases: codec.numbers(pages.map(function (page) { return phrasesOf(page).length; })),
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
    var allEveryday = everydayOf(pages, termsOf(glossary, analysis.language, analysis), analysis);
    pages.forEach(function (page, at) {
      var number = numbers[page.id];
      if (number === undefined) {
        return;
      }
      var add = function (value, mask) {
        analysis.words(value).forEach(function (word) {
          if (isWord(word) && !analysis.isStop(word)) {
            all.add(analysis.stems(word)[0], number, mask);
          }
        });
      };
      add(page.title, MASK.title);
      add(page.keywords.join(" "), MASK.keywords);
      add(page.description, MASK.description);
      var everyday = allEveryday[at];
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
