package org.banjie.relatives.keeping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banjie.access.StaffDirectory;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.numbers.CitizenId;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.relatives.register.Capacity;
import org.banjie.relatives.register.Kinship;
import org.banjie.relatives.register.NewRelation;
import org.banjie.relatives.register.NewTerm;
import org.springframework.stereotype.Component;

/** Reads what was typed into the register; every error at once. */
@Component
public class InputCheck {

    private static final int LONGEST = 60;

    private final StaffDirectory staff;
    private final Units units;

    InputCheck(StaffDirectory staff, Units units) {
        this.staff = staff;
        this.units = units;
    }

    /** Errors of one input, gathered. */
    public static final class Errors {

        private final List<InputError> all = new ArrayList<>();

        private void add(String path, String code) {
            all.add(new InputError(path, code, "relatives.input." + code));
        }

        /** @throws Invalid when there is any */
        public void raise() {
            if (!all.isEmpty()) throw new Invalid(all);
        }
    }

    public Errors errors() {
        return new Errors();
    }

    String name(String typed, String path, Errors errors) {
        var name = text(typed);
        if (name.length() < 2 || name.length() > LONGEST) errors.add(path, "name");
        return name;
    }

    String idNo(String typed, String path, Errors errors) {
        var number = CitizenId.normal(text(typed));
        if (CitizenId.fault(number).isPresent()) errors.add(path, "id-no");
        return number;
    }

    /** The account as the directory writes it; null for none. */
    String uid(String typed, String path, Errors errors) {
        var uid = text(typed);
        if (uid.isEmpty()) return null;
        var known = staff.find(uid);
        if (known.isEmpty()) errors.add(path, "uid");
        return known.map(actor -> actor.uid()).orElse(null);
    }

    /** @param prefix of the paths, such as {@code terms[0].} */
    NewTerm term(TermInput typed, String prefix, Errors errors) {
        var post = text(typed.post());
        if (post.isEmpty() || post.length() > LONGEST) errors.add(prefix + "post", "post");
        var office = office(typed.office());
        if (office.isEmpty()) errors.add(prefix + "office", "office");
        var capacity = one(Capacity.values(), typed.capacity());
        if (capacity.isEmpty()) errors.add(prefix + "capacity", "capacity");
        var from = date(typed.startsOn(), prefix + "startsOn", errors);
        if (from == null && text(typed.startsOn()).isEmpty()) errors.add(prefix + "startsOn", "starts-on");
        var to = date(typed.endsOn(), prefix + "endsOn", errors);
        if (from != null && to != null && to.isBefore(from)) errors.add(prefix + "endsOn", "ends-on");
        return new NewTerm(post, office.map(Unit::code).orElse(null), capacity.orElse(null), from, to);
    }

    public NewRelation relation(RelationInput typed, String prefix, Errors errors) {
        var relation = one(Kinship.values(), typed.relation()).filter(Kinship.OF_OTHERS::contains);
        if (relation.isEmpty()) errors.add(prefix + "relation", "relation");
        return new NewRelation(
                relation.orElse(null),
                name(typed.name(), prefix + "name", errors),
                idNo(typed.idNo(), prefix + "idNo", errors));
    }

    public void pledge(boolean signed, Errors errors) {
        if (!signed) errors.add("pledge", "pledge");
    }

    /** A unit by its code, with or without its name behind it as the lists of the pages offer it. */
    private Optional<Unit> office(String typed) {
        return units.find(text(typed).split(" ")[0]).filter(Unit::isOffice);
    }

    private static LocalDate date(String typed, String path, Errors errors) {
        if (text(typed).isEmpty()) return null;
        try {
            return LocalDate.parse(text(typed));
        } catch (DateTimeException noDay) {
            errors.add(path, "date");
            return null;
        }
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return List.of(all).stream()
                .filter(each -> each.name().equals(text(name)))
                .findFirst();
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
