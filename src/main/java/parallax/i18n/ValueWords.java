package parallax.i18n;

import com.ibm.icu.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parallax.model.Claim;
import parallax.model.Deed;
import parallax.model.Moment;
import parallax.model.Quantity;
import parallax.model.Relation;
import parallax.model.Source;
import parallax.model.Speech;
import parallax.model.Wording;

/** Puts what a claim states into a few words, as a cell of a row shows it. */
public final class ValueWords {
  private static final int WORDS_OF_SPEECH = 14;
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  private final Messages messages;

  /** Words values in the language of the messages. */
  public ValueWords(Messages messages) {
    this.messages = messages;
  }

  /** Returns the value of a claim of a source. */
  public String value(Claim claim, Source source) {
    String worded = claim.span().of(source.text()).replace('\n', ' ').strip();
    return switch (claim.content()) {
      case Quantity quantity -> quantity(quantity, worded);
      case Moment moment -> date(moment).orElse(worded);
      case Deed deed -> deed.name();
      case Speech speech -> speech(speech, worded);
      case Wording wording -> messages.text(ValueMessage.QUOTED, wording.form());
    };
  }

  private String speech(Speech speech, String worded) {
    String bare = speech.direct() ? unquoted(worded) : worded;
    String[] words = bare.split(" +", WORDS_OF_SPEECH + 1);
    String gist =
        words.length <= WORDS_OF_SPEECH
            ? bare
            : messages.text(
                ValueMessage.CLIPPED,
                Arrays.stream(words).limit(WORDS_OF_SPEECH).collect(Collectors.joining(" ")));
    return speech.direct() ? messages.text(ValueMessage.QUOTED, gist) : gist;
  }

  private static String unquoted(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && "“”\"‘’«»„'".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "“”\"‘’«»„'".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private String quantity(Quantity quantity, String worded) {
    Double low = quantity.low();
    Double high = quantity.high();
    if (quantity.relation() == Relation.ORDER || (low == null && high == null)) {
      return messages.text(ValueMessage.QUOTED, withoutCounted(worded, quantity.counted()));
    }
    String unit = quantity.unit();
    boolean inclusive = isInclusive(quantity.hedge());
    return switch (quantity.relation()) {
      case ABOUT -> text(ValueMessage.ABOUT, figure(low, high, unit));
      case MORE ->
          text(
              inclusive ? ValueMessage.AT_LEAST : ValueMessage.MORE,
              amount(low == null ? high : low, unit));
      case LESS ->
          text(
              inclusive ? ValueMessage.AT_MOST : ValueMessage.LESS,
              amount(high == null ? low : high, unit));
      default -> figure(low, high, unit);
    };
  }

  private String text(Message message, Object... arguments) {
    return messages.text(message, arguments);
  }

  private static String withoutCounted(String worded, @Nullable String counted) {
    int at = counted == null ? -1 : worded.indexOf(counted);
    String figure = at <= 0 ? worded : worded.substring(0, at).strip();
    return figure.endsWith(" of") ? figure.substring(0, figure.length() - 3) : figure;
  }

  private boolean isInclusive(@Nullable String hedge) {
    String words = hedge == null ? "" : hedge.toLowerCase(Locale.ROOT);
    return Arrays.stream(text(ValueMessage.INCLUSIVE_HEDGES).split("\\|"))
        .anyMatch(words::contains);
  }

  private String figure(@Nullable Double low, @Nullable Double high, @Nullable String unit) {
    if (low == null || high == null || low.equals(high)) {
      return amount(low == null ? high : low, unit);
    }
    return text(ValueMessage.BETWEEN, number(low), amount(high, unit));
  }

  private String amount(@Nullable Double value, @Nullable String unit) {
    double figure = value == null ? 0 : value;
    // A magnitude is no amount of something: the question says what the figure is.
    if (unit == null || unit.equals("magnitude")) {
      return large(figure, ValueMessage.BILLION);
    }
    if (unit.equals("percent")) {
      return text(ValueMessage.PERCENT, number(figure));
    }
    if (CURRENCY.matcher(unit).matches()) {
      return money(figure, unit);
    }
    String number = large(figure, ValueMessage.BILLION);
    return number + " " + (figure == 1 || unit.endsWith("s") ? unit : plural(unit));
  }

  private String money(double figure, String code) {
    String symbol;
    try {
      symbol = Currency.getInstance(code).getSymbol(Locale.US);
    } catch (IllegalArgumentException unknownCode) {
      symbol = code;
    }
    String gap = Character.isLetter(symbol.charAt(symbol.length() - 1)) ? "\u00a0" : "";
    return symbol + gap + large(figure, ValueMessage.MONEY_BILLION);
  }

  private static String plural(String unit) {
    return switch (unit) {
      case "foot" -> "feet";
      case "inch" -> "inches";
      case "century" -> "centuries";
      default -> unit + "s";
    };
  }

  private String large(double figure, Message billion) {
    if (Math.abs(figure) >= 1e9) {
      return text(billion, number(figure / 1e9));
    }
    return Math.abs(figure) >= 1e6
        ? text(ValueMessage.MILLION, number(figure / 1e6))
        : number(figure);
  }

  private String number(double figure) {
    NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
    format.setMaximumFractionDigits(3);
    return format.format(figure);
  }

  /**
   * Returns a date in words, where the text and its date of publication settle the day or month.
   */
  public Optional<String> date(Moment moment) {
    return date(moment.iso());
  }

  /** Returns an ISO date in words; nothing where there is none or it is no date. */
  public Optional<String> date(@Nullable String iso) {
    if (iso == null) {
      return Optional.empty();
    }
    try {
      if (iso.contains("T")) {
        return Optional.of(pattern(ValueMessage.INSTANT).format(LocalDateTime.parse(iso)));
      }
      return switch (iso.length()) {
        case 4 -> Optional.of(iso);
        case 7 -> Optional.of(pattern(ValueMessage.MONTH).format(YearMonth.parse(iso)));
        case 10 -> Optional.of(pattern(ValueMessage.DAY).format(LocalDate.parse(iso)));
        default -> Optional.empty();
      };
    } catch (DateTimeException notACalendarDate) {
      return Optional.empty();
    }
  }

  private DateTimeFormatter pattern(Message message) {
    return DateTimeFormatter.ofPattern(text(message), messages.locale());
  }
}
