package org.banjie.studio.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.sets.FileSet;
import org.banjie.studio.drafts.SetRules;
import org.banjie.words.Initials;

/**
 * What an administrator says of a new part.
 *
 * @param name in Chinese
 * @param code its id in ASCII; empty to make one of the sound of the name
 */
record NewFile(PartSort sort, String name, String code) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}（）()、·, -]{0,59}");
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    NewFile {
        name = name == null ? "" : name.strip();
        code = code == null ? "" : code.strip();
    }

    /**
     * The same with an id that the set does not have yet.
     *
     * @throws Invalid when the name is none, or the id that was typed is none or is taken
     */
    NewFile in(FileSet set) {
        var errors = new ArrayList<InputError>();
        if (!NAME.matcher(name).matches()) errors.add(SetRules.error("name", "words"));
        if (!code.isEmpty() && !CODE.matcher(code).matches()) errors.add(SetRules.error("code", "part-code"));
        else if (!code.isEmpty() && isTaken(set, id(set, code))) errors.add(SetRules.error("code", "part-taken", code));
        if (!errors.isEmpty()) throw new Invalid(List.copyOf(errors));
        return new NewFile(sort, name, code.isEmpty() ? free(set) : id(set, code));
    }

    String file() {
        return sort.file(code);
    }

    private String free(FileSet set) {
        var sound = Initials.of(name).replaceFirst("^[^a-z]+", "");
        var wanted = sound.isEmpty() ? sort.name().toLowerCase(Locale.ROOT) : cut(sound);
        for (var n = 1; ; n++) {
            var id = id(set, n == 1 ? wanted : wanted + "-" + n);
            if (!isTaken(set, id)) return id;
        }
    }

    private static String cut(String sound) {
        return sound.length() > 30 ? sound.substring(0, 30) : sound;
    }

    /** Decisions and processes are known by their ids in the whole district: theirs begin with the kind. */
    private String id(FileSet set, String wanted) {
        var district = sort == PartSort.TABLE || sort == PartSort.PROCESS;
        if (sort == PartSort.PROCESS && set.files().keySet().stream().noneMatch(name -> name.endsWith(".bpmn"))) {
            return set.kind();
        }
        return district && !wanted.startsWith(set.kind() + "-") ? set.kind() + "-" + wanted : wanted;
    }

    private boolean isTaken(FileSet set, String id) {
        return sort == PartSort.PAPER
                ? set.text(FileSet.PAPERS).orElse("").lines().anyMatch(line -> line.startsWith(id + ":"))
                : set.file(sort.file(id)).isPresent();
    }
}
