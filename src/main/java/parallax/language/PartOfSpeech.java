package parallax.language;

/** The universal parts of speech, as Universal Dependencies defines them (UPOS). */
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Tells whether this is a common or proper noun. */
  public boolean isNoun() {
    return this == NOUN || this == PROPN;
  }

  /** Tells whether this is a main or auxiliary verb. */
  public boolean isVerb() {
    return this == VERB || this == AUX;
  }
}
