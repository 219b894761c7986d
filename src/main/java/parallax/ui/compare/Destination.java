package parallax.ui.compare;

import java.util.ArrayList;
import java.util.List;
import parallax.i18n.Messages;
import parallax.model.Comparison;
import parallax.model.Metadata;
import parallax.model.Row;
import parallax.model.Source;
import parallax.ui.compare.model.CompareViewModel;
import parallax.ui.compare.words.RowWords;
import parallax.ui.kit.SourceColour;

/**
 * A row or a source to which the user can go.
 *
 * @param id its id in the comparison
 * @param kind what it is
 * @param sign one or two characters that stand before it
 * @param title what it is called
 * @param detail what else is known about it in a few words
 * @param go goes there
 */
public record Destination(
    String id, Kind kind, String sign, String title, String detail, Runnable go) {

  /** What one can go to. */
  public enum Kind {
    /** A row of the table; its detail is its status. */
    ROW,
    /** A source; its detail is the piece's title. */
    SOURCE
  }

  /** Returns all rows of what the view shows, and all sources. */
  public static List<Destination> of(CompareViewModel model, Messages messages) {
    Comparison comparison = model.comparisonProperty().get();
    RowWords words = new RowWords(messages);
    List<Destination> all = new ArrayList<>();
    for (Row row : comparison.rows()) {
      all.add(
          new Destination(
              row.id(),
              Kind.ROW,
              RowWords.sign(row.status()),
              row.label(),
              words.status(row.status()),
              () -> model.goToRow(row.id())));
    }
    for (Source source : comparison.sources()) {
      Metadata metadata = source.metadata();
      String title = metadata.title();
      all.add(
          new Destination(
              source.id(),
              Kind.SOURCE,
              SourceColour.letter(model.index().column(source.id())),
              source.displayName(),
              title == null ? "" : title,
              () -> model.goToSource(source.id())));
    }
    return all;
  }
}
