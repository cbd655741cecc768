package org.banjie.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only record of every act. */
@Component
public class Journal {

    private final JournalEntries entries;
    private final Codes codes;
    private final Verifier verifier;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Journal(JournalEntries entries, Codes codes, Verifier verifier, Clock clock, ApplicationEventPublisher events) {
        this.entries = entries;
        this.codes = codes;
        this.verifier = verifier;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Records an act in the caller's transaction: it is on record exactly if it was done. The chain is the caller's
     * until the transaction ends, so that in a transaction that writes to several chains the case comes first.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Act act) {
        var at = written(act);
        events.publishEvent(new Recorded(act.chain(), act.by(), at));
    }

    /** As {@link #record}, of what the program adds to an act by itself: nobody who follows a case is told of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Act act) {
        written(act);
    }

    private Instant written(Act act) {
        var end = entries.lock(act.chain());
        // the database keeps microseconds
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var entry =
                new JournalEntry(act.chain(), end.length() + 1, at, act.by(), act.office(), act.verb(), act.detail());
        entries.append(entry, codes.entry(end.head(), entry));
        return at;
    }

    /** The acts of a chain after that place, oldest first; 0 starts at the beginning. */
    @Transactional(readOnly = true)
    public List<JournalEntry> of(String chain, long afterSeq, int limit) {
        return entries.of(chain, afterSeq, limit);
    }

    /**
     * What a person did in that time, the latest first.
     *
     * @param without chains that are left out
     * @param before so many are passed over
     */
    @Transactional(readOnly = true)
    public List<JournalEntry> byPerson(
            String uid, Instant from, Instant until, Collection<String> without, long before, int limit) {
        return entries.byPerson(uid, from, until, without, before, limit);
    }

    /**
     * The acts of one sort in that time, the latest first.
     *
     * @param uid of whom; empty for everybody
     * @param without chains that are left out
     * @param before so many are passed over
     */
    @Transactional(readOnly = true)
    public List<JournalEntry> ofVerb(
            String verb, String uid, Instant from, Instant until, Collection<String> without, long before, int limit) {
        return entries.ofVerb(verb, uid, from, until, without, before, limit);
    }

    /** Every sort of act there is on record. */
    @Transactional(readOnly = true)
    public List<String> verbs() {
        return entries.verbs();
    }

    /**
     * Of each of these chains the last act of anybody but that person; chains without one are left out.
     *
     * @param but acts of this sort do not count
     */
    @Transactional(readOnly = true)
    public List<JournalEntry> lastOfOthers(Collection<String> chains, String uid, String but) {
        return chains.isEmpty() ? List.of() : entries.lastOfOthers(chains, uid, but);
    }

    /** Checks every entry, every chain's end and every seal. Reads on while others write; memory stays small. */
    public Verification verify() {
        return verify(checked -> {});
    }

    /** The same, saying from time to time how many entries have been read. */
    public Verification verify(LongConsumer progress) {
        return verifier.everything(progress);
    }

    /** Checks one chain: its entries, its end, and the seals that saw it. */
    public Verification verify(String chain) {
        return verifier.chain(chain);
    }
}
