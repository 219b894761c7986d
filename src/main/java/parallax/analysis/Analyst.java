package parallax.analysis;

import java.nio.file.Path;
import java.util.List;
import parallax.model.Comparison;
import parallax.model.Source;
import parallax.work.Cancellation;
import parallax.work.Progress;

/** The work behind a session. Called on worker threads, one call at a time or several. */
public interface Analyst {

  /**
   * Reads files and folders.
   *
   * @param inputs files and folders in the order of the columns wanted
   * @return the sources that could be read, and what could not
   */
  Intake read(List<Path> inputs, Progress progress, Cancellation cancellation);

  /**
   * Makes a source of a text that is no file.
   *
   * @param name what the source is called until its outlet is known
   * @param text plain text, or a page's HTML
   * @param html whether the text is HTML
   */
  Intake paste(String name, String text, boolean html);

  /** Reads the claims of the sources and lines them up. Knows sources it has read before. */
  Comparison compare(List<Source> sources, Progress progress, Cancellation cancellation);
}
