package parallax.claims.speech;

/**
 * Where a sentence has a mark of speech.
 *
 * @param cue which one
 * @param form how it stands
 * @param start place of its first token, auxiliaries and adverbs included
 * @param verb place of the word that carries the meaning
 * @param end place of its last token, particles included
 */
record CueSite(Cue cue, Form form, int start, int verb, int end) {

  /** How a mark of speech stands in its sentence. */
  enum Form {
    /** A finite verb: "said", "has repeatedly warned". */
    FINITE,
    /** A participle that shares the subject of another verb: "adding that". */
    PARTICIPLE,
    /** A preposition: "according to". */
    PREPOSITION,
    /** A colon behind a name in a headline: "Mayor: bridge stays shut". */
    COLON,
    /** A colon before a source at the end of a headline: "Bridge stays shut: report". */
    SOURCE,
    /** A noun: "the ministry's claim that". */
    NOUN
  }
}
