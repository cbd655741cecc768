package org.banjie.studio.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.banjie.refusal.Invalid;
import org.banjie.sets.FileSet;
import org.banjie.studio.drafts.SetRules;

/**
 * A kind as a zip file: its files, flat or in one folder. Nothing is ever written to a disk; what is read is bounded in
 * number and size however small the archive looks, and a name that is not one of a set's is refused.
 */
public final class Archive {

    private Archive() {}

    /** The archive of a set: always the same bytes for the same set. */
    public static byte[] write(FileSet set) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : set.files().entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws Invalid naming what is wrong with it */
    public static FileSet read(String kind, byte[] archive) {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            var total = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) continue;
                var name = name(entry.getName());
                if (files.size() >= SetRules.MOST_FILES) throw refused("", "too-many-files", SetRules.MOST_FILES);
                var bytes = zip.readNBytes(SetRules.LARGEST_FILE + 1);
                total += bytes.length;
                if (bytes.length > SetRules.LARGEST_FILE || total > SetRules.LARGEST_SET) {
                    throw refused(name, "file-too-large", SetRules.LARGEST_FILE / 1024 / 1024);
                }
                if (files.put(name, bytes) != null) throw refused(name, "file-twice", name);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw refused("", "no-archive");
        }
        if (files.isEmpty()) throw refused("", "no-archive");
        return SetRules.demand(new FileSet(kind, files));
    }

    /** One folder around everything is usual; anything else that looks like a path is not. */
    private static String name(String path) {
        var name = path.matches("[\\p{L}\\p{N}_-]{1,60}/[^/\\\\]+") ? path.substring(path.indexOf('/') + 1) : path;
        if (!SetRules.isName(name)) {
            var shown = SetRules.shown(path);
            throw refused(shown, "file-name", shown);
        }
        return name;
    }

    private static Invalid refused(String path, String rule, Object... arguments) {
        return new Invalid(List.of(SetRules.error(path, rule, arguments)));
    }
}
