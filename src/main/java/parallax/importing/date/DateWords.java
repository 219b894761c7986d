package parallax.importing.date;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parallax.language.Lexicon;

/**
 * The words that dates are written with: months and days of the week in the languages below, from
 * ICU's locale data, and the words of {@code date-words.tsv}.
 */
final class DateWords {
  /** Where two languages write different months alike, the earlier one counts. */
  private static final List<String> LANGUAGES =
      List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "az", "ar", "fa");

  private static final int SHORTEST = 3;

  private final Map<String, Integer> months = new LinkedHashMap<>();
  private final Set<String> days = new LinkedHashSet<>();
  private final Map<String, Set<String>> classes = new LinkedHashMap<>();

  DateWords() {
    for (String language : LANGUAGES) {
      var symbols = new DateFormatSymbols(new ULocale(language));
      for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
        for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
          addMonths(symbols.getMonths(context, width));
          for (String day : symbols.getWeekdays(context, width)) {
            days.add(fold(day));
          }
        }
      }
    }
    months.put("sept", 9);
    days.remove("");
    Lexicon.lines(DateWords.class, "date-words.tsv").stream()
        .map(line -> line.split("\t"))
        .forEach(
            columns ->
                classes.computeIfAbsent(columns[0], key -> new LinkedHashSet<>()).add(columns[1]));
  }

  private void addMonths(String[] names) {
    for (int i = 0; i < 12; i++) {
      String name = fold(names[i]);
      if (name.length() >= SHORTEST) {
        months.putIfAbsent(name, i + 1);
      }
    }
  }

  private static String fold(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
  }

  /** Returns the number of the month with that name, 0 where there is none. */
  int month(String word) {
    return months.getOrDefault(fold(word), 0);
  }

  /** Tells whether the word is the name of a day of the week. */
  boolean isDay(String word) {
    return days.contains(fold(word));
  }

  /** Tells whether the word is in one of the list's classes. */
  boolean is(String wordClass, String word) {
    return classes.getOrDefault(wordClass, Set.of()).contains(fold(word));
  }
}
