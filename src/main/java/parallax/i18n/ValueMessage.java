package parallax.i18n;

/** The words for values and voices, as {@code values.properties} has them. */
enum ValueMessage implements Message {
  ABOUT,
  MORE,
  AT_LEAST,
  LESS,
  AT_MOST,
  BETWEEN,
  INCLUSIVE_HEDGES,
  MILLION,
  BILLION,
  MONEY_BILLION,
  PERCENT,
  CLIPPED,
  QUOTED,
  DAY,
  MONTH,
  INSTANT,
  OWN_VOICE,
  QUOTES,
  QUOTES_NOBODY,
  REPORTED,
  REPORTED_NOBODY,
  NAMED_WITH_OFFICE,
  VIA;

  @Override
  public String bundle() {
    return "values";
  }
}
