package parallax.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * A long array of an indented document, the values of which are written on all cores: pieces of it
 * into memory, which then go to the stream in their order. The bytes are those of one piece.
 *
 * @param <T> what a value is written of
 */
final class JsonArray<T> {
  /** The array is a property of the document. */
  private static final int LEVEL = 2;

  /** So many pieces are in memory at a time. */
  private static final int PIECES = 16;

  private final OutputStream out;
  private final int piece;
  private final BiConsumer<JsonGenerator, T> value;

  /**
   * Gets ready to write arrays.
   *
   * @param out where the document goes
   * @param piece how many values make a piece
   * @param value writes a value; asked by several threads at once
   */
  JsonArray(OutputStream out, int piece, BiConsumer<JsonGenerator, T> value) {
    this.out = out;
    this.piece = piece;
    this.value = value;
  }

  /**
   * Writes an array as a property.
   *
   * @param json writes the document to the same stream
   */
  void write(JsonGenerator json, String field, List<T> values) {
    json.writeArrayPropertyStart(field);
    int count = (values.size() + piece - 1) / piece;
    for (int from = 0; from < count; from += PIECES) {
      List<ByteArrayOutputStream> written =
          IntStream.range(from, StrictMath.min(count, from + PIECES))
              .parallel()
              .mapToObj(i -> written(values, i * piece))
              .toList();
      for (ByteArrayOutputStream some : written) {
        json.writeRawValue(""); // what parts it from the piece before
        json.flush();
        copy(some);
      }
    }
    json.writeEndArray();
  }

  private ByteArrayOutputStream written(List<T> values, int from) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator json = JsonOutput.indented(LEVEL, bytes)) {
      for (T one : values.subList(from, StrictMath.min(values.size(), from + piece))) {
        value.accept(json, one);
      }
    }
    return bytes;
  }

  private void copy(ByteArrayOutputStream bytes) {
    try {
      bytes.writeTo(out);
    } catch (IOException e) {
      throw JacksonIOException.construct(e);
    }
  }
}
