package org.banjie.cases.mandates;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody acts in a case for its applicant (民法典第一百六十一条、第一百六十五条).
 *
 * @param agent uid of their account
 * @param relation code of what they are to the applicant
 */
public record Mandate(
        UUID id,
        String caseNo,
        String agent,
        String name,
        String number,
        String phone,
        String relation,
        Basis basis,
        Instant givenAt) {

    /** What it rests on. */
    public enum Basis {
        /** The applicant gave the one-time code that was sent to their phone. */
        CODE,
        /** 代办委托书, signed by hand. */
        PAPER,
        /** Guardianship, proved by a paper: they represent the applicant in everything (民法典第二十三条). */
        GUARDIAN
    }

    /** Nobody but a guardian takes an application back for somebody: the mandate is for handing in and for papers. */
    public boolean mayWithdraw() {
        return basis == Basis.GUARDIAN;
    }

    @Override
    public String toString() {
        return "Mandate[" + caseNo + "]";
    }
}
