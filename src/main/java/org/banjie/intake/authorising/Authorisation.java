package org.banjie.intake.authorising;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.banjie.kinds.own.Signatories.Signer;
import org.banjie.numbers.IdentityPaper;
import org.banjie.numbers.Typed;

/**
 * One adult's word on a paper: asked for, given or refused.
 *
 * @param phone where the code went that proved them, or the link is sent
 * @param words the day of the words they were to agree to
 * @param goesAt when the message with the link goes out: at night often in the morning
 * @param until how long the link can be used
 * @param answeredAt null until they have answered
 * @param own whether it is the applicant's own, who is signed in
 */
public record Authorisation(
        UUID id,
        About about,
        Signer adult,
        String phone,
        LocalDate words,
        Instant askedAt,
        Instant goesAt,
        Instant until,
        Instant answeredAt,
        boolean agreed,
        boolean own) {

    /**
     * What it is about.
     *
     * @param owner uid of whoever fills in the draft
     * @param kind code of the kind
     * @param paper code of the paper
     * @param asker name of the applicant, for whom they are asked
     * @param caseNo the case it goes with; null until the draft is handed in
     */
    public record About(UUID draft, String owner, String kind, String paper, String asker, String caseNo) {

        /** The few letters by which people name the draft to each other. */
        public String reference() {
            return draft.toString().substring(0, 8).toUpperCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return "About[" + draft + ", " + paper + "]";
        }
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** The same with their answer. */
    Authorisation answered(boolean yes, LocalDate to, Instant at) {
        return new Authorisation(id, about, adult, phone, to, askedAt, goesAt, until, at, yes, own);
    }

    /** Whether the link still works. */
    boolean isOpen(Instant now) {
        return !isAnswered() && until.isAfter(now);
    }

    /** Whether it is the word of that member as the form names them now. */
    public boolean isOf(Signer member) {
        return Typed.sameName(adult.name(), member.name())
                && IdentityPaper.normal(adult.idNo()).equals(IdentityPaper.normal(member.idNo()));
    }

    /** Whether somebody typed this adult's name and the whole or the last four of their number. */
    boolean isKnownTo(String name, String number) {
        var typed = IdentityPaper.normal(number);
        var whole = IdentityPaper.normal(adult.idNo());
        var fits = typed.equals(whole) || typed.length() == 4 && whole.length() > 4 && whole.endsWith(typed);
        return Typed.sameName(adult.name(), name) && fits;
    }

    @Override
    public String toString() {
        return "Authorisation[" + id + "]";
    }
}
