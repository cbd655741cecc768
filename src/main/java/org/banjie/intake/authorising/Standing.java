package org.banjie.intake.authorising;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.banjie.kinds.own.Signatories.Signer;
import org.banjie.vault.Mask;

/**
 * Which adults have agreed to a paper and which not yet. Who was added, or is called otherwise than when they agreed, has not;
 * nor has who agreed to other words.
 *
 * @param lines every adult, in the order of the form
 */
public record Standing(List<Line> lines) {

    /** How far it is with one of them. */
    public enum State {
        AGREED,
        DECLINED,
        /** A link is on its way to their phone and can still be used. */
        ASKED,
        /** A link goes to their phone in the morning. */
        PUT_OFF,
        OPEN
    }

    /** @param last what they were asked or have said last; null for nothing */
    public record Line(Signer adult, State state, Authorisation last) {

        public boolean isAgreed() {
            return state == State.AGREED;
        }

        /** The phone they were asked by, masked. */
        public String sentTo() {
            return last == null ? "" : Mask.phone(last.phone());
        }
    }

    /** @param newestFirst what was asked and said about the paper */
    static Standing of(List<Signer> adults, List<Authorisation> newestFirst, LocalDate words, Instant now) {
        return new Standing(adults.stream()
                .map(adult -> newestFirst.stream()
                        .filter(one -> one.isOf(adult) && one.words().equals(words))
                        .findFirst()
                        .map(last -> new Line(adult, state(last, now), last))
                        .orElseGet(() -> new Line(adult, State.OPEN, null)))
                .toList());
    }

    private static State state(Authorisation last, Instant now) {
        if (last.isAnswered()) return last.agreed() ? State.AGREED : State.DECLINED;
        if (!last.isOpen(now)) return State.OPEN;
        return last.goesAt().isAfter(now) ? State.PUT_OFF : State.ASKED;
    }

    public long agreed() {
        return lines.stream().filter(Line::isAgreed).count();
    }

    public boolean isWhole() {
        return !lines.isEmpty() && agreed() == lines.size();
    }

    /** Whoever has to sign by hand as it stands. */
    public List<Signer> missing() {
        return lines.stream().filter(one -> !one.isAgreed()).map(Line::adult).toList();
    }
}
