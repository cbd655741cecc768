package org.banjie.studio.drafts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.sets.FileSet;

/** What may be kept as a set at all, whatever the files say: names, endings, numbers and sizes. */
public final class SetRules {

    public static final int LARGEST_FILE = 2 * 1024 * 1024;
    public static final int LARGEST_SET = 8 * 1024 * 1024;
    public static final int MOST_FILES = 200;

    private static final Pattern NAME = Pattern.compile(
            "[\\p{L}\\p{N}_-][\\p{L}\\p{N}_.-]{0,90}\\.(bpmn|dmn|form)|(kind|documents|messages)\\.yaml");
    private static final Set<String> TAKEN = Set.of("new", "running", "archive");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private SetRules() {}

    /** Whether a kind may be called so. */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches() && !TAKEN.contains(code);
    }

    public static boolean isName(String file) {
        return NAME.matcher(file).matches();
    }

    /** @throws Invalid naming everything that is wrong */
    public static FileSet demand(FileSet set) {
        var errors = new ArrayList<InputError>();
        if (!isCode(set.kind())) errors.add(error("kind", "code", set.kind()));
        if (set.files().size() > MOST_FILES) errors.add(error("", "too-many-files", MOST_FILES));
        set.files().forEach((name, bytes) -> check(name, bytes, errors));
        if (set.files().values().stream().mapToLong(bytes -> bytes.length).sum() > LARGEST_SET) {
            errors.add(error("", "set-too-large", LARGEST_SET / 1024 / 1024));
        }
        if (!errors.isEmpty()) throw new Invalid(errors);
        return set;
    }

    private static void check(String name, byte[] bytes, List<InputError> errors) {
        if (!isName(name)) errors.add(error(shown(name), "file-name", shown(name)));
        if (bytes.length > LARGEST_FILE) errors.add(error(shown(name), "file-too-large", LARGEST_FILE / 1024 / 1024));
    }

    public static InputError error(String path, String rule, Object... arguments) {
        return new InputError(path, rule, "studio.set." + rule, arguments);
    }

    /** Nothing endless and nothing that moves the cursor reaches a message. */
    public static String shown(String name) {
        var plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }
}
