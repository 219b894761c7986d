package parallax.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parallax.export.ComparisonJson;
import parallax.model.Claim;
import parallax.model.ClaimKind;
import parallax.model.Comparison;
import parallax.model.Passage;
import parallax.model.Quantity;
import parallax.model.Row;
import parallax.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every comparison, whatever the texts; lists what does not hold. */
final class ComparisonChecks {
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();
  private final List<String> violations = new ArrayList<>();

  private ComparisonChecks() {}

  /** Fails where a span, a claim, a row or the JSON of the comparison is not as it must be. */
  static void check(Comparison comparison) {
    ComparisonChecks checks = new ComparisonChecks();
    comparison.sources().forEach(source -> checks.texts.put(source.id(), source.text()));
    comparison.claims().forEach(checks::claim);
    checks.rows(comparison);
    checks.passages(comparison);
    checks.json(comparison);
    assertEquals(List.of(), checks.violations);
  }

  private void claim(Claim claim) {
    require(claims.put(claim.id(), claim) == null, "two claims have one id: " + claim);
    require(texts.containsKey(claim.source()), "no source has this claim: " + claim);
    span(claim.source(), claim.span(), claim);
    span(claim.source(), claim.sentence(), claim);
    require(claim.span().length() > 0, "empty: " + claim);
    require(claim.span().overlaps(claim.sentence()), "outside its sentence: " + claim);
    require(claim.confidence() > 0 && claim.confidence() <= 1, "confidence: " + claim);
    if (claim.content() instanceof Quantity(var low, var high, _, _, _, _, _, _, _, _, _, _)) {
      require(low != null || high != null, "no value: " + claim);
      require(low == null || high == null || low <= high, "upside down: " + claim);
    }
  }

  /** Rows part the claims: no claim is in two, each answers for its own source. */
  private void rows(Comparison comparison) {
    Set<String> ids = new HashSet<>();
    Set<String> lined = new HashSet<>();
    Set<String> sources = new LinkedHashSet<>(texts.keySet());
    comparison.rows().forEach(row -> require(ids.add(row.id()), "two rows have one id: " + row));
    for (Row row : comparison.rows()) {
      Set<String> told = new HashSet<>(row.cells().keySet());
      require(!told.isEmpty(), "no claim in it: " + row);
      row.silent().keySet().forEach(source -> require(told.add(source), "both: " + row));
      require(told.equals(sources), "a source is neither told nor silent: " + row);
      row.cells().forEach((source, cell) -> cell.forEach(id -> lined(row, source, id, lined)));
      require(row.under() == null || ids.contains(row.under()), "under no row: " + row);
      require(row.under() == null || !row.under().equals(row.id()), "under itself: " + row);
      require(row.origins() >= 1 && row.origins() <= row.cells().size(), "origins: " + row);
      row.reasons()
          .forEach(reason -> require(claims.keySet().containsAll(reason.claims()), "" + reason));
    }
  }

  private void lined(Row row, String source, String id, Set<String> lined) {
    Claim claim = claims.get(id);
    require(claim != null && claim.source().equals(source), "no claim of the source: " + row);
    require(claim == null || isOfKind(claim.kind(), row.kind()), "of another kind: " + row);
    require(lined.add(id), "in two rows: " + id);
  }

  /** A quotation and a report of the same words answer one question. */
  private static boolean isOfKind(ClaimKind kind, ClaimKind row) {
    Set<ClaimKind> speech = Set.of(ClaimKind.QUOTE, ClaimKind.REPORT);
    return kind == row || speech.contains(kind) && speech.contains(row);
  }

  private void passages(Comparison comparison) {
    List<Passage> passages = new ArrayList<>(comparison.unread());
    comparison.overlaps().forEach(overlap -> passages.addAll(List.of(overlap.a(), overlap.b())));
    passages.forEach(passage -> span(passage.source(), passage.span(), passage));
  }

  /** A span lies inside its text and parts no pair of surrogates. */
  private void span(String source, Span span, Object of) {
    String text = texts.getOrDefault(source, "");
    boolean inside = span.end() <= text.length();
    require(inside, "beyond the text: " + of);
    require(!inside || isBorder(text, span.start()), "inside a code point: " + of);
    require(!inside || isBorder(text, span.end()), "inside a code point: " + of);
  }

  private static boolean isBorder(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** In the JSON the text of every claim is the text at its code points. */
  private void json(Comparison comparison) {
    JsonNode written = new JsonMapper().readTree(bytes(comparison));
    Map<String, String> told = new HashMap<>();
    written
        .at("/sources")
        .forEach(
            source -> told.put(source.at("/id").stringValue(), source.at("/text").stringValue()));
    for (JsonNode claim : written.at("/claims")) {
      String text = told.get(claim.at("/source").stringValue());
      int start = text.offsetByCodePoints(0, claim.at("/start").intValue());
      int end = text.offsetByCodePoints(0, claim.at("/end").intValue());
      require(text.substring(start, end).equals(claim.at("/text").stringValue()), "" + claim);
    }
  }

  private static byte[] bytes(Comparison comparison) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonJson.write(comparison, out);
    return out.toByteArray();
  }

  private void require(boolean holds, String violation) {
    if (!holds) {
      violations.add(violation);
    }
  }
}
