package parallax.benchmark;

import static java.lang.constant.ConstantDescs.CD_Class;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import javafx.scene.Node;

/**
 * Opens the inside of the toolkit to who measures, where the toolkit is a module of its own. An
 * option of the Java machine would do so as well, but a kept start serves only with the options
 * that it was made with. Those open one package of the toolkit, in which a class can be put that
 * opens the others.
 */
final class ToolkitInside {
  private static final ClassDesc MODULE = ClassDesc.of("java.lang.Module");

  private ToolkitInside() {}

  /** Opens packages of the toolkit. */
  static void open(String... packages) throws ReflectiveOperationException {
    Module here = ToolkitInside.class.getModule();
    Module toolkit = Node.class.getModule();
    if (!Stream.of(packages).allMatch(name -> toolkit.isOpen(name, here))) {
      Method opens = opener().getMethod("open", Class.class, String.class, Module.class);
      opens.setAccessible(true);
      for (String name : packages) {
        opens.invoke(null, Node.class, name, here);
      }
    }
  }

  private static Class<?> opener() throws IllegalAccessException {
    byte[] code =
        ClassFile.of()
            .build(
                ClassDesc.of(Node.class.getPackageName(), "Opener"),
                made ->
                    made.withMethodBody(
                        "open",
                        MethodTypeDesc.of(CD_void, CD_Class, CD_String, MODULE),
                        Modifier.PUBLIC | Modifier.STATIC,
                        body ->
                            body.aload(0)
                                .invokevirtual(CD_Class, "getModule", MethodTypeDesc.of(MODULE))
                                .aload(1)
                                .aload(2)
                                .invokevirtual(
                                    MODULE,
                                    "addOpens",
                                    MethodTypeDesc.of(MODULE, CD_String, MODULE))
                                .pop()
                                .return_()));
    return MethodHandles.privateLookupIn(Node.class, MethodHandles.lookup()).defineClass(code);
  }
}
