package parallax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import parallax.i18n.Message;

/** Every text is used, and gets as many arguments as it has places for. */
class MessageUseTest {
  private static final Path SOURCES = Path.of("src/main/java");

  private static List<JavaClass> areas() {
    return ProgramClasses.ALL.stream()
        .filter(type -> type.isEnum() && type.isAssignableTo(Message.class))
        .toList();
  }

  @Test
  void everyTextIsUsed() {
    List<String> unused = new ArrayList<>();
    for (JavaClass area : areas()) {
      area.getFields().stream()
          .filter(field -> field.getRawType().equals(area))
          .filter(field -> !isUsed(field))
          .forEach(field -> unused.add(field.getFullName()));
    }
    assertEquals(List.of(), unused);
  }

  // An enum makes its own constants and lists them; both are no use of them.
  private static boolean isUsed(JavaField constant) {
    return constant.getAccessesToSelf().stream()
        .anyMatch(
            access ->
                !access.getOriginOwner().equals(constant.getOwner())
                    || !Set.of("<clinit>", "$values").contains(access.getOrigin().getName()));
  }

  @Test
  void everyTextGetsTheArgumentsThatItHasPlacesFor() throws IOException {
    Map<String, Integer> places = places();
    Calls calls = new Calls(places);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(SOURCES)) {
      List<Path> java = sources.filter(file -> file.toString().endsWith(".java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(java));
      for (CompilationUnitTree unit : task.parse()) {
        calls.scan(unit, null);
      }
    }
    assertEquals(List.of(), calls.wrong);
    assertTrue(calls.seen > 100, "calls: " + calls.seen);
  }

  /** Returns how many arguments each text has places for, by area and constant. */
  private static Map<String, Integer> places() {
    Map<String, Integer> places = new TreeMap<>();
    for (JavaClass area : areas()) {
      for (Object constant : area.reflect().getEnumConstants()) {
        Message message = (Message) constant;
        String pattern =
            ResourceBundle.getBundle("parallax.i18n." + message.bundle(), Locale.ROOT)
                .getString(message.key());
        places.put(area.getSimpleName() + "." + message.name(), places(pattern));
      }
    }
    return places;
  }

  private static int places(String pattern) {
    MessagePattern parsed = new MessagePattern(pattern);
    int most = 0;
    for (int i = 0; i < parsed.countParts(); i++) {
      Part part = parsed.getPart(i);
      if (part.getType() == Part.Type.ARG_NUMBER) {
        most = Math.max(most, part.getValue() + 1);
      }
    }
    return most;
  }

  /** The calls that look a text up, where the text is named in the call. */
  private static final class Calls extends TreeScanner<Void, Void> {
    private final Map<String, Integer> places;
    private final List<String> wrong = new ArrayList<>();
    private int seen;

    Calls(Map<String, Integer> places) {
      this.places = places;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
      if (name(call.getMethodSelect()).equals("text") && !call.getArguments().isEmpty()) {
        for (String message : named(call.getArguments().getFirst())) {
          seen++;
          if (places.get(message) != call.getArguments().size() - 1) {
            wrong.add(call.toString());
          }
        }
      }
      return super.visitMethodInvocation(call, unused);
    }

    private static String name(ExpressionTree method) {
      return switch (method) {
        case IdentifierTree own -> own.getName().toString();
        case MemberSelectTree other -> other.getIdentifier().toString();
        default -> "";
      };
    }

    private List<String> named(ExpressionTree message) {
      return switch (message) {
        case ParenthesizedTree inner -> named(inner.getExpression());
        case ConditionalExpressionTree either ->
            Stream.of(either.getTrueExpression(), either.getFalseExpression())
                .flatMap(each -> named(each).stream())
                .toList();
        default -> Stream.of(message.toString()).filter(places::containsKey).toList();
      };
    }
  }
}
