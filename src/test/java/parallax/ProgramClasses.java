package parallax;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;

/** The compiled classes of the program, without its tests, read once for all rules. */
final class ProgramClasses {
  static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("parallax");

  private ProgramClasses() {}

  /**
   * Classes in any of the program's packages or their sub-packages.
   *
   * @param packages names under {@code parallax}, such as {@code model} or {@code ui.kit}
   */
  static DescribedPredicate<JavaClass> in(String... packages) {
    return resideInAnyPackage(patterns(packages)).as("reside in %s", String.join(", ", packages));
  }

  /** See {@link #in(String...)}. */
  static DescribedPredicate<JavaClass> in(Collection<String> packages) {
    return in(packages.toArray(String[]::new));
  }

  private static String[] patterns(String... packages) {
    var patterns = new String[packages.length];
    for (int i = 0; i < packages.length; i++) {
      patterns[i] = "parallax." + packages[i] + "..";
    }
    return patterns;
  }
}
