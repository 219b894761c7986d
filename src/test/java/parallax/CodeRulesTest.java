package parallax;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What code of this project does not do. */
class CodeRulesTest {
  /** The stages that turn text into rows, which give the same bytes on every machine and run. */
  private static final DescribedPredicate<JavaClass> ENGINE =
      ProgramClasses.in(
          "model", "language", "importing", "claims", "alignment", "overlap", "analysis");

  /** The functions whose last digit {@link Math} leaves to the machine. */
  private static final Set<String> ROUNDED_BY_THE_MACHINE =
      Set.of(
          "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp",
          "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot");

  @Test
  void viewModelsKnowNoNodes() {
    check(
        noClasses()
            .that(
                describe(
                    "are view models",
                    type -> outermost(type).getSimpleName().endsWith("ViewModel")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("javafx.scene..", "javafx.stage.."))
            .because("a view model is tested without a window"));
  }

  @Test
  void onlyTheCommandLineUsesTheStandardStreams() {
    check(
        noClasses()
            .that(not(ProgramClasses.in("cli")))
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .orShould()
            .accessField(System.class, "in")
            .because(
                "a window has no console; what went wrong belongs in the log or before the user"));
  }

  @Test
  void noThreadIsMadeByHand() {
    check(
        noClasses()
            .should()
            .accessTargetWhere(
                access(
                    "make a thread",
                    Thread.class,
                    access -> Set.of("<init>", "startVirtualThread").contains(access.getName())))
            .orShould()
            .beAssignableTo(Thread.class)
            .because("long work is a Job, which shows its progress and can be cancelled"));
  }

  @Test
  void dialogsSitBehindTheKit() {
    Set<String> dialogs =
        Set.of(
            "javafx.scene.control.Alert",
            "javafx.stage.FileChooser",
            "javafx.stage.DirectoryChooser");
    check(
        noClasses()
            .that(not(ProgramClasses.in("ui.kit")))
            .should()
            .dependOnClassesThat(
                describe("are dialogs", type -> dialogs.contains(outermost(type).getName())))
            .because("dialogs look alike, and tests answer them without a display"));
  }

  @Test
  void caseIsChangedInANamedLocale() {
    check(
        noClasses()
            .should()
            .accessTargetWhere(
                access(
                    "change case in the machine's locale",
                    String.class,
                    access ->
                        Set.of("toLowerCase", "toUpperCase").contains(access.getName())
                            && access.getTarget() instanceof CodeUnitAccessTarget target
                            && target.getRawParameterTypes().isEmpty()))
            .because("a Turkish machine would make another letter of i"));
  }

  @Test
  void theEngineAsksTheMachineForNothing() {
    Set<String> answers = Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis");
    Set<String> defaults = Set.of("getDefault", "systemDefault");
    check(
        noClasses()
            .that(ENGINE)
            .should()
            .accessTargetWhere(
                describe(
                    "ask for the time, the locale or the time zone",
                    access ->
                        access.getTargetOwner().getPackageName().matches("java\\.(lang|time|util)")
                            && (answers.contains(access.getName())
                                || defaults.contains(access.getName()))))
            .orShould()
            .accessTargetWhere(
                access(
                    "leave the last digit to the machine",
                    Math.class,
                    access -> ROUNDED_BY_THE_MACHINE.contains(access.getName())))
            .because(
                "the same texts give the same bytes on every machine and day; see StrictMath"));
  }

  @Test
  void everyPackageSaysWhatItIsForAndThatNothingIsNull() {
    String bare =
        ProgramClasses.ALL.getPackage("parallax").getSubpackagesInTree().stream()
            .filter(packaged -> !packaged.getClasses().isEmpty())
            .filter(packaged -> !packaged.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .sorted()
            .collect(joining(", "));
    assertEquals("", bare, "packages without a package-info.java with @NullMarked");
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(ProgramClasses.ALL);
  }

  private static DescribedPredicate<JavaAccess<?>> access(
      String what, Class<?> owner, Predicate<JavaAccess<?>> which) {
    return describe(
        what, access -> access.getTargetOwner().isEquivalentTo(owner) && which.test(access));
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(CodeRulesTest::outermost).orElse(type);
  }
}
