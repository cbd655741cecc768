package org.banjie;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.NamedInterface;

/** The rooms of the house as the compiled classes show them: what each says it uses, what it uses, on which floor it is. */
final class Rooms {

    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.banjie");

    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(org\\.banjie(?:\\.[a-z]\\w*)*)\\.[A-Z]");
    private static final Pattern FLOOR = Pattern.compile("Floor (\\d)");

    private final TreeMap<String, Room> byPackage = new TreeMap<>();

    /**
     * One room.
     *
     * @param name its package below {@code org.banjie}
     * @param floor the floor its package-info says
     * @param sentence what its package-info says of it
     * @param allowed what its contract names: a room, or {@code room :: part}
     * @param used what its classes use, in the same words; a part nobody offers is named {@code room :: ?package}
     */
    record Room(String name, int floor, String sentence, SortedSet<String> allowed, SortedSet<String> used) {

        /** The rooms it uses, without their parts. */
        SortedSet<String> below() {
            var names = new TreeSet<String>();
            used.forEach(one -> names.add(one.replaceFirst(" ::.*", "")));
            return names;
        }
    }

    Rooms() {
        rooms().forEach(part -> byPackage.put(part.getName(), room(part)));
        HOUSE.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .forEach(this::count);
        sources().forEach(this::countImports);
    }

    List<Room> all() {
        return byPackage.values().stream()
                .sorted(Comparator.comparingInt(Room::floor).thenComparing(Room::name))
                .toList();
    }

    Map<String, Integer> floors() {
        var floors = new TreeMap<String, Integer>();
        all().forEach(room -> floors.put(room.name(), room.floor()));
        return floors;
    }

    private static Stream<JavaPackage> rooms() {
        return HOUSE.getPackage("org.banjie").getSubpackagesInTree().stream()
                .filter(part -> part.isAnnotatedWith(ApplicationModule.class));
    }

    private static Room room(JavaPackage part) {
        var allowed = new TreeSet<String>();
        for (var one : part.getAnnotationOfType(ApplicationModule.class).allowedDependencies()) {
            allowed.add(one.replaceAll("\\s*::\\s*", " :: "));
        }
        var text = javadoc(part.getName());
        var floor = FLOOR.matcher(text);
        if (!floor.find()) throw new AssertionError(part.getName() + " says no floor");
        var sentence = text.substring(text.indexOf(':', floor.end()) + 1).strip();
        return new Room(name(part.getName()), Integer.parseInt(floor.group(1)), sentence, allowed, new TreeSet<>());
    }

    private void count(Dependency dependency) {
        count(
                dependency.getOriginClass().getPackageName(),
                dependency.getTargetClass().getPackageName());
    }

    /** A constant of another room is copied into the class that uses it; only the source still says where it is from. */
    private void countImports(Path file) {
        var text = read(file);
        var from = PACKAGE.matcher(text);
        if (!from.find()) return;
        IMPORT.matcher(text).results().forEach(to -> count(from.group(1), to.group(1)));
    }

    private void count(String fromPackage, String toPackage) {
        var from = roomOf(fromPackage);
        var to = roomOf(toPackage);
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) return;
        from.get().used().add(offered(to.get(), HOUSE.getPackage(toPackage)));
    }

    private Optional<Room> roomOf(String packageName) {
        for (var name = packageName; name.startsWith("org.banjie."); name = above(name)) {
            if (byPackage.containsKey(name)) return Optional.of(byPackage.get(name));
        }
        return Optional.empty();
    }

    private static String offered(Room room, JavaPackage part) {
        if (name(part.getName()).equals(room.name())) return room.name();
        return room.name() + " :: "
                + part.tryGetAnnotationOfType(NamedInterface.class)
                        .map(names -> names.value()[0])
                        .orElse("?" + part.getName());
    }

    private static String above(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static String name(String packageName) {
        return packageName.substring("org.banjie.".length());
    }

    /** What the package-info says, in one line. */
    private static String javadoc(String packageName) {
        var text = read(CODE.resolve(packageName.replace('.', '/')).resolve("package-info.java"));
        return text.substring(text.indexOf("/**") + 3, text.indexOf("*/"))
                .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .strip();
    }

    private static List<Path> sources() {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
