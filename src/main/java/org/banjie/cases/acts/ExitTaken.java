package org.banjie.cases.acts;

/**
 * Somebody set off from outside the flow what the kind's guide lists: a withdrawal, an objection, an extension.
 *
 * @param code of the exit in the guide
 */
public record ExitTaken(Signature said, String code) implements CaseMove {

    /** As it is read by those who may not know why. */
    public ExitTaken withoutReason() {
        return new ExitTaken(new Signature(said.caseNo(), said.by(), said.office(), null, said.at()), code);
    }
}
