package org.banjie.oversight.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.access.recusals.Recusals;
import org.banjie.journal.Journal;
import org.banjie.journal.JournalEntry;
import org.banjie.journal.looks.KeptFiles;
import org.springframework.stereotype.Component;

/** Finds acts of one sort in some days, of everybody or of one person, without those the reader must keep away from. */
@Component
class ActSearch {

    private static final int LONGEST_DAYS = 366;

    private final Journal journal;
    private final ActRows words;
    private final Recusals recusals;
    private final List<KeptFiles> kept;
    private final StaffDirectory staff;
    private final Clock clock;

    ActSearch(
            Journal journal,
            ActRows words,
            Recusals recusals,
            List<KeptFiles> kept,
            StaffDirectory staff,
            Clock clock) {
        this.journal = journal;
        this.words = words;
        this.recusals = recusals;
        this.kept = kept;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param who account or whole name; empty for everybody */
    record Wanted(String verb, String who, LocalDate from, LocalDate to) {}

    /** A sort of act and what it is called. */
    record Sort(String verb, String name) {}

    /** By name. */
    List<Sort> sorts() {
        return journal.verbs().stream()
                .map(verb -> new Sort(verb, words.called(verb)))
                .sorted(Comparator.comparing(Sort::name).thenComparing(Sort::verb))
                .toList();
    }

    /** Days not said are the last seven; more than a year is cut to the last of it. */
    Wanted wanted(String verb, String who, LocalDate from, LocalDate to) {
        var last = to == null ? LocalDate.now(clock) : to;
        var first = from == null ? last.minusDays(6) : from;
        var earliest = last.minusDays(LONGEST_DAYS);
        return new Wanted(verb, who.strip(), first.isBefore(earliest) ? earliest : first, last);
    }

    List<JournalEntry> of(Actor reader, Wanted wanted, long before, int limit) {
        var from = wanted.from().atStartOfDay(clock.getZone()).toInstant();
        var until = wanted.to().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return journal.ofVerb(wanted.verb(), uid(wanted.who()), from, until, barred(reader), before, limit);
    }

    /** Of two people of one name the account has to be given: then nobody is found. */
    private String uid(String who) {
        if (who.isEmpty() || staff.find(who).isPresent()) return who;
        var named = staff.everyone().stream()
                .filter(one -> one.name().equals(who))
                .map(Actor::uid)
                .toList();
        return named.size() == 1 ? named.get(0) : who;
    }

    private Set<String> barred(Actor reader) {
        var cases = recusals.casesBarredFor(reader.uid());
        var barred = new HashSet<>(cases);
        kept.forEach(room -> barred.addAll(room.with(cases)));
        return barred;
    }
}
