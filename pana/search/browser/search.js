/*
 * A query from the box to results: the readings of what was typed, the words meant, the pages, what to mark.
 */
(function (root) {
  "use strict";
  var PanaSearch = (root.PanaSearch = root.PanaSearch || {});
  var LONGEST_QUERY = 200;
  var MOST_WORDS = 12;
  var SURE = 0.65;

  /**
   * Opens a search.
   * data: what PanaSearch.build returned; rules: all rules.
   * Returns {query(typed, options), marks(text, words), warm()}.
   */
  PanaSearch.open = function (data, rules) {
    var index = PanaSearch.openIndex(data, rules);
    var weights = rules.ranking;
    var matcher = PanaSearch.makeMatcher(index, weights);
    var rank = PanaSearch.makeRanking(index, weights);
    var layouts = PanaSearch.makeLayouts(rules.layouts);
    var analysis = index.analysis;

    /** Two neighbours that are one word of the index become it: "без гражданства" stays, "e mail" does not. */
    function join(words) {
      var out = [];
      for (var at = 0; at < words.length; at++) {
        var both = words[at] + (words[at + 1] || "");
        var apart = words[at + 1] && !(matcher.knows(words[at]) && matcher.knows(words[at + 1]));
        if (apart && index.own.byWord.has(both)) {
          out.push(both);
          at += 1;
        } else {
          out.push(words[at]);
        }
      }
      return out;
    }

    /** A telephone number in pieces becomes one word of the index: +7 (727) 258-45-98, 8 727 2584598, 116 16. */
    function joinNumbers(words) {
      var out = [];
      for (var at = 0; at < words.length; ) {
        var end = at;
        while (end < words.length && /^\d+$/.test(words[end])) {
          end += 1;
        }
        var whole = words.slice(at, end).join("");
        var number = [whole, whole.replace(/^[78](?=\d{10}$)/, "")].filter(function (digits) {
          return end > at && index.own.byWord.has(digits);
        })[0];
        if (number) {
          out.push(number);
          at = end;
        } else {
          out.push(words[at]);
          at += 1;
        }
      }
      return out;
    }

    function conceptsOf(word, isLast) {
      var found = matcher.match(word, isLast);
      var parts = found.best < weights.match.fuzzy * weights.match.latin
        ? matcher.split(analysis.text.plain(word)) : null;
      if (!parts) {
        return [{ typed: word, found: found, factor: 1 }];
      }
      return parts.map(function (part) {
        return { typed: part, found: matcher.match(part, false), factor: weights.match.split };
      });
    }

    /** One reading of a query: its concepts and how well the index knows them (0 to 1). */
    function read(query, complete) {
      var words = join(joinNumbers(analysis.text.words(query).slice(0, MOST_WORDS)));
      var concepts = [];
      words.forEach(function (word, at) {
        concepts = concepts.concat(conceptsOf(word, !complete && at === words.length - 1));
      });
      var meaning = concepts.filter(function (concept) { return !matcher.isStop(concept.typed); });
      var hasMeaning = meaning.some(function (concept) { return concept.found.best; });
      concepts.forEach(function (concept) {
        var stop = hasMeaning && matcher.isStop(concept.typed);
        concept.importance = stop ? weights.stop : 1;
      });
      var counted = meaning.length ? meaning : concepts;
      // By letters: a long word that is known says more than a short one.
      var letters = 0;
      var known = counted.reduce(function (sum, concept) {
        letters += concept.typed.length;
        return sum + concept.found.best * concept.factor * concept.typed.length;
      }, 0);
      return { concepts: concepts, known: letters ? known / letters : 0, query: query };
    }

    /** How well a query is known, by letters and without guessing: quick, to choose among readings. */
    function knownShare(query) {
      var letters = 0;
      var known = 0;
      analysis.text.words(query).slice(0, MOST_WORDS).forEach(function (word) {
        letters += word.length;
        known += word.length * (analysis.isStop(word) ? weights.match.stem : matcher.knowsAnywhere(word));
      });
      return letters ? known / letters : 0;
    }

    /** The best reading: as typed, else through another keyboard layout. */
    function bestReading(cleaned, complete) {
      var best = read(cleaned, complete);
      best.layout = false;
      if (best.known >= weights.match.stem) {
        return best;
      }
      layouts(cleaned).forEach(function (other) {
        // What is mostly signs is no reading: ъъххщщ is no ]][[oo.
        var signs = 2 * analysis.text.words(other).join("").length < other.replace(/ /g, "").length;
        if (signs || knownShare(other) * weights.layout <= best.known) {
          return;
        }
        var reading = read(other, complete);
        reading.known *= weights.layout;
        if (reading.known > best.known) {
          reading.layout = true;
          best = reading;
        }
      });
      return best;
    }

    function forRanking(concept) {
      var terms = new Map();
      concept.found.terms.forEach(function (weight, at) { terms.set(at, weight * concept.factor); });
      return { terms: terms, others: concept.found.others, importance: concept.importance };
    }

    /** Whether the index holds a word, or another form of it; few letters are alike by chance. */
    function isHeld(word) {
      return /^\d+$/.test(word) || index.own.byWord.has(word) || index.own.byFolded.has(analysis.text.fold(word)) ||
        word.length > 3 && analysis.stems(word).some(function (key) { return index.own.byStem.has(key); });
    }

    /** The repaired query, or "" when nothing was repaired or a word of it stands nowhere in the index. */
    function meant(reading) {
      var repaired = reading.layout;
      var words = reading.concepts.map(function (concept) {
        var how = concept.found.how;
        if (how === "fuzzy" || how === "latin" || concept.factor < 1) {
          repaired = true;
        }
        return how === "fuzzy" || how === "latin" ? concept.found.word : concept.typed;
      });
      return repaired && words.every(isHeld) ? words.join(" ") : "";
    }

    function ownWords(hits) {
      var words = new Set();
      (hits || []).forEach(function (hit) {
        Object.keys(hit ? hit.terms : {}).forEach(function (name) {
          // Distant kin of a word may lead to a page, but is not what was typed.
          if (name.lastIndexOf("own:", 0) === 0 && hit.boosts[name] >= SURE * hit.most) {
            words.add(index.own.words[Number(name.slice(4))]);
          }
        });
      });
      return words;
    }

    /** The language whose words led to this page, when the reader's own words did not; else "". */
    function otherLanguage(ranked, concepts) {
      var votes = {};
      var own = 0;
      ranked.places.forEach(function (hits) {
        hits.forEach(function (hit, number) {
          Object.keys(hit.terms).forEach(function (name) {
            var language = name.split(":")[0];
            var weight = hit.weight * concepts[number].importance;
            if (language === "own") {
              own += weight;
            } else {
              votes[language] = (votes[language] || 0) + weight;
            }
          });
        });
      });
      var best = Object.keys(votes).sort(function (a, b) { return votes[b] - votes[a]; })[0];
      return best && !own ? best : "";
    }

    function result(ranked, concepts) {
      var page = index.pages[ranked.page];
      var place = index.places[ranked.place];
      var hits = ranked.places.get(ranked.place);
      var words = ownWords(hits);
      var inText = Array.from(words);
      ownWords(ranked.places.get(index.firstPlace[ranked.page])).forEach(function (word) { words.add(word); });
      var language = otherLanguage(ranked, concepts);
      var other = language && index.others[language].titles.get(ranked.page);
      return {
        page: page.id,
        url: other ? other.url : page.url + (place.section ? "#" + place.section : ""),
        title: other ? other.title : page.title,
        titleHere: page.title,
        language: other ? language : index.language,
        section: other ? "" : place.section,
        heading: other ? "" : place.heading,
        description: other ? "" : page.description,
        words: Array.from(words),
        inText: inText,
        score: ranked.score
      };
    }

    /**
     * Answers a query.
     * typed: anything; options: {limit: most results, complete: the last word is whole}.
     * Returns {results, meant: repaired query or "", tried: the words that were looked for}.
     */
    function query(typed, options) {
      var limit = (options && options.limit) || 10;
      var cleaned = analysis.text.clean(typed).slice(0, LONGEST_QUERY).trim().replace(/\s+/g, " ");
      if (!cleaned) {
        return { results: [], meant: "", tried: [] };
      }
      var reading = bestReading(cleaned, options && options.complete);
      var known = reading.concepts.filter(function (concept) { return concept.found.best; });
      var concepts = known.map(forRanking);
      var results = concepts.length ? rank(concepts).slice(0, limit).map(function (ranked) {
        return result(ranked, concepts);
      }) : [];
      return {
        results: results,
        meant: results.length ? meant(reading) : "",
        tried: reading.concepts.map(function (concept) { return concept.typed; })
      };
    }

    /**
     * Cuts `value` into pieces for marking: [[text, whether it is one of `words`], ...].
     */
    function marks(value, words) {
      var wanted = new Set(words);
      return value.split(/([\p{L}\p{N}]+)/u).filter(Boolean).map(function (piece) {
        return [piece, analysis.words(piece).some(function (word) { return wanted.has(word); })];
      });
    }

    /** Asks for titles, so that what the first query makes and the browser translates is there before the reader asks. */
    function warm() {
      Object.keys(index.others).forEach(function (language) {
        index.others[language].titles.forEach(function (other, page) {
          if (page < 2) {
            query(other.title);
            query(index.pages[page].title);
          }
        });
      });
    }

    return { query: query, marks: marks, warm: warm, index: index };
  };
})(typeof globalThis === "undefined" ? this : globalThis);
