package org.banjie.casework.papers;

import java.time.LocalDate;
import java.util.List;
import org.banjie.kinds.own.Signatories.Signer;

/** Knows who has signed a paper of a case on screen, and on which day: what a desk does not have to type again. */
public interface SignedOn {

    /** Whoever agreed, with the day; empty where the paper was signed by hand. */
    List<Signed> of(String caseNo, String material);

    /** One signature. */
    record Signed(Signer signer, LocalDate on) {}
}
