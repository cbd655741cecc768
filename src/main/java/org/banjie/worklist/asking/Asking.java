package org.banjie.worklist.asking;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.InputError;
import org.banjie.refusal.Invalid;
import org.banjie.time.Light;
import org.banjie.worklist.list.Box;
import org.banjie.worklist.list.Criteria;
import org.banjie.worklist.list.Days;
import org.banjie.worklist.list.Query;
import org.banjie.worklist.list.Sort;
import org.springframework.stereotype.Component;

/** Reads what an address asks of a list. Everything that cannot be read is told at once. */
@Component
public class Asking {

    /** What a box cannot be asked, as its rows have no such thing. */
    private static Set<String> strangeTo(Box box) {
        return switch (box) {
            case DONE -> Set.of("light", "holder", "dueFrom", "dueTo", "unread");
            case CLOSED -> Set.of("step", "light", "holder", "dueFrom", "dueTo", "unread");
            case MINE, WAITING -> Set.of("holder");
            case TODO, FOLLOWED -> Set.of();
        };
    }

    /** What is over has one order by its moment, newest first; what somebody has done, oldest first too. */
    private static Set<Sort> orders(Box box) {
        return switch (box) {
            case DONE -> Set.of(Sort.DUE, Sort.CREATED);
            case CLOSED -> Set.of(Sort.DUE);
            case TODO, MINE, WAITING, FOLLOWED -> EnumSet.allOf(Sort.class);
        };
    }

    private final Kinds kinds;
    private final Units units;

    Asking(Kinds kinds, Units units) {
        this.kinds = kinds;
        this.units = units;
    }

    /** @throws Invalid with every value that cannot be read, is unknown, or contradicts another */
    public Query read(Asked asked, int limit) {
        var errors = new ArrayList<InputError>();
        var box = word(Box.class, "box", asked.box(), Box.TODO, errors);
        var criteria = criteria(asked, errors);
        asked.filters().keySet().stream()
                .filter(strangeTo(box)::contains)
                .map(name -> new InputError(name, "not-here", "worklist.filter.not-here", name))
                .forEach(errors::add);
        var sort = word(Sort.class, "sort", asked.sort(), Sort.DUE, errors);
        if (!orders(box).contains(sort)) {
            errors.add(new InputError("sort", "not-here", "worklist.filter.not-here", "sort"));
        }
        if (!errors.isEmpty()) throw new Invalid(errors);
        return new Query(box, criteria, sort, asked.cursor(), limit);
    }

    private Criteria criteria(Asked asked, List<InputError> errors) {
        return new Criteria(
                kind(asked.kind(), errors),
                text(asked.step()),
                area(asked.area(), errors),
                word(Light.class, "light", asked.light(), null, errors),
                text(asked.holder()),
                days("from", asked.from(), "to", asked.to(), errors),
                days("dueFrom", asked.dueFrom(), "dueTo", asked.dueTo(), errors),
                yes("unread", asked.unread(), errors),
                text(asked.q()));
    }

    private String kind(String code, List<InputError> errors) {
        var kind = text(code);
        if (kind != null && kinds.all().stream().map(Kind::code).noneMatch(kind::equals)) {
            errors.add(new InputError("kind", "unknown", "worklist.filter.kind", kind));
        }
        return kind;
    }

    private String area(String code, List<InputError> errors) {
        var area = text(code);
        if (area != null && units.find(area).isEmpty()) {
            errors.add(new InputError("area", "unknown", "worklist.filter.area.none", area));
        }
        return area;
    }

    private static Days days(String first, String from, String last, String to, List<InputError> errors) {
        var days = new Days(day(first, from, errors), day(last, to, errors));
        if (days.isBackwards()) errors.add(new InputError(last, "backwards", "worklist.filter.backwards", last, first));
        return days;
    }

    private static LocalDate day(String name, String typed, List<InputError> errors) {
        var day = text(typed);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            errors.add(new InputError(name, "date", "worklist.filter.day", name));
            return null;
        }
    }

    private static boolean yes(String name, String typed, List<InputError> errors) {
        var word = text(typed);
        if (word != null && !Set.of("true", "false").contains(word)) {
            errors.add(new InputError(name, "choice", "worklist.bad-parameter", name, "[true, false]"));
        }
        return "true".equals(word);
    }

    private static <E extends Enum<E>> E word(
            Class<E> type, String name, String typed, E otherwise, List<InputError> errors) {
        var word = text(typed);
        if (word == null) return otherwise;
        var known = Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equalsIgnoreCase(word))
                .findFirst();
        if (known.isEmpty()) errors.add(new InputError(name, "choice", "worklist.bad-parameter", name, words(type)));
        return known.orElse(otherwise);
    }

    private static String words(Class<?> type) {
        return Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT);
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
