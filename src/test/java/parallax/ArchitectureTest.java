package parallax;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may use whom. */
class ArchitectureTest {
  private static final List<String> FEATURES =
      List.of(
          "ui.compare",
          "ui.figures",
          "ui.voices",
          "ui.words",
          "ui.timeline",
          "ui.overlap",
          "ui.classroom",
          "ui.review",
          "ui.settings");

  private static final String[] FOR_A_FEATURE = {
    "session", "export", "model", "i18n", "work", "ui.kit"
  };

  /** The packages of the program that a package may use beside itself, {@code app} left out. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          entry("model", List.of()),
          entry("work", List.of()),
          entry("i18n", List.of("model")),
          entry("language", List.of("model")),
          entry("importing", List.of("model", "language", "work")),
          entry("claims", List.of("model", "language", "work")),
          entry("alignment", List.of("model", "language", "work")),
          entry("overlap", List.of("model", "language", "work")),
          entry(
              "analysis",
              List.of(
                  "model",
                  "work",
                  "i18n",
                  "language",
                  "importing",
                  "claims",
                  "alignment",
                  "overlap")),
          entry("storage", List.of("model", "i18n", "work")),
          entry("export", List.of("model", "i18n", "work")),
          entry("session", List.of("analysis", "storage", "model", "work")),
          entry("ui.kit", List.of("model", "i18n", "work")),
          entry("ui.shell", List.of("session", "storage", "export", "model", "i18n", "work", "ui")),
          entry(
              "cli",
              List.of("analysis", "storage", "export", "model", "i18n", "work", "ui.shell")));

  /** The packages that may use a library; a library's classes are known by their package. */
  private static final Map<String, List<String>> MAY_BE_USED_BY =
      Map.ofEntries(
          entry("org.jsoup", List.of("importing")),
          entry("org.apache.pdfbox", List.of("importing")),
          entry("tools.jackson", List.of("importing", "storage", "export")),
          entry("com.fasterxml.jackson", List.of("importing", "storage", "export")),
          entry("opennlp", List.of("language")),
          entry("picocli", List.of("cli", "app")),
          entry("javafx", List.of("ui", "app")),
          entry("org.controlsfx", List.of("ui", "app")),
          entry("atlantafx", List.of("ui", "app")),
          entry("org.kordamp.ikonli", List.of("ui", "app")));

  @Test
  void aPackageUsesOnlyWhatTheTableGrantsIt() {
    assertAll(
        MAY_USE.entrySet().stream()
            .map(row -> () -> mayUseOnly(row.getKey(), row.getValue().toArray(String[]::new))));
  }

  @Test
  void aFeatureUsesNoOtherFeature() {
    assertAll(FEATURES.stream().map(feature -> () -> mayUseOnly(feature, FOR_A_FEATURE)));
  }

  @Test
  void nothingUsesApp() {
    noClasses()
        .that(not(ProgramClasses.in("app")))
        .should()
        .dependOnClassesThat(ProgramClasses.in("app"))
        .because("app puts the objects together, and what it puts together must not know it")
        .allowEmptyShould(true)
        .check(ProgramClasses.ALL);
  }

  @Test
  void everyClassIsInAPackageOfTheTable() {
    var known = new ArrayList<>(MAY_USE.keySet());
    known.addAll(FEATURES);
    known.add("app");
    classes()
        .should()
        .resideInAnyPackage(
            known.stream().map(name -> "parallax." + name + "..").toArray(String[]::new))
        .because("a package that the table does not name would be free of its rules")
        .check(ProgramClasses.ALL);
  }

  @Test
  void modelUsesTheJdkAlone() {
    classes()
        .that(ProgramClasses.in("model"))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "parallax.model.."))
        .because("everything else speaks in its words, whatever libraries come and go")
        .allowEmptyShould(true)
        .check(ProgramClasses.ALL);
  }

  @Test
  void packagesFormNoCycle() {
    slices()
        .matching("parallax.(**)")
        .should()
        .beFreeOfCycles()
        .because("data flows in one direction, with no way back")
        .allowEmptyShould(true)
        .check(ProgramClasses.ALL);
  }

  @Test
  void librariesStayBehindTheirPackages() {
    assertAll(
        MAY_BE_USED_BY.entrySet().stream()
            .map(row -> () -> mayBeUsedOnlyBy(row.getKey(), row.getValue())));
  }

  private static void mayUseOnly(String name, String... others) {
    noClasses()
        .that(ProgramClasses.in(name))
        .should()
        .dependOnClassesThat(
            resideInAPackage("parallax..")
                .and(not(ProgramClasses.in(name)))
                .and(not(ProgramClasses.in(others))))
        .because(name + " may use of ours " + (others.length == 0 ? "nothing" : List.of(others)))
        .allowEmptyShould(true)
        .check(ProgramClasses.ALL);
  }

  private static void mayBeUsedOnlyBy(String library, List<String> users) {
    noClasses()
        .that(not(ProgramClasses.in(users)))
        .should()
        .dependOnClassesThat(resideInAPackage(library + ".."))
        .because("only " + users + " know it, so that another library can take its place")
        .allowEmptyShould(true)
        .check(ProgramClasses.ALL);
  }
}
