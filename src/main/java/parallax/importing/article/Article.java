package parallax.importing.article;

import java.util.List;
import java.util.OptionalInt;
import parallax.model.Span;

/**
 * Where in a page the article is.
 *
 * @param pieces everything on the page, in order
 * @param body indexes of the body's pieces, boilerplate within the body included
 * @param title index of the title
 */
public record Article(List<Piece> pieces, Span body, OptionalInt title) {

  /** Returns the indexes between the title, or the top of the page, and the body. */
  public Span header() {
    int start = title.isPresent() ? title.getAsInt() + 1 : 0;
    return new Span(Math.min(start, body.start()), body.start());
  }
}
