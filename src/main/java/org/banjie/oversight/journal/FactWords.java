package org.banjie.oversight.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banjie.access.StaffDirectory;
import org.banjie.journal.JournalEntry;
import org.banjie.jurisdiction.Unit;
import org.banjie.jurisdiction.Units;
import org.banjie.kinds.Kinds;
import org.banjie.site.look.Dates;
import org.banjie.words.Sentences;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What is noted with an entry, in words: codes by their names, people, offices and days as they are called elsewhere. What
 * nobody has a name for is shown as it stands, for nothing of the record is kept from who audits it.
 */
@Component
class FactWords {

    /** Facts that are one of a few words, and where these words stand. */
    private static final Map<String, String> CODES = Map.of(
            "fate", "payments.earlier.fate.",
            "pause", "time.pause.",
            "mode", "countersign.mode.",
            "conclusion", "inspection.conclusion.",
            "type", "bookings.type.",
            "state", "sweeping.state.",
            "origin", "studio.origin.",
            "paper", "access.phones.paper.",
            "reason", "access.phones.reason.",
            "held", "waiting.held.");

    /** Such words that stand in more than one room. */
    private static final List<String> MORE = List.of(
            "households.cause.",
            "reviewing.occasion.",
            "bookings.cause.",
            "credit.list.",
            "oversight.calendar.kind.",
            "access.role.");

    private static final Set<String> SEVERAL = Set.of("signers", "asked", "roles", "kinds", "grants");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*Z");
    private static final Pattern OFFICE = Pattern.compile("([a-z-]+)@(\\d{6,12})");

    private final StaffDirectory staff;
    private final Units units;
    private final Kinds kinds;
    private final Dates dates;
    private final Sentences sentences;

    FactWords(StaffDirectory staff, Units units, Kinds kinds, Dates dates, Sentences sentences) {
        this.staff = staff;
        this.units = units;
        this.kinds = kinds;
        this.dates = dates;
        this.sentences = sentences;
    }

    List<ActFact> of(JournalEntry entry, CaseModels.Of model) {
        return entry.detail().entrySet().stream()
                .filter(fact -> !fact.getValue().isEmpty() && !isSaidByNumber(entry, fact.getKey()))
                .map(fact -> new ActFact(label(fact.getKey()), text(entry, fact.getKey(), fact.getValue(), model)))
                .toList();
    }

    /** A paper that was issued is called by its number, as on the case. */
    private static boolean isSaidByNumber(JournalEntry entry, String key) {
        return key.equals("code") && entry.detail().containsKey("number");
    }

    /** A colleague by name; applicants, partner systems and the program itself in general words. */
    String person(String uid) {
        return staff.nameOf(uid).orElseGet(() -> sentences.ofOr("worklist.by." + uid.split(":")[0], uid));
    }

    private String label(String key) {
        return sentences.ofOr("oversight.fact." + key, key);
    }

    private String text(JournalEntry entry, String key, String said, CaseModels.Of model) {
        if (!SEVERAL.contains(key)) return one(entry, key, said, model);
        return Arrays.stream(said.split("[ ,]+"))
                .map(part -> one(entry, key, part, model))
                .collect(Collectors.joining(sentences.of("worklist.list")));
    }

    private String one(JournalEntry entry, String key, String said, CaseModels.Of model) {
        return ofModel(entry, key, said, model)
                .or(() -> word(key, said))
                .or(() -> called(said))
                .or(() -> day(said))
                .orElse(said);
    }

    private static Optional<String> ofModel(JournalEntry entry, String key, String said, CaseModels.Of model) {
        var locale = LocaleContextHolder.getLocale();
        return switch (key) {
            case "outcome" -> model.outcome(entry.detail().get("step"), said, locale);
            case "code" -> model.paper(said, locale);
            case "category" -> model.matter(said, locale);
            default -> model.step(said, locale);
        };
    }

    private Optional<String> word(String key, String said) {
        var own = Optional.ofNullable(CODES.get(key)).map(prefix -> sentences.ofOr(prefix + said, ""));
        return own.filter(word -> !word.isEmpty()).or(() -> MORE.stream()
                .map(prefix -> sentences.ofOr(prefix + said, ""))
                .filter(word -> !word.isEmpty())
                .findFirst());
    }

    /** A person, an office, a place or a kind. */
    private Optional<String> called(String said) {
        var office = OFFICE.matcher(said);
        if (office.matches()) {
            var role = office.group(1);
            return Optional.of(place(office.group(2)) + " " + sentences.ofOr("access.role." + role, role));
        }
        Locale locale = LocaleContextHolder.getLocale();
        return staff.nameOf(said).or(() -> units.find(said).map(Unit::shown)).or(() -> kinds.find(said)
                .map(kind -> kind.name().in(locale)));
    }

    private String place(String code) {
        return units.find(code).map(Unit::shown).orElse(code);
    }

    private Optional<String> day(String said) {
        try {
            if (DAY.matcher(said).matches()) return Optional.of(dates.shortDay(LocalDate.parse(said)));
            if (MOMENT.matcher(said).matches()) return Optional.of(dates.fullMoment(Instant.parse(said)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
