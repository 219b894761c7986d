package parallax.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parallax.importing.decoding.Decoded;
import parallax.importing.decoding.Decoder;
import parallax.importing.decoding.HtmlCharset;
import parallax.importing.decoding.UnreadableInputException;
import parallax.importing.html.HtmlReader;
import parallax.importing.metadata.Precedence;
import parallax.importing.page.Page;
import parallax.importing.text.MappedText;
import parallax.importing.text.TextNormalizer;
import parallax.model.Metadata;
import parallax.model.Original;
import parallax.model.Source;

/**
 * Makes sources of files, folders and what was pasted.
 *
 * <p>The way of one input: its bytes are decoded ({@code Decoder}), brought to plain letters
 * ({@code TextNormalizer}) or read out of HTML ({@code HtmlReader}), cleaned ({@code Cleaner}), and
 * searched for metadata. An importer has no state; one serves all threads.
 */
public final class Importer {
  /**
   * The longest text, in letters: some 1,000,000 words, more than any article has and as much as
   * the stages behind importing read in about two minutes.
   */
  static final int LONGEST = 6_000_000;

  /** The largest input, in bytes: a page may hold much that is no text of its article. */
  static final long LARGEST = 64L * 1024 * 1024;

  private static final Set<String> HTML = Set.of("html", "htm", "xhtml");

  /** Made when the first article is cleaned: its word lists take time to read. */
  private static final class Lazy {
    static final Cleaner CLEANER = new Cleaner();
  }

  /**
   * Reads everything behind the inputs. What cannot be read is a problem; the rest is there.
   *
   * @param inputs files and folders; the sources come in their order, a folder's in the order of
   *     its {@code sources.json} or else of names, numbered {@code s1}, {@code s2} and so on
   */
  public Imported read(List<Path> inputs, Cleaning cleaning) {
    Inputs found = find(inputs);
    List<ImportProblem> problems = new ArrayList<>(found.problems());
    List<Source> sources = new ArrayList<>();
    for (Input file : found.files()) {
      try {
        sources.add(read(file, "s" + (sources.size() + 1), cleaning));
      } catch (UnreadableInputException e) {
        problems.add(ImportProblem.lost(file.path().toString(), e.reason()));
      }
    }
    return new Imported(sources, problems);
  }

  /** Returns the files behind the inputs without opening them, to be read one by one. */
  public Inputs find(List<Path> inputs) {
    return InputFinder.find(inputs);
  }

  /**
   * Reads one file.
   *
   * @param input the file and what is known of it
   * @param id the source's id
   * @throws UnreadableInputException if it is missing, too large or no text
   */
  public Source read(Input input, String id, Cleaning cleaning) throws UnreadableInputException {
    byte[] bytes = bytes(input.path(), input.name());
    boolean html =
        HTML.contains(InputFinder.extension(input.path())) || HtmlCharset.looksLikeHtml(bytes);
    return source(bytes, input.name(), id, input.given(), html, cleaning);
  }

  /**
   * Reads text that came from elsewhere than a file, such as standard input.
   *
   * @param bytes text in any encoding
   * @param name what the source is called in place of a file name
   * @throws UnreadableInputException if the bytes are no text
   */
  public Source read(byte[] bytes, String name, String id, Cleaning cleaning)
      throws UnreadableInputException {
    return source(bytes, name, id, Metadata.UNKNOWN, HtmlCharset.looksLikeHtml(bytes), cleaning);
  }

  /**
   * Reads text from the clipboard.
   *
   * @param name what the source is called in place of a file name
   * @throws UnreadableInputException if there is no text in it
   */
  public Source pasted(String text, String name, String id, Cleaning cleaning)
      throws UnreadableInputException {
    byte[] bytes = wellFormed(text);
    return source(bytes, name, id, Metadata.UNKNOWN, false, cleaning);
  }

  /**
   * Reads HTML from the clipboard.
   *
   * @param name what the source is called in place of a file name
   * @throws UnreadableInputException if there is no text in it
   */
  public Source pastedHtml(String html, String name, String id, Cleaning cleaning)
      throws UnreadableInputException {
    byte[] bytes = wellFormed(html);
    return source(bytes, name, id, Metadata.UNKNOWN, true, cleaning);
  }

  /** A surrogate without its other half has no encoding; the replacement character stands in. */
  private static byte[] wellFormed(String text) {
    return TextNormalizer.withoutLoneSurrogates(text).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Path path, String name) throws UnreadableInputException {
    try {
      if (!Files.exists(path)) {
        throw new UnreadableInputException(name, "There is no such file.");
      }
      if (Files.isDirectory(path)) {
        throw new UnreadableInputException(name, "This is a folder, not a file.");
      }
      if (Files.size(path) > LARGEST) {
        throw new UnreadableInputException(
            name, "The file is larger than 64 MB, the most that is read of one article.");
      }
      return Files.readAllBytes(path);
    } catch (AccessDeniedException e) {
      throw new UnreadableInputException(name, "The system does not let you read this file.", e);
    } catch (IOException e) {
      throw new UnreadableInputException(name, "The file cannot be read.", e);
    }
  }

  private static Source source(
      byte[] bytes, String name, String id, Metadata given, boolean html, Cleaning cleaning)
      throws UnreadableInputException {
    Decoded decoded = Decoder.decode(bytes, name, html ? HtmlCharset.declared(bytes) : null);
    var original = new Original(bytes, decoded.charset().name());
    MappedText raw = MappedText.of(decoded.text());
    if (cleaning == Cleaning.AS_IS) {
      MappedText text = html ? HtmlReader.read(decoded.text()).text() : withoutMark(raw);
      checkLength(text, name);
      return new Source(id, name, original, given, text.text(), List.of(), text.segments());
    }
    Page page = html ? HtmlReader.read(decoded.text()) : Page.of(TextNormalizer.normalize(raw));
    Cleaner.Cleaned cleaned = Lazy.CLEANER.clean(page);
    MappedText text = cleaned.text();
    if (text.text().isBlank()) {
      throw new UnreadableInputException(name, "There is no text in it.");
    }
    checkLength(text, name);
    return new Source(
        id,
        name,
        original,
        Precedence.of(given, cleaned.metadata()),
        text.text(),
        cleaned.removed(),
        text.segments());
  }

  private static void checkLength(MappedText text, String name) throws UnreadableInputException {
    if (text.text().length() > LONGEST) {
      throw new UnreadableInputException(
          name, "Its text is longer than 6 million letters, the most that is read of one article.");
    }
  }

  private static MappedText withoutMark(MappedText raw) {
    int start = raw.text().startsWith("\uFEFF") ? 1 : 0;
    return new MappedText.Builder().copy(raw, start, raw.text().length()).build();
  }
}
