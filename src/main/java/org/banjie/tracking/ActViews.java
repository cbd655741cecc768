package org.banjie.tracking;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.Grant;
import org.banjie.access.StaffDirectory;
import org.banjie.journal.JournalEntry;
import org.springframework.stereotype.Component;

/** The journal of a case as it is answered: to applicants and partner systems officials are an office, never an account. */
@Component
class ActViews {

    /** Facts of an act that are accounts, also of people who left. */
    private static final Set<String> ACCOUNTS = Set.of("to", "from", "for", "uid", "asked", "asked-by");

    /** What officials say to each other about the case is nobody else's. */
    private static final Set<String> AMONG_OFFICIALS = Set.of("noted", "asked", "answered", "copied", "urged");

    private final StaffDirectory staff;
    private final Clock clock;

    ActViews(StaffDirectory staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /** @param by an account, to outsiders {@code role@office} of the official or what sort of account it was */
    record ActView(OffsetDateTime at, String by, String office, String act, Map<String, String> detail) {}

    List<ActView> of(Actor reader, List<JournalEntry> entries) {
        if (reader.staff()) {
            return entries.stream()
                    .map(entry -> view(entry, entry.by(), entry.detail()))
                    .toList();
        }
        var people = staff.everyone().stream().collect(Collectors.toMap(Actor::uid, one -> one, (one, other) -> one));
        return entries.stream()
                .filter(entry -> !AMONG_OFFICIALS.contains(entry.verb()))
                .map(entry -> outside(reader, entry, people))
                .toList();
    }

    private ActView outside(Actor reader, JournalEntry entry, Map<String, Actor> people) {
        var detail = entry.detail().entrySet().stream()
                .filter(fact -> !ACCOUNTS.contains(fact.getKey()) && !people.containsKey(fact.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return view(entry, by(reader, entry, people), detail);
    }

    private static String by(Actor reader, JournalEntry entry, Map<String, Actor> people) {
        if (reader.uid().equals(entry.by())) return entry.by();
        if (entry.by().contains(":")) return entry.by().substring(0, entry.by().indexOf(':'));
        if (entry.by().equals(Actor.SYSTEM.uid())) return entry.by();
        var person = people.get(entry.by());
        var grant = person == null
                ? null
                : person.grants().stream()
                        .filter(one -> one.unit().equals(entry.office()))
                        .map(Grant::toString)
                        .sorted()
                        .findFirst()
                        .orElse(null);
        return grant == null ? "staff@" + entry.office() : grant;
    }

    private ActView view(JournalEntry entry, String by, Map<String, String> detail) {
        return new ActView(
                entry.at().atZone(clock.getZone()).toOffsetDateTime(), by, entry.office(), entry.verb(), detail);
    }
}
