import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * The program and its tests as they would be had they been written for Operaton: what was compiled against Camunda 7 has its names
 * changed, in its bytes, and so have the two parts of Camunda that join the engine to Spring. Maven runs this file as it is
 * ({@code java -cp <class path of the tests> Operaton.java <project>}); the outcome is in {@code target/operaton}.
 *
 * <p>Nothing is changed but names, so that what holds there holds of the same program. Classes whose meaning differs are not
 * renamed but written again, beside this file.
 */
public class Operaton {

    /** What joins the engine to Spring, and where it lies renamed: each apart, for each has lists of its own in META-INF. */
    private static final Map<String, String> JOINTS =
            Map.of("camunda-engine-spring-6", "spring", "camunda-bpm-spring-boot-starter", "starter");

    /** Text in which a class or a file of the engine may be named. */
    private static final Set<String> TEXTS = Set.of("xml", "yaml", "yml", "properties", "imports", "factories", "sql");

    private static final Map<String, String> NAMES = Map.of(
            "org/camunda/bpm/impl/juel/jakarta/el/", "jakarta/el/",
            "org/camunda/bpm/engine/test/mock/", "org/operaton/bpm/engine/impl/mock/",
            "org/camunda/bpm/", "org/operaton/bpm/",
            "org/camunda/commons/", "org/operaton/commons/");

    /** Where methods are called after the engine; the joints keep the names of their beans and settings. */
    private static final List<String> MEANT = List.of("org/camunda/bpm/model/", "org/camunda/bpm/engine/impl/");

    private final Path project;
    private final Path made;
    private final String classpath;

    private Operaton(Path project, String classpath) {
        this.project = project;
        this.made = project.resolve("target/operaton");
        this.classpath = classpath;
    }

    public static void main(String[] args) throws Exception {
        var operaton = new Operaton(Path.of(args[0]).toAbsolutePath(), System.getProperty("java.class.path"));
        operaton.rename(operaton.project.resolve("target/classes"), operaton.made.resolve("classes"));
        operaton.rename(operaton.project.resolve("target/test-classes"), operaton.made.resolve("test-classes"));
        for (var joint : JOINTS.entrySet()) operaton.rename(joint.getKey(), operaton.made.resolve(joint.getValue()));
        operaton.rewrite();
        Files.copy(
                operaton.project.resolve("src/package/operaton/move.sql"),
                operaton.made.resolve("test-classes/move.sql"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private void rename(String jar, Path to) throws IOException {
        for (var file : classpath.split(File.pathSeparator)) {
            if (!Path.of(file).getFileName().toString().startsWith(jar)) continue;
            try (var inside = FileSystems.newFileSystem(Path.of(file))) {
                rename(inside.getPath("/"), to);
            }
        }
    }

    private void rename(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
                var name = from.relativize(file).toString();
                var target = to.resolve(name.endsWith(".class") ? renamed(name) : name);
                Files.createDirectories(target.getParent());
                if (name.endsWith(".class")) Files.write(target, renamed(Files.readAllBytes(file)));
                else if (TEXTS.contains(name.substring(name.lastIndexOf('.') + 1)))
                    Files.writeString(target, renamed(Files.readString(file, StandardCharsets.UTF_8)));
                else Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static byte[] renamed(byte[] bytes) {
        var written = new ClassWriter(0);
        new ClassReader(bytes).accept(new ClassRemapper(written, new Names()), 0);
        return written.toByteArray();
    }

    /** A name as a path ({@code org/camunda/bpm}), as a class ({@code org.camunda.bpm}) or within a text. */
    private static String renamed(String text) {
        var as = text.replace("camunda-changelog.xml", "operaton-changelog.xml")
                .replace("bpmn/instance/camunda/Camunda", "bpmn/instance/operaton/Operaton")
                .replace("bpmn.instance.camunda.Camunda", "bpmn.instance.operaton.Operaton");
        // the longest first: the language of expressions has moved to another place than the engine
        for (var name : NAMES.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
            as = as.replace(name, NAMES.get(name)).replace(name.replace('/', '.'), NAMES.get(name).replace('/', '.'));
        }
        return as;
    }

    private void rewrite() throws IOException {
        try (var written = Files.walk(project.resolve("src/package/operaton/written"))) {
            var files = written.filter(file -> file.toString().endsWith(".java")).map(Path::toString).toList();
            var options = Stream.of("-proc:none", "-nowarn", "--release", "17", "-d", made.resolve("classes").toString(),
                    "-cp", made.resolve("classes") + File.pathSeparator + classpath);
            var failed = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, Stream.concat(options, files.stream()).toArray(String[]::new));
            if (failed != 0) throw new UncheckedIOException(new IOException("what is written for Operaton does not compile"));
        }
    }

    /** Names within a class: of classes, of methods of models, and of classes in its texts. */
    private static final class Names extends Remapper {

        @Override
        public String map(String name) {
            return renamed(name);
        }

        @Override
        public String mapMethodName(String owner, String name, String descriptor) {
            return MEANT.stream().anyMatch(owner::startsWith) ? name.replace("Camunda", "Operaton").replace("camunda", "operaton") : name;
        }

        @Override
        public Object mapValue(Object value) {
            return value instanceof String text ? renamed(text) : super.mapValue(value);
        }
    }
}
