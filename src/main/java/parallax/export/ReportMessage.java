package parallax.export;

import parallax.i18n.Message;

/** The words of the report, as {@code report.properties} has them. */
enum ReportMessage implements Message {
  TITLE,
  COUNTS,
  QUESTION,
  NO_DATE,
  WORDS,
  DIGEST,
  STATUS_AGREE,
  STATUS_COMPATIBLE,
  STATUS_CONFLICT,
  STATUS_SINGLE,
  STATUS_WORDED,
  HEDGE,
  CHECK_READING,
  SAYS_NOTHING,
  PUBLISHED_BEFORE,
  UNDATED,
  TEXTS,
  SHA256,
  MADE;

  @Override
  public String bundle() {
    return "report";
  }
}
