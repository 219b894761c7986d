package parallax.ui.shell;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import parallax.model.Source;
import parallax.session.Session;
import parallax.ui.compare.heads.SourceActions;

/** Does to the session's sources what the view in the middle asks for. */
final class SessionSources implements SourceActions {
  private final Session session;
  private final Consumer<Source> editor;

  /**
   * Joins the session with the form that opens over the view.
   *
   * @param session holds the sources
   * @param editor opens the form for what is known about a source
   */
  SessionSources(Session session, Consumer<Source> editor) {
    this.session = session;
    this.editor = editor;
  }

  @Override
  public void rename(String source, @Nullable String outlet) {
    session.rename(source, outlet == null ? "" : outlet);
  }

  @Override
  public void move(String source, int by) {
    int at = session.comparison().sources().stream().map(Source::id).toList().indexOf(source);
    session.move(source, at + by);
  }

  @Override
  public void remove(String source) {
    session.remove(source);
  }

  @Override
  public void edit(String source) {
    session.comparison().sources().stream()
        .filter(found -> found.id().equals(source))
        .findFirst()
        .ifPresent(editor);
  }
}
