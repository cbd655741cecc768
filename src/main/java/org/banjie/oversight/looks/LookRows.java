package org.banjie.oversight.looks;

import java.util.List;
import java.util.stream.Collectors;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.journal.looks.FileLook;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.words.Sentences;
import org.springframework.stereotype.Component;

/** Looks in words. */
@Component
class LookRows {

    private static final String HOUSEHOLDS = "households/";

    private final StaffDirectory staff;
    private final Units units;
    private final Sentences sentences;

    LookRows(StaffDirectory staff, Units units, Sentences sentences) {
        this.staff = staff;
        this.units = units;
        this.sentences = sentences;
    }

    /** @param offices by which they could read it */
    record Row(FileLook look, String file, String href, String who, String offices) {

        /** Whether it is known what somebody did in it: acts on a household stand in the record of its cases. */
        public boolean isOfCase() {
            return !look.file().startsWith(HOUSEHOLDS);
        }
    }

    List<Row> of(List<FileLook> looks) {
        return looks.stream().map(this::row).toList();
    }

    /** A file as it is called. */
    String name(String file) {
        return file.startsWith(HOUSEHOLDS)
                ? sentences.of("oversight.looks.household", file.substring(HOUSEHOLDS.length()))
                : file;
    }

    private Row row(FileLook look) {
        return new Row(
                look,
                name(look.file()),
                look.file().startsWith(HOUSEHOLDS) ? "/" + look.file() : "/worklist/cases/" + look.file(),
                staff.nameOf(look.uid()).orElse(look.uid()),
                look.offices().stream().map(this::office).collect(Collectors.joining(sentences.of("worklist.list"))));
    }

    private String office(String code) {
        var grant = Grant.parse(code);
        var unit = units.find(grant.unit()).map(Unit::shown).orElse(grant.unit());
        return unit + " " + sentences.of("access.role." + grant.role());
    }
}
