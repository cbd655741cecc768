package org.banjie.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.banjie.flow.models.Deployments;
import org.banjie.sets.FileSet;
import org.banjie.sets.LiveSet;
import org.springframework.beans.factory.BeanFactory;

/** A kind's files as they are shipped, to be changed and deployed as another version. */
public final class Edition {

    private final String kind;
    private final Map<String, byte[]> files = new TreeMap<>();

    private Edition(String kind) {
        this.kind = kind;
    }

    public static Edition of(String kind) {
        var edition = new Edition(kind);
        for (var folder : List.of("processes", "forms")) edition.read(Path.of(folder, kind));
        return edition;
    }

    /** As it was shipped with an earlier program: {@code former/<commit>.zip} keeps the files of that day. */
    public static Edition former(String commit, String kind) {
        var edition = new Edition(kind);
        try (var zip = new ZipInputStream(Edition.class.getResourceAsStream("/former/" + commit + ".zip"))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = Path.of(entry.getName());
                if (entry.isDirectory() || !name.getParent().endsWith(kind)) continue;
                edition.files.put(kind + "/" + name.getFileName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return edition;
    }

    /** Every place in one of its files; the text must be there. */
    public Edition replace(String file, String text, String by) {
        var name = kind + "/" + file;
        var content = new String(files.get(name), StandardCharsets.UTF_8);
        if (!content.contains(text)) throw new IllegalArgumentException(text + " is not in " + name);
        files.put(name, content.replace(text, by).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** As {@link #replace}, by a pattern. */
    public Edition replaceAll(String file, String pattern, String by) {
        var name = kind + "/" + file;
        var content = new String(files.get(name), StandardCharsets.UTF_8);
        var changed = content.replaceAll(pattern, by);
        if (changed.equals(content)) throw new IllegalArgumentException(pattern + " is not in " + name);
        files.put(name, changed.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Edition copy(String file, String to) {
        files.put(kind + "/" + to, files.get(kind + "/" + file));
        return this;
    }

    public Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    /** Makes it the live version. */
    public void deploy(BeanFactory program) {
        var bare = new java.util.TreeMap<String, byte[]>();
        files.forEach((name, bytes) -> bare.put(name.substring(kind.length() + 1), bytes));
        program.getBean(Deployments.class).publish(new FileSet(kind, bare), LiveSet.Source.STUDIO, "system");
    }

    /**
     * Makes what is shipped live again. It is marked as another version: the engine knows the same files by the time
     * they came, and a test's clock goes back.
     */
    public static void restore(String kind, BeanFactory program) {
        of(kind).replaceAll(kind + ".bpmn", "versionTag=\"[^\"]*\"", "versionTag=\"" + System.nanoTime() + "\"")
                .deploy(program);
    }

    private void read(Path folder) {
        if (!Files.isDirectory(folder)) return;
        try (var all = Files.list(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(kind + "/" + file.getFileName(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
